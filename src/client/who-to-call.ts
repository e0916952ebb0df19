/**
 * The questions of /who-to-call/ without page loads: all screens come in one file. The current position is kept only in
 * the entry of the browser's history, so that no address, request or title reveals what was said. Browsers write these
 * entries to the file from which they restore tabs, which somebody who takes the device apart could read. If the
 * answers were only in the memory of the page, they would be lost after Reload, and after Back from the page of a
 * borough: somebody in a hurry would have to begin again, which is worse. The privacy page says so. On the page of a
 * later screen, which only readers without script are sent to, links are links.
 *
 * On a screen that ends the questions, the reader is asked for the borough where its contacts are needed, and they are
 * filled in there. They are read from the borough's own page, so that both say the same; when that page comes from the
 * copy on the device, the worker's note comes with them.
 */
import { chosenBoroughSaid } from '../words/chosen-borough.ts';

const shown = document.getElementById('screen');
const boroughSection = document.getElementById('borough');
/** The position of the question for the borough if nobody has asked for it further up. */
const boroughPlace = document.createComment('');
boroughSection?.before(boroughPlace);
/** By the path of their own pages. */
const screens = new Map<string, { readonly title: string; readonly parts: readonly Element[] }>();
/** The page of the chosen borough, and the notice that its address leads to. */
let chosen: { readonly page: Document; readonly href: string } | undefined;

if (shown) start(shown);

function start(main: HTMLElement): void {
  const file = main.dataset['screens'];
  if (file !== undefined) startScreens(main, file);
  document.addEventListener('click', (event) => {
    const clicked = plainClick(event);
    const borough = clicked?.closest<HTMLAnchorElement>('#borough .app-boroughs a');
    const ask = clicked?.closest('a[href="#borough"]');
    if (ask) askForBorough(ask);
    else if (borough && main.querySelector('[data-fill]')) void choose(main, borough.href);
    else return;
    event.preventDefault();
  });
  boroughSection?.addEventListener('borough-found', (event) => {
    if (!(event instanceof CustomEvent) || !main.querySelector('[data-fill]')) return;
    event.preventDefault();
    void choose(main, new URL(event.detail, location.href).href);
  });
}

function startScreens(main: HTMLElement, file: string): void {
  const loading = load(file);
  // A failure is handled when a link is followed.
  loading.catch(() => {});
  document.addEventListener('click', (event) => {
    const link = plainClick(event)?.closest<HTMLAnchorElement>('#screen a');
    if (!link || link.hash || !link.href.startsWith(location.origin + location.pathname)) return;
    event.preventDefault();
    loading.then(
      () => {
        history.pushState({ screen: link.pathname }, '');
        show(main, link.pathname);
        main.querySelector('h1')?.scrollIntoView();
      },
      () => location.assign(link.href),
    );
  });
  addEventListener('popstate', (event) => {
    // A link within the page is no change of screen.
    if (!location.hash) show(main, screenOf(event.state));
  });
  loading.then(
    () => screenOf(history.state) !== location.pathname && show(main, screenOf(history.state)),
    () => {},
  );
}

async function load(file: string): Promise<void> {
  for (const screen of (await fetchPage(file)).querySelectorAll<HTMLElement>('[data-screen]'))
    screens.set(screen.dataset['screen'] ?? '', {
      title: screen.dataset['title'] ?? '',
      parts: [...screen.children],
    });
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function screenOf(state: unknown): string {
  const path = typeof state === 'object' && state && 'screen' in state ? String(state.screen) : '';
  return screens.has(path) ? path : location.pathname;
}

/** Right there: at the end of the page nobody would see what it fills in. */
function askForBorough(asked: Element): void {
  if (!boroughSection) return;
  asked.after(boroughSection);
  boroughSection.querySelector('input')?.focus();
}

function putBack(): void {
  if (boroughSection && boroughSection.previousSibling !== boroughPlace) boroughPlace.after(boroughSection);
}

function show(main: HTMLElement, path: string): void {
  const screen = screens.get(path);
  if (!screen) return;
  putBack();
  document.title = screen.title;
  main.replaceChildren(...screen.parts.map((part) => document.importNode(part, true)));
  if (boroughSection) boroughSection.hidden = !main.querySelector('.app-calls');
  fill(main);
  document.dispatchEvent(new Event('contacts-shown'));
  main.querySelector('h1')?.focus({ preventScroll: true });
}

/** The link of a click that asks only to follow it. */
function plainClick(event: MouseEvent): Element | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return isPlain && event.target instanceof Element ? event.target : undefined;
}

/** If the borough's page cannot be fetched here, the browser tries, and reports its own error. */
async function choose(main: HTMLElement, href: string): Promise<void> {
  try {
    chosen = { page: await fetchPage(new URL(href).pathname), href };
  } catch {
    return location.assign(href);
  }
  putBack();
  fill(main);
  document.dispatchEvent(new Event('contacts-shown'));
  const heading = main.querySelector<HTMLElement>('#copy-of-borough, [data-filled] h2');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function fill(main: HTMLElement): void {
  if (!chosen) return;
  const { page, href } = chosen;
  const name = page.querySelector('h1')?.lastChild?.textContent?.trim() ?? '';
  showCopyNote(main, page);
  const notice = new URL(href).hash ? page.getElementById(new URL(href).hash.slice(1)) : null;
  for (const place of main.querySelectorAll<HTMLElement>('[data-fill]')) {
    const found = findRoutes(page, place.dataset['fill']?.split(';') ?? []);
    const link = document.createElement('a');
    link.href = href;
    link.textContent = chosenBoroughSaid.everyone(name);
    const about = document.createElement('p');
    about.append(...(found.length > 0 ? [] : [`${chosenBoroughSaid.nobody(name)} `]), link);
    place.replaceChildren(...copies(notice ? [notice, ...found] : found), about);
    const item = place.closest('li');
    item?.setAttribute('data-filled', '');
    item?.querySelector('[data-unfilled]')?.setAttribute('hidden', '');
    item?.querySelector('[data-ask]')?.toggleAttribute('hidden', isKnownFor(found));
  }
}

/** Entries that may not work are left out. */
function findRoutes(page: Document, selectors: readonly string[]): readonly HTMLElement[] {
  for (const selector of selectors) {
    const found = page.querySelectorAll<HTMLElement>(`section:not(:has(#old-heading)) :is(${selector})`);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Whether a line is among them, and no page of the council stands for a service of which none is known. */
function isKnownFor(found: readonly HTMLElement[]): boolean {
  const has = (selector: string) => found.some((element) => element.matches(selector));
  return has('[data-kind=council_duty]') && !has('[data-council-page]');
}

/** Numbers from the copy on the device are as old as the copy, which a page that came from the site does not say. */
function showCopyNote(main: HTMLElement, page: Document): void {
  document.getElementById('copy-of-borough')?.remove();
  const note = page.getElementById('copy');
  if (!note || document.getElementById('copy')) return;
  const shownNote = document.importNode(note, true);
  shownNote.id = 'copy-of-borough';
  shownNote.tabIndex = -1;
  main.querySelector('.app-calls')?.before(shownNote);
}

/** Copies without ids, which the page may have already; a list item becomes a separate part. */
function copies(elements: readonly Element[]): readonly Element[] {
  return elements.map((element) => {
    const copy = document.importNode(element, true);
    copy.removeAttribute('id');
    copy.classList.add('app-filled');
    if (!copy.matches('li')) return copy;
    const part = document.createElement('div');
    part.className = 'app-filled';
    part.append(...copy.childNodes);
    return part;
  });
}
