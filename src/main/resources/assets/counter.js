// Function keys of the counter (F1 person, F2 procedure, F3 one more, F6 scan, F9 take in): they work inside fields too,
// go to a field, a link or the next scan, and press only buttons that say so.
const next = document.querySelector('[data-first-scan]');
if (next !== null) {
  next.hidden = false;
  next.addEventListener('click', () => {
    const empty = [...document.querySelectorAll('[data-scan]')].find((input) => input.files.length === 0);
    empty?.focus();
    empty?.click();
  });
}

document.addEventListener('keydown', (event) => {
  if (!/^F\d{1,2}$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
    return;
  }
  const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (target === null) {
    return;
  }
  event.preventDefault();
  if (target.matches('a, [data-does], [data-first-scan]')) {
    target.click();
  } else {
    target.focus();
    target.select?.();
  }
});

// A file that was chosen is scanned, so its paper lies there.
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-scan]') && event.target.files.length > 0) {
    const tick = event.target.closest('tr')?.querySelector('.mc-ticks');
    if (tick) {
      tick.checked = true;
    }
  }
});
