/**
 * “Exit this page”: the button and its skip link hide the page at once, and so does the Shift key, pressed three times.
 * Without script both are plain links.
 *
 * It has the markup, classes, words and times of the Exit this page component of govuk-frontend. That component’s own
 * script also brings translation, configuration and error messages, which add 2 KB to every first view: as much as the
 * rest of main.ts. And it leaves the page behind Back, with its title in the tab until the other page has come. Here
 * the title goes with the page, the other page takes its place in the history, and pages of this site from before are
 * left again when Back leads to one.
 */
import { browserSaid } from '../words/browser.ts';

const said = browserSaid.exit;
const pressesToExit = 3;
/** Also how long the announcement stays. */
const forgottenAfterMilliseconds = 5000;

/**
 * That this tab was left by the way out: all that is kept, until the tab is closed or somebody opens a page of the site
 * by a link or its address. The privacy page says so.
 */
const left = {
  key: 'left',
  /** @param isLeft without it, only asks */
  is(isLeft?: boolean): boolean {
    try {
      if (isLeft) sessionStorage.setItem(left.key, '1');
      else if (isLeft === false) sessionStorage.removeItem(left.key);
      return sessionStorage.getItem(left.key) !== null;
    } catch {
      // Without storage, Back leads to earlier pages, as without script.
      return false;
    }
  },
};

/** Whether the browser shows this page because somebody went back or forward to it. */
function isReturnedTo(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

function leave(): void {
  document.title = said.loading;
  hide(true);
  append(document.body, 'div', { class: 'govuk-exit-this-page-overlay', role: 'alert' }).textContent =
    said.loading;
  left.is(true);
  // Without a signal, an empty page: the browser’s own about the missing signal would name the other site.
  location.replace(navigator.onLine ? said.href : 'about:blank');
}

function hide(isHidden: boolean): void {
  document.body.classList.toggle('govuk-exit-this-page-hide-content', isHidden);
}

/** On every page, so that Back leads to none of them once the tab was left. */
export function stayAway(): void {
  if (isReturnedTo() && left.is()) leave();
  else left.is(false);
  // The browser may keep a page as it was and show it again. Kept hidden, it is not seen for a moment.
  addEventListener('pagehide', () => hide(true));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && left.is()) leave();
    else hide(false);
  });
}

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

  for (const link of [button, document.querySelector('.govuk-js-exit-this-page-skiplink')])
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  // Registered first, so that nothing on the page can stop the key.
  document.addEventListener(
    'keyup',
    (event) => {
      // A capital letter releases its key before Shift: that is typing.
      if (event.key === 'Shift' && !wasWithShift) {
        if (presses + 1 === pressesToExit) leave();
        else announce(presses + 1);
      } else if (presses > 0) announce(0);
      wasWithShift = event.shiftKey;
    },
    true,
  );
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
