/**
 * Pages that the server writes itself, when a page of the site cannot be rendered or is not worth the cost of
 * rendering. They need no file, no script and no database, and each says whom to call in danger and where the directory
 * is.
 */
import { createHash } from 'node:crypto';
import { urls } from '../../urls.ts';

export interface PlainPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What was typed, to be sent again by pressing a button. */
  readonly form?: PlainForm | undefined;
  /** Where to go on, before the ways to the directory. */
  readonly links?: readonly { readonly href: string; readonly name: string }[];
}

export interface PlainForm {
  /** Path and query it was sent to. */
  readonly action: string;
  /** A field to look at and correct. The others are sent as they are. */
  readonly shown?: { readonly name: string; readonly label: string };
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly button: string;
}

const style =
  'body{margin:0 auto;max-width:38rem;padding:1.5rem;font:1.1875rem/1.4 system-ui,sans-serif;color:#0b0c0c;background:#fff}' +
  'a{color:#1d5a8f}button,input{font:inherit;padding:.5rem 1rem;margin:.5rem 0;max-width:100%;box-sizing:border-box}' +
  '@media(prefers-color-scheme:dark){body{color:#fff;background:#0b0c0c}a{color:#9cc8ef}}';

/** For the one style sheet of these pages, and for forms that lead back here. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

export function writePlainPage({ title, paragraphs, form, links = [] }: PlainPage): string {
  const ways = [
    ...links,
    { href: urls.boroughs(), name: 'All boroughs and who to call' },
    { href: urls.home(), name: 'Home page' },
  ];
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – London modern slavery contacts</title>
<style>${style}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
${form ? writeForm(form) : ''}
<p><strong>In danger now? <a href="tel:999">Call 999</a>.</strong></p>
<ul>
${ways.map(({ href, name }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></li>`).join('\n')}
</ul>
</main>
</html>
`;
}

function writeForm({ action, shown, fields, button }: PlainForm): string {
  const inputs = fields.map(([name, value]) => {
    const input = `name="${escapeHtml(name)}" value="${escapeHtml(value)}"`;
    return name === shown?.name
      ? `<p><label>${escapeHtml(shown.label)}<br><input ${input}></label></p>`
      : `<input type="hidden" ${input}>`;
  });
  return `<form method="post" action="${escapeHtml(action)}">
${inputs.join('\n')}
<button type="submit">${escapeHtml(button)}</button>
</form>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
