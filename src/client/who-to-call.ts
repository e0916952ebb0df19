/**
 * The questions of /who-to-call/ at once, without a page load: all screens are in templates of the first page. Where
 * one has got to is kept in the entry of the browser's history and nowhere else, so that no address, no request and
 * no title tells what was said. On the page of a later screen there are no templates, and its links are links.
 *
 * On a screen that ends the questions, the borough that is chosen puts its contacts where they are called for. They
 * are read from the borough's own page, so that both say the same.
 */
const shown = document.getElementById('screen');
const boroughSection = document.getElementById('borough');
const templates = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-screen]')].map((template) => [
    template.dataset['screen'] ?? '',
    template.content,
  ]),
);
/** The page of the borough that was chosen, and the notice that its address leads to. */
let chosen: { readonly page: Document; readonly href: string } | undefined;

if (shown) start(shown);

function start(main: HTMLElement): void {
  if (templates.size > 0) startScreens(main);
  document.addEventListener('click', (event) => {
    const clicked = plainClick(event);
    const borough = clicked?.closest<HTMLAnchorElement>('#borough .app-boroughs a');
    if (clicked?.closest('a[href="#borough"]')) boroughSection?.querySelector('input')?.focus();
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

function startScreens(main: HTMLElement): void {
  const first = document.createDocumentFragment();
  first.append(...[...main.childNodes].map((node) => node.cloneNode(true)));
  templates.set(location.pathname, first);
  document.addEventListener('click', (event) => {
    const link = plainClick(event)?.closest<HTMLAnchorElement>('#screen a');
    const path = link?.origin === location.origin ? link.pathname : '';
    if (!templates.has(path) || link?.hash) return;
    event.preventDefault();
    history.pushState({ screen: path }, '');
    show(main, path);
    main.querySelector('h1')?.scrollIntoView();
  });
  addEventListener('popstate', (event) => {
    // A link within the page is no change of screen.
    if (!location.hash) show(main, screenOf(event.state));
  });
  if (screenOf(history.state) !== location.pathname) show(main, screenOf(history.state));
}

function screenOf(state: unknown): string {
  const path = typeof state === 'object' && state && 'screen' in state ? String(state.screen) : '';
  return templates.has(path) ? path : location.pathname;
}

function show(main: HTMLElement, path: string): void {
  const content = templates.get(path);
  if (!content) return;
  main.replaceChildren(content.cloneNode(true));
  if (boroughSection) boroughSection.hidden = !main.querySelector('.app-calls');
  fill(main);
  document.dispatchEvent(new Event('contacts-shown'));
  main.querySelector('h1')?.focus({ preventScroll: true });
}

/** The element of a click that asks for nothing but to follow a link. */
function plainClick(event: MouseEvent): Element | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return isPlain && event.target instanceof Element ? event.target : undefined;
}

/** When the borough's page cannot be had here, the browser tries, and says so if it cannot either. */
async function choose(main: HTMLElement, href: string): Promise<void> {
  try {
    const response = await fetch(new URL(href).pathname);
    if (!response.ok) throw new Error(`${href} answered ${response.status}.`);
    chosen = { page: new DOMParser().parseFromString(await response.text(), 'text/html'), href };
  } catch {
    return location.assign(href);
  }
  fill(main);
  document.dispatchEvent(new Event('contacts-shown'));
  const heading = main.querySelector<HTMLElement>('[data-filled] h2');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function fill(main: HTMLElement): void {
  if (!chosen) return;
  const { page, href } = chosen;
  const name = page.querySelector('h1')?.lastChild?.textContent?.trim() ?? '';
  const notice = new URL(href).hash ? page.getElementById(new URL(href).hash.slice(1)) : null;
  for (const place of main.querySelectorAll<HTMLElement>('[data-fill]')) {
    const kinds = place.dataset['fill']?.split(' ') ?? [];
    const found = kinds.flatMap((kind) => [
      ...page.querySelectorAll(`section:not(:has(#old-heading)) [data-kind=${kind}]`),
    ]);
    const link = document.createElement('a');
    link.href = href;
    link.textContent = `Everyone to call in ${name}`;
    const about = document.createElement('p');
    about.append(
      ...(found.length > 0 ? [] : [`We have no contact here for ${name} that was checked lately. `]),
      link,
    );
    place.replaceChildren(...copies(notice ? [notice, ...found] : found), about);
    const item = place.closest('li');
    item?.setAttribute('data-filled', '');
    item?.querySelector('[data-unfilled]')?.setAttribute('hidden', '');
  }
}

/** Copies without ids, which the page may have already; an item of a list becomes a part of its own. */
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
