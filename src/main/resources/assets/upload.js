// Sends files of a form piece by piece (tus 1.0): a line that is cut and a session that ends cost only what was under
// way. Without this script the form sends its files as forms do. All words stand in the page.
const words = document.querySelector('[data-send]')?.dataset;
const form = document.querySelector('[data-send]')?.closest('form');
const PIECE = 512 * 1024;
const MOST = 25 * 1024 * 1024;
const TUS = { 'Tus-Resumable': '1.0.0' };
let busy = 0;
let leaving = false;
let pressed = null;

class Ended extends Error {}
class Refused extends Error {}

const token = () => form.querySelector('[name=_csrf]').value;
const megabytes = (bytes) => (bytes / 1048576).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const filled = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, at) => values[at]);
const text = (string) => btoa(String.fromCharCode(...new TextEncoder().encode(string)));

// Knows a file again after a reload: its beginning and its end, mixed to a number. Proves nothing.
const sign = async (file) => {
  const ends = new Blob([file.slice(0, 65536), file.slice(-65536)]);
  let mixed = 2166136261;
  for (const byte of new Uint8Array(await ends.arrayBuffer())) {
    mixed = Math.imul(mixed ^ byte, 16777619) >>> 0;
  }
  return `${file.size}-${mixed.toString(16)}`;
};

const ask = async (address, method, headers = {}, body = null) => {
  const answer = await fetch(address, { method, body, redirect: 'manual', headers: { ...TUS, 'X-CSRF-TOKEN': token(), ...headers } });
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
    throw new Ended();
  }
  return answer;
};

// Waits for the line to come back, at most as long as told, longer each time.
const pause = (tries) => new Promise((go) => {
  const timer = setTimeout(go, Math.min(30000, 500 * 2 ** tries));
  addEventListener('online', () => { clearTimeout(timer); go(); }, { once: true });
});

const begun = async (slot, file, mark) => {
  const known = [...document.querySelectorAll('[data-upload]')].find((one) => one.dataset.sign === mark);
  if (known) {
    return `${words.send}/${known.dataset.upload}`;
  }
  const answer = await ask(words.send, 'POST', {
    'Upload-Length': file.size,
    'Upload-Metadata': `filename ${text(file.name)},slot ${text(slot)},sign ${text(mark)}`,
  });
  if (!answer.ok) {
    throw new Refused();
  }
  return answer.headers.get('Location');
};

const arrived = async (address) => {
  const answer = await ask(address, 'HEAD');
  if (!answer.ok) {
    throw new Refused();
  }
  return Number(answer.headers.get('Upload-Offset'));
};

const send = async (slot, file, say) => {
  const mark = await sign(file);
  let address = null;
  let offset = null;
  for (let tries = 0; offset !== file.size;) {
    try {
      address ??= await begun(slot, file, mark);
      offset ??= await arrived(address);
      say(words.sending, offset);
      const piece = await ask(address, 'PATCH',
        { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': offset }, file.slice(offset, offset + PIECE));
      if (piece.status !== 204 && piece.status !== 409 && piece.status < 500) {
        throw new Refused();
      }
      offset = piece.status === 204 ? Number(piece.headers.get('Upload-Offset')) : null;
      tries = offset === null ? tries + 1 : 0;
      if (offset === null) {
        await pause(tries);
      }
    } catch (error) {
      if (error instanceof Ended || error instanceof Refused) {
        throw error;
      }
      say(words.cut, offset ?? 0);
      offset = null;
      await pause(tries);
      tries += 1;
    }
  }
  return address.slice(address.lastIndexOf('/') + 1);
};

const keep = (slot, id) => {
  const sent = document.createElement('input');
  Object.assign(sent, { type: 'hidden', name: '_sent', value: `${slot.dataset.slot}:${id}` });
  slot.append(sent);
};

const signIn = (said) => {
  const link = document.createElement('a');
  link.href = words.signIn;
  link.textContent = words.enter;
  said.append(' ', link);
};

const chosen = async (slot, input) => {
  const files = [...input.files];
  input.value = '';
  const said = slot.querySelector('[role=status]');
  const state = slot.querySelector('.mc-upload__state');
  const tooLarge = files.find((file) => file.size > MOST);
  if (tooLarge) {
    said.textContent = filled(words.tooLarge, tooLarge.name, megabytes(tooLarge.size));
    return;
  }
  busy += 1;
  state.hidden = false;
  form.setAttribute('aria-busy', 'true');
  let spoken = '';
  try {
    for (const file of files) {
      const id = await send(slot.dataset.slot, file, (sentence, offset) => {
        const share = Math.floor(100 * offset / file.size);
        state.firstElementChild.value = share;
        // A screen reader hears a quarter at a time, not every piece.
        const step = `${sentence}${Math.floor(share / 25)}${file.name}`;
        if (step !== spoken) {
          spoken = step;
          said.textContent = filled(sentence, file.name, megabytes(offset), megabytes(file.size));
        }
      });
      keep(slot, id);
    }
    said.textContent = words.done;
    busy -= 1;
    finish(slot);
  } catch (error) {
    busy -= 1;
    pressed = null;
    said.textContent = error instanceof Ended ? words.ended : words.refused;
    if (error instanceof Ended) {
      signIn(said);
    }
  } finally {
    state.hidden = true;
    form.removeAttribute('aria-busy');
  }
};

// What was sent becomes part of the form at once, by the button that is there without script too.
const finish = (slot) => {
  if (busy === 0) {
    form.requestSubmit(pressed ?? slot.querySelector('[name=_add]'));
  }
};

if (form) {
  document.documentElement.classList.add('mc-sends');
  form.addEventListener('change', (event) => {
    const slot = event.target.closest('[data-slot]');
    if (slot && event.target.type === 'file' && event.target.files.length > 0) {
      chosen(slot, event.target);
    }
  });
  form.addEventListener('submit', (event) => {
    if (leaving || (busy > 0 && !event.submitter?.hasAttribute('data-now'))) {
      event.preventDefault();
      pressed = leaving ? pressed : event.submitter;
      return;
    }
    leaving = true;
  });
  addEventListener('pageshow', () => { leaving = false; });
  // Somebody may have chosen a file before this script was there.
  form.querySelectorAll('[data-slot] input[type=file]').forEach((input) => {
    if (input.files.length > 0) {
      chosen(input.closest('[data-slot]'), input);
    }
  });
}
