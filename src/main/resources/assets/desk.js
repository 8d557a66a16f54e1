// Keyboard for officers' pages. Single letters work only while focus is outside a field, can be switched off in the
// account, and never do what cannot be undone: on a button they only set the focus, Enter does the rest. Each key also
// stands on the page; all of them stand on the page that "?" opens.
const office = document.body;
const keys = office.dataset.keys !== 'off';
const GO_WAITS = 1500;
const inField = (node) => node.closest('input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]') !== null;

const rows = () => [...document.querySelectorAll('.mc-work__title a, .mc-step')];

// The row one is at: the one in focus, one within it, or the one that is shown beside the list.
const here = () => {
  const all = rows();
  const near = document.activeElement?.closest('.mc-work > li')?.querySelector('a');
  const shown = document.querySelector('.mc-work a[aria-current="true"]');
  return all.indexOf(all.includes(document.activeElement) ? document.activeElement : near ?? shown);
};

const step = (by) => {
  const all = rows();
  all[Math.min(all.length - 1, Math.max(0, here() + by))]?.focus();
};

const pick = () => {
  const box = rows()[here()]?.closest('li')?.querySelector('.mc-work__pick input');
  if (box) {
    box.checked = !box.checked;
    box.dispatchEvent(new Event('change', {bubbles: true}));
  }
};

// ---------- The dossier beside the list, on screens that have room for it ----------
const detail = document.getElementById('chi-tiet');
const roomy = () => detail !== null && getComputedStyle(detail).display !== 'none';
let asked = 0;

const mark = (link) => {
  for (const row of document.querySelectorAll('.mc-work > li')) {
    const own = row.contains(link);
    row.classList.toggle('mc-on', own);
    row.querySelector('.mc-work__title a')?.toggleAttribute('aria-current', false);
  }
  link.setAttribute('aria-current', 'true');
};

const show = async (link) => {
  const mine = ++asked;
  detail.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(link.dataset.beside, {headers: {'HX-Request': 'true'}, redirect: 'error'});
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const page = await answer.text();
    if (mine === asked) {
      detail.innerHTML = page;
      mark(link);
      detail.querySelector('#dang-xem')?.focus();
    }
  } catch {
    location.assign(link.href);
  } finally {
    detail.removeAttribute('aria-busy');
  }
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-beside]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link?.dataset.beside && plain && roomy() && link.getAttribute('aria-current') !== 'true') {
    event.preventDefault();
    show(link);
  }
});

// "Lọc" opens what it leads to.
document.addEventListener('click', (event) => {
  if (event.target.closest('a[href="#loc"]')) {
    const filter = document.getElementById('loc');
    filter?.setAttribute('open', '');
    filter?.querySelector('select')?.focus();
    event.preventDefault();
  }
});

// ---------- Keys ----------
let going = 0;

const go = (key) => {
  window.clearTimeout(going);
  going = 0;
  office.classList.remove('mc-going');
  document.querySelector(`.mc-rail [data-go="${CSS.escape(key)}"]`)?.click();
};

const waitForSecond = () => {
  office.classList.add('mc-going');
  going = window.setTimeout(() => {
    going = 0;
    office.classList.remove('mc-going');
  }, GO_WAITS);
};

// A link only leads somewhere and is followed; a button gets the focus.
const reach = (target) => {
  if (target.matches('a[href^="/viec?"], a[href="/viec"], a[href^="/viec/giao?"], a[href="/viec/duyet"], a[href="#loc"], .mc-rail__help')) {
    target.click();
  } else {
    target.focus();
  }
};

const letter = (event) => {
  if (going !== 0) {
    event.preventDefault();
    go(event.key);
    return;
  }
  const own = {j: () => step(1), k: () => step(-1), x: pick, g: waitForSecond}[event.key];
  if (own) {
    own();
    return;
  }
  const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (target !== null && event.key !== 'Enter') {
    event.preventDefault();
    reach(target);
  }
};

document.addEventListener('keydown', (event) => {
  if (!keys || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || inField(event.target)) {
    return;
  }
  // Enter on the heading of what is shown opens it; on a row, a link or a button the browser does what it does.
  if (event.key === 'Enter' && event.target.id === 'dang-xem') {
    document.querySelector('[data-open]')?.click();
    return;
  }
  letter(event);
});

// A slip was scanned: whoever takes the result is asked for at once.
if (location.hash === '#viec-tra') {
  document.querySelector('#nguoi-nhan')?.focus();
}
