// Names the chosen file in the page's own place and language. Without this script the browser says it in its words.
const name = (input) => {
  const place = input.closest('.mc-upload')?.querySelector('.mc-upload__name');
  if (place !== null && place !== undefined) {
    place.textContent = [...input.files].map((file) => file.name).join(', ');
  }
};

document.addEventListener('change', (event) => {
  if (event.target.matches('.mc-upload input[type=file]')) {
    name(event.target);
  }
});
// A page that comes back from the browser's memory may still hold what was chosen.
document.querySelectorAll('.mc-upload input[type=file]').forEach((input) => {
  input.closest('.mc-upload').classList.add('mc-upload--named');
  name(input);
});
