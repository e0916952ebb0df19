/**
 * Reads the links from built files, so that the publisher can follow them. It reads what Astro writes (quoted
 * attributes, no templates), and need not be a full HTML parser. Pure.
 */

export interface PageLinks {
  /** Everything the file refers to, as written. */
  readonly references: readonly string[];
  /** The ids that a fragment may lead to. */
  readonly ids: ReadonlySet<string>;
  /** Inline scripts and styles: the policy would make browsers ignore them. */
  readonly inline: readonly string[];
}

const ignored = /<!--[\s\S]*?-->|(<script\b[^>]*>)[\s\S]*?<\/script>|(<style\b[^>]*>)[\s\S]*?<\/style>/gi;
/** A script from another file, or data. */
const runsNothing = /\ssrc=|\stype="application\/(?:ld\+)?json"/;
const tag = /<[a-z][a-z0-9-]*((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const linkAttributes: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster']);

export function readPageLinks(html: string): PageLinks {
  const references: string[] = [];
  const ids = new Set<string>();
  const inline: string[] = [];
  const markup = html.replace(ignored, (_, script: string | undefined, style: string | undefined) => {
    const isInline = style !== undefined || (script !== undefined && !runsNothing.test(script));
    if (isInline) inline.push(script ?? style ?? '');
    return script ?? style ?? '';
  });
  for (const [, attributes = ''] of markup.matchAll(tag)) {
    for (const [, name = '', double, single, bare] of attributes.matchAll(attribute)) {
      const value = decodeEntities(double ?? single ?? bare ?? '');
      const key = name.toLowerCase();
      if (key === 'style' || key.startsWith('on')) inline.push(`${key}="${value}"`);
      if (key === 'id') ids.add(value);
      else if (linkAttributes.has(key)) references.push(value);
      else if (key === 'srcset')
        references.push(...value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
      // The script finds the files of the postcode index through data attributes.
      else if (key.startsWith('data-') && /^\/[^/\s]/.test(value)) references.push(value);
    }
  }
  return { references, ids, inline };
}

/** The `url(…)` of a style sheet. */
export function readStyleLinks(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** The modules that a built script imports, at once or later. */
export function readScriptLinks(script: string): readonly string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`\s]+)["'`]/g)].map(
    ([, module = '']) => module,
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  '#38': '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
};

function decodeEntities(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|#38|#34|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
