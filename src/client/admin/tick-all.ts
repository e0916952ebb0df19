/** Ticks every row of a list at once, or none. Without a script each is ticked by itself. */
const button = document.querySelector<HTMLButtonElement>('[data-tick-all]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('.app-tick input')];

function areAllTicked(): boolean {
  return boxes.every(({ checked }) => checked);
}

function tell(): void {
  if (!button) return;
  button.textContent = button.dataset[areAllTicked() ? 'untickAll' : 'tickAll'] ?? '';
}

if (button && boxes.length > 0) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const isTicked = !areAllTicked();
    for (const box of boxes) box.checked = isTicked;
    tell();
  });
  for (const box of boxes) box.addEventListener('change', tell);
  // A browser that goes back to the page ticks again what was ticked.
  window.addEventListener('pageshow', tell);
  tell();
}
