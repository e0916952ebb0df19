/** Goes through a page with the Tab key alone, as somebody does who uses no pointer. */
import type { Page } from 'playwright-core';

export interface KeyboardWalk {
  /** What can be operated on the page, in the order of the document. */
  readonly controls: readonly string[];
  /** Those that the Tab key never came to. */
  readonly missed: readonly string[];
  /** Those that look the same with the focus and without. */
  readonly invisible: readonly string[];
  /** Those that came before another that stands before them in the document. */
  readonly outOfOrder: readonly string[];
  /** Where the Tab key got no further; null when it came to the end. */
  readonly trap: string | null;
}

interface Stop {
  /** Place among the controls; -1 for what is none, such as a region that scrolls; null at the end of the page. */
  readonly place: number | null;
  readonly name: string;
  readonly isVisible: boolean;
}

declare global {
  interface Window {
    keyboardWalk?: {
      readonly controls: readonly Element[];
      readonly appearances: readonly string[];
      /** Where the focus was after each press that nobody has asked for yet. */
      readonly stops: Stop[];
    };
  }
}

/** A date is typed in parts, each with a stop of its own. */
const stopsAtOneMax = 6;

/** To ask the page after each takes as long as the press. */
const pressesAtOnce = 10;

export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  const controls = await page.evaluate(listControls);
  const reached: number[] = [];
  const visited = new Set<string>();
  const seen = new Set<string>();
  let trap: string | null = null;
  let stopsAtOne = 0;
  let last: Stop | undefined;
  for await (const stop of pressTab(page, controls.length * 3 + 40)) {
    // From the end of the page the browser comes round to its first control, wherever the walk began.
    if (stop.place === null || ([0, reached[0]].includes(stop.place) && reached.length > 1)) {
      last = undefined;
      break;
    }
    stopsAtOne = last?.name === stop.name && last.place === stop.place ? stopsAtOne + 1 : 1;
    last = stop;
    if (stopsAtOne > stopsAtOneMax) break;
    if (stop.place >= 0 && stopsAtOne === 1) reached.push(stop.place);
    visited.add(stop.name);
    // The button that opens a calendar is within its field, and shows the focus by itself.
    if (stop.isVisible) seen.add(stop.name);
  }
  if (last) trap = last.name;
  return {
    controls,
    missed: controls.filter((_, place) => !reached.includes(place)),
    invisible: [...visited].filter((name) => !seen.has(name)),
    outOfOrder: reached
      .filter((place, index) => place < (reached[index - 1] ?? -1))
      .map((place) => controls[place] ?? ''),
    trap,
  };
}

/** Up to so many times. */
async function* pressTab(page: Page, pressCount: number): AsyncGenerator<Stop> {
  await page.evaluate(keepStops);
  for (let presses = 0; presses < pressCount; presses += pressesAtOnce) {
    for (let press = 0; press < pressesAtOnce; press++) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => window.keyboardWalk?.stops.splice(0) ?? []);
    if (stops.length !== pressesAtOnce)
      throw new Error(`The page saw ${stops.length} of ${pressesAtOnce} presses.`);
    yield* stops;
  }
}

/** Runs in the page: finds what can be operated, and keeps how each looks without the focus. */
function listControls(): string[] {
  const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const groups = new Set<string>();
  const controls = [...document.querySelectorAll<HTMLElement>(candidates)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled, [type=hidden]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    // Radio buttons of one question are one stop: the arrow keys go between them.
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = `${element.name} ${[...document.forms].indexOf(element.form as HTMLFormElement)}`;
    const chosen = element.form?.querySelector(`input[name="${element.name}"]:checked`);
    if (chosen ? chosen !== element : groups.has(group)) return false;
    groups.add(group);
    return true;
  });
  const look = (element: Element) => {
    const style = getComputedStyle(element);
    return [style.outline, style.boxShadow, style.backgroundColor, style.borderColor, style.color].join('|');
  };
  window.keyboardWalk = { controls, appearances: controls.map(look), stops: [] };
  document.body.focus();
  return controls.map(
    (element) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('name') ?? ''} ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
  );
}

/** Runs in the page: keeps where the focus is when the key comes up again, and whether it can be seen there. */
function keepStops(): void {
  const readStop = (): Stop => {
    const element = document.activeElement;
    if (!element || element === document.body) return { place: null, name: '', isVisible: true };
    const { controls = [], appearances = [] } = window.keyboardWalk ?? {};
    const place = controls.indexOf(element);
    const style = getComputedStyle(element);
    const look = [style.outline, style.boxShadow, style.backgroundColor, style.borderColor, style.color].join(
      '|',
    );
    const box = element.getBoundingClientRect();
    const isOnScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    const name = `${element.tagName.toLowerCase()} ${element.getAttribute('name') ?? ''} ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    return { place, name, isVisible: isOnScreen && (place < 0 || look !== appearances[place]) };
  };
  window.addEventListener('keyup', () => window.keyboardWalk?.stops.push(readStop()), { capture: true });
}
