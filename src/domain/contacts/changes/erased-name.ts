/**
 * Removes a person's name from the text stored beside a contact: private notes, remarks and mail. Used when a name is
 * removed from the whole history.
 */

export const nameTakenOut = '[name taken out]';

/** Shorter parts of a name are initials and particles, which also occur in other words. */
const shortestPart = 3;
const title = '(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|PC|DS|DI|DCI|[Ss]gt)\\.?\\s+)?';
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The whole name in any spacing and case, and each longer part of it as a separate word, written as in the name: “Ms
 * Ali” and “Sana” are removed with “Sana Ali”.
 */
export function withoutName(text: string, name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return text;
  const whole = new RegExp(`${before}${title}${parts.map(escaped).join('\\s+')}${after}`, 'giu');
  const long = parts.filter((part) => part.length >= shortestPart).map(escaped);
  const withoutWhole = text.replace(whole, nameTakenOut);
  if (long.length === 0) return withoutWhole;
  return withoutWhole.replace(
    new RegExp(`${before}${title}(?:${long.join('|')})${after}`, 'gu'),
    nameTakenOut,
  );
}
