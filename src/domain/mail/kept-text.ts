/** What is kept of a message that came back: its beginning, without what it quotes and without secrets. Pure. */

const keptMax = 4_000;

/** Links that act for whoever holds them. */
const secretLinkPattern = /(\/(?:confirm|admin\/set-up|admin\/reset-password)\/)[\w%=-]{20,}/g;

/** Our own message, and what a report returns of it, may hold such a link; nobody needs it again. */
export function withoutSecretLinks(text: string): string {
  return text.replaceAll(secretLinkPattern, '$1(not kept)');
}

/** Where mail programs begin to quote what they answer. */
const quoteStart =
  /^(?:>|On .{1,200}wrote:|Am .{1,200}schrieb|Le .{1,200}a écrit|-{2,} ?Original Message ?-{2,}|_{10,}$|From: .*\n(?:Sent|Date|To): )/im;

/** What the sender wrote themselves; all of it, where nothing stands before the quotation. */
export function keptText(text: string): string {
  const plain = withoutControls(text)
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const at = plain.search(quoteStart);
  const own = at > 0 ? plain.slice(0, at).trim() : '';
  return withoutSecretLinks(cut(own === '' ? plain : own, keptMax));
}

export function keptLine(text: string, max: number): string {
  return withoutSecretLinks(cut(withoutControls(text).replaceAll(/\s+/g, ' ').trim(), max));
}

/** Neither control characters nor marks that turn the direction of the text around. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/gu, '').toWellFormed();
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 2).toWellFormed()} …`;
}
