/** What somebody who hears a page would stumble over: headings that skip, links that do not say where they lead. */
import type { Page } from 'playwright-core';

interface Heard {
  /** Of the content, in order. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly links: readonly { readonly name: string; readonly href: string }[];
  readonly ids: readonly string[];
}

export async function listReadingProblems(page: Page): Promise<readonly string[]> {
  const { headings, links, ids } = await page.evaluate(hearPage);
  const glued = await listGluedWords(page);
  const firsts = headings.filter(({ level }) => level === 1).length;
  const places = new Map<string, Set<string>>();
  for (const { name, href } of links) places.set(name, (places.get(name) ?? new Set()).add(href));
  return [
    ...(firsts === 1 ? [] : [`has ${firsts} first headings`]),
    ...headings
      .filter(({ level }, place) => level > (headings[place - 1]?.level ?? 0) + 1)
      .map(({ level, text }) => `skips to heading ${level}: ${text}`),
    ...links
      .filter(({ name }) => /^(?:here|click here|more|link|read more|this page)?$/i.test(name))
      .map(({ name, href }) => `does not say where it leads: “${name}” (${href})`),
    ...[...places]
      .filter(([, hrefs]) => hrefs.size > 1)
      .map(([name, hrefs]) => `“${name}” leads to several places: ${[...hrefs].join(' ')}`),
    ...glued,
    ...ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `has the id ${id} twice`),
  ];
}

/** Words that run into one another where an element begins or ends, because the space between them was lost. */
export async function listGluedWords(page: Page): Promise<readonly string[]> {
  const glued = await page.evaluate(findGluedWords);
  return glued.map((words) => `words run into one another: “${words}”`);
}

/** Runs in the page. */
function findGluedWords(): readonly string[] {
  const isInline = (node: ChildNode | null): node is HTMLElement =>
    node instanceof HTMLElement &&
    node.checkVisibility({ visibilityProperty: true }) &&
    /^inline(?:-block)?$/.test(getComputedStyle(node).display) &&
    // What is hidden from sight or flows elsewhere touches nothing.
    !/absolute|fixed/.test(getComputedStyle(node).position);
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (text.trim() === '' || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    const { previousSibling: before, nextSibling: after } = node as ChildNode;
    const [start, end] = [text.slice(0, 20), text.slice(-20)];
    const [said, next] = [before?.textContent ?? '', after?.textContent ?? ''];
    if (isInline(before) && /[\p{L}\p{N}.,:;!?)”]$/u.test(said) && /^[\p{L}\p{N}(“]/u.test(start))
      found.push(`${said.slice(-20)}|${start}`);
    if (isInline(after) && /[\p{L}\p{N},:;]$/u.test(end) && /^[\p{L}\p{N}“]/u.test(next))
      found.push(`${end}|${next.slice(0, 20)}`);
  }
  return found;
}

/** Runs in the page. */
function hearPage(): Heard {
  const words = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ');
  const listHeard = <Kind extends Element>(selector: string) =>
    [...document.querySelectorAll<Kind>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  return {
    // As GOV.UK has it, what is to be corrected is said before the page says its own name.
    headings: listHeard('main :is(h1, h2, h3, h4, h5, h6):not(.govuk-error-summary *)').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: words(heading.textContent),
    })),
    links: listHeard<HTMLAnchorElement>('main a[href]').map((link) => ({
      name: words(link.getAttribute('aria-label') ?? link.textContent),
      href: link.href,
    })),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  };
}
