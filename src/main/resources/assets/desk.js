// Keyboard for officers' pages. Single letters work only while focus is outside a field and never do what cannot be
// undone: on a button they only set the focus, Enter does the rest. Each key also stands on the page.
const inField = (node) => node.closest('input, select, textarea, [contenteditable]') !== null;

const step = (by) => {
  const rows = [...document.querySelectorAll('.mc-work a, .mc-step')];
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) {
    return;
  }
  if (event.key === 'j' || event.key === 'k') {
    step(event.key === 'j' ? 1 : -1);
    return;
  }
  const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (target !== null) {
    event.preventDefault();
    target.focus();
  }
});

// A slip was scanned: whoever takes the result is asked for at once.
if (location.hash === '#viec-tra') {
  document.querySelector('#nguoi-nhan')?.focus();
}
