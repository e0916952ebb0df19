/** Reads a form out of a page as a browser without a script would send it back. For tests over HTTP. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string) =>
  html.replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole);
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? plain(found[1] ?? '') : undefined;
};

/** @param marker something that stands in the form wanted and in no form before it */
export function readFormFields(html: string, marker: string): URLSearchParams {
  const form = html.split('<form').find((part) => part.includes(marker)) ?? '';
  const fields = new URLSearchParams();
  for (const [whole, tag = '', body = ''] of form.matchAll(
    /<(input|select|textarea)\b[^>]*>(?:(?<=<(?:select|textarea)\b[^>]*>)([\s\S]*?)<\/\1>)?/g,
  )) {
    const opening = whole.slice(0, whole.indexOf('>') + 1);
    const name = attribute(opening, 'name');
    if (name === undefined) continue;
    const isChoice = /\stype="(?:checkbox|radio)"/.test(opening);
    if (tag === 'input' && (!isChoice || /\schecked\b/.test(opening)))
      fields.append(name, attribute(opening, 'value') ?? '');
    if (tag === 'textarea') fields.append(name, plain(body.replace(/^\n/, '')));
    if (tag === 'select') {
      const chosen = [...body.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
      const option = chosen.find((one) => /\sselected\b/.test(one)) ?? chosen[0] ?? '';
      fields.append(name, attribute(option, 'value') ?? '');
    }
  }
  return fields;
}

export const formHeaders = (origin: string) => ({
  origin,
  'content-type': 'application/x-www-form-urlencoded',
});
