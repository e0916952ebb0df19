/**
 * “Exit this page”: the button and its skip link hide the page at once, and so does the Shift key, pressed three times.
 * Without script both are plain links.
 *
 * It does what the Exit this page component of govuk-frontend does, with its markup, classes, words and times. That
 * component's own script also brings translation, configuration and error messages, which add 2 KB to every first view:
 * as much as the rest of main.ts.
 */
import { browserSaid } from '../words/browser.ts';

const said = browserSaid.exit;
const pressesToExit = 3;
/** Also how long the announcement stays. */
const forgottenAfterMilliseconds = 5000;

export function startExit(root: Element): void {
  const [button] = root.getElementsByTagName('a');
  if (!button) throw new Error('The way out lacks its link.');
  const lights = append(button, 'div', { class: 'govuk-exit-this-page__indicator', 'aria-hidden': 'true' });
  for (let light = 0; light < pressesToExit; light++)
    append(lights, 'div', { class: 'govuk-exit-this-page__indicator-light' });
  const status = append(root, 'span', { class: 'govuk-visually-hidden', role: 'status' });
  let presses = 0;
  let wasWithShift = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let overlay: Element | undefined;

  const count = (pressed: number) => {
    presses = pressed;
    lights.classList.toggle('govuk-exit-this-page__indicator--visible', pressed > 0);
    for (const [place, light] of [...lights.children].entries())
      light.classList.toggle('govuk-exit-this-page__indicator-light--on', place < pressed);
  };
  const wait = (then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, forgottenAfterMilliseconds);
  };
  const announce = (pressed: number) => {
    count(pressed);
    status.textContent = said.presses[pressed] ?? '';
    wait(pressed > 0 ? () => announce(0) : () => status.replaceChildren());
  };
  const reset = () => {
    clearTimeout(timer);
    count(0);
    status.replaceChildren();
    overlay?.remove();
    document.body.classList.remove('govuk-exit-this-page-hide-content');
  };
  const exit = () => {
    reset();
    document.body.classList.add('govuk-exit-this-page-hide-content');
    overlay = append(document.body, 'div', { class: 'govuk-exit-this-page-overlay', role: 'alert' });
    overlay.textContent = said.loading;
    location.href = button.href;
  };

  for (const link of [button, document.querySelector('.govuk-js-exit-this-page-skiplink')])
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      exit();
    });
  // Registered first, so that nothing on the page can stop the key.
  document.addEventListener(
    'keyup',
    (event) => {
      // A capital letter releases its key before Shift: that is typing.
      if (event.key === 'Shift' && !wasWithShift) {
        if (presses + 1 === pressesToExit) exit();
        else announce(presses + 1);
      } else if (presses > 0) announce(0);
      wasWithShift = event.shiftKey;
    },
    true,
  );
  // The browser may restore the page as it was left.
  addEventListener('pageshow', reset);
}

function append(
  parent: Element,
  name: 'div' | 'span',
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  parent.append(element);
  return element;
}
