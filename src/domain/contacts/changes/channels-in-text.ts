/** Telephone numbers, e-mail addresses and sites in a text, however they are written. */
import { listNumbersIn, seenText } from '../../telephone/numbers-in-text.ts';

const openers = /[\s([{<*_|/~–—-]*/.source;
const closers = /[\s)\]}>*_|/~–—-]*/.source;
/** Signs that are spelt out or taken from another script: evil (at) example dot org, police-uk。рф. */
const spelt = [
  [/\s*(?:[([{<]\s*at\s*[)\]}>]|_+at_+|(?<=\s)[*|/~–—-]+\s*at\s*[*|/~–—-]+(?=\s))\s*/giu, '@'],
  [/\s*[([{<]\s*@\s*[)\]}>]\s*/gu, '@'],
  [/\s*[([{<]\s*\.\s*[)\]}>]\s*(?=[\p{L}\p{N}])/gu, '.'],
  [/(?<=[\p{L}\p{N}])[·•∙⋅‧](?=(?:com|org|net|info|uk|co|gov|nhs|police|ac)(?!\p{L}))/giu, '.'],
  [
    new RegExp(`(?<=[\\p{L}\\p{N}])${openers}(?<!\\p{L})dot(?!\\p{L})${closers}(?=[\\p{L}\\p{N}])`, 'giu'),
    '.',
  ],
  [/[。｡]/gu, '.'],
  // A full stop that ends a sentence follows a word and has a space after it.
  [/\s+\.\s*(?=\p{L})/gu, '.'],
  [/\.\s+(?=(?:com|org|net|info)(?!\p{L}))/gu, '.'],
  [/(?<=(?<!\p{L})(?:co|org|gov|nhs|police|ac))\.\s+(?=uk(?!\p{L}))/gu, '.'],
  [/\s*@\s*(?=[\p{L}\p{N}-]+\.)/gu, '@'],
  [/(?<=:)\s*\/\s*\/\s*/gu, '//'],
] as const;

const emails = /[^\s@<>(),;:]*@[^\s@<>(),;:]+/gu;
const schemes = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+.-]*:\/\/[^\s<>"]+/gu;
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*)';
const sites = new RegExp(
  `(?<![\\p{L}\\p{N}])${label}(?:\\.${label})*\\.(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z0-9-]+)(?![\\p{L}\\p{N}@])[^\\s<>"]*`,
  'gu',
);

/** Letters with spaces between them: e v i l @ e x a m p l e . o r g */
const apart = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ \t][\p{L}\p{N}@._-](?![\p{L}\p{N}])){4,}/gu;

/** Every way to reach somebody in a text, each normalised to one form. */
export function listChannelsIn(text: string): readonly string[] {
  const together = seenText(text).replace(apart, (letters) => letters.replace(/\s/g, ''));
  const plain = spelt.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), together).toLowerCase();
  const addresses = plain.match(emails) ?? [];
  const withoutAddresses = plain.replace(emails, ' ');
  const links = [
    ...(withoutAddresses.match(schemes) ?? []),
    ...(withoutAddresses.replace(schemes, ' ').match(sites) ?? []),
  ];
  const trimmed = [...addresses, ...links].map((found) =>
    found.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/[/.,;:!?'’”)\]]+$/, ''),
  );
  return [...new Set([...listNumbersIn(text), ...trimmed])].filter((found) => found !== '');
}
