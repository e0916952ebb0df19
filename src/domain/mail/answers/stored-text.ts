/** What is stored of returned mail: its beginning, without quotations and secrets. Pure. */

const keptMax = 4_000;

/** Links that act for whoever holds them. */
const secretLinkPattern = /(\/(?:confirm|admin\/set-up|admin\/reset-password)\/)[\w%=-]{20,}/g;

/** Our own message, and what a report returns of it, may hold such a link; nobody needs it again. */
export function withoutSecretLinks(text: string): string {
  return text.replaceAll(secretLinkPattern, '$1(not kept)');
}

/**
 * Lines that quote the original message, and the line before them that introduces it. Answers may stand between them.
 */
const quotedLine = /^(?:>.*|On .{1,200}wrote:|Am .{1,200}schrieb.{0,80}:|Le .{1,200}a écrit ?:)$/i;

/** What the sender wrote themselves; everything, if that would be empty. */
export function storedText(text: string): string {
  const plain = tidy(withoutControls(text).replaceAll('\r\n', '\n'));
  const own = tidy(
    plain
      .split('\n')
      .filter((line) => !quotedLine.test(line.trim()))
      .join('\n'),
  );
  return withoutSecretLinks(cut(own === '' ? plain : own, keptMax));
}

function tidy(text: string): string {
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}

export function storedLine(text: string, max: number): string {
  return withoutSecretLinks(cut(withoutControls(text).replaceAll(/\s+/g, ' ').trim(), max));
}

/** Removes control characters and marks that change the direction of the text. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/gu, '').toWellFormed();
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 2).toWellFormed()} …`;
}

/**
 * How long returned mail is stored, in days: two checks of a contact under the default policy, so that somebody who
 * looks into a silent contact sees what was sent to it; and five months in which an expired link still says so, and
 * renews itself.
 */
export const mailKeptDays = 180;
