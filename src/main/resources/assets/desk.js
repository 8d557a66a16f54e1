// Keyboard for officers' pages. Single letters work only while focus is outside a field and never do what cannot be
// undone; every key also stands on the page as a link or a button with aria-keyshortcuts.
const inField = (node) => node.closest('input, select, textarea, [contenteditable]') !== null;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) {
    return;
  }
  const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (target === null) {
    return;
  }
  event.preventDefault();
  if (target.matches('input')) {
    target.focus();
  } else {
    target.click();
  }
});
