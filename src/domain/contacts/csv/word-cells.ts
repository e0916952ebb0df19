/** Cells that hold one of a few words, as screens and people write them. */

import { notParsed, type Parsed, parsed } from '../../text/typed-text.ts';
import {
  type ContactKind,
  type ContactStatus,
  contactKinds,
  contactStatuses,
  type VerificationMethod,
  verificationMethods,
} from '../contact.ts';
import { methodPhrases, statusWords } from '../contact-words.ts';
import { kindProfiles, kindWords } from '../kind-profiles.ts';
import { plainHeading } from './plain-heading.ts';

/** Other words for each, as `plainHeading` writes them. */
const methodNames = {
  telephone: ['phone', 'phoned', 'telephoned', 'call', 'called', 'tel', 'rang', 'by phone', 'phone call'],
  email: ['e mail', 'mail', 'by email', 'emailed', 'they answered an e mail'],
  meeting: ['in person', 'met', 'visit', 'face to face', 'met in person'],
  self: ['themselves', 'self confirmed', 'confirmed themselves', 'by themselves', 'self check'],
} as const satisfies Record<VerificationMethod, readonly string[]>;

function wordsOf<Word extends string>(
  words: readonly Word[],
  screen: Readonly<Record<Word, string>>,
  others: Readonly<Partial<Record<Word, readonly string[]>>>,
): ReadonlyMap<string, Word> {
  return new Map(
    words.flatMap((word) =>
      [word, screen[word], ...(others[word] ?? [])].map((name) => [plainHeading(name), word] as const),
    ),
  );
}

const kinds = new Map(
  contactKinds.flatMap((kind) =>
    [kind, kindWords[kind], ...kindProfiles[kind].cellWords].map(
      (name) => [plainHeading(name), kind] as const,
    ),
  ),
);
const methods = wordsOf(verificationMethods, methodPhrases, methodNames);
const statuses = wordsOf(contactStatuses, statusWords, {});

function parseWord<Word extends string>(
  cell: string,
  words: ReadonlyMap<string, Word>,
  choice: string,
): Parsed<Word | null> {
  const text = plainHeading(cell);
  if (text === '') return parsed(null);
  const word = words.get(text);
  return word === undefined ? notParsed(`Write ${choice}.`) : parsed(word);
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}

const kindChoice = oneOf(contactKinds.map((kind) => `${kind} (or ${kindWords[kind]})`));

/**
 * @param organisation whose contact it is. “SPOC” is what the police call their contact, but some councils use it too,
 *   so beside the name of a council it decides nothing.
 */
export function parseKind(cell: string, isCouncil: boolean): Parsed<ContactKind | null> {
  if (isCouncil && ['spoc', 'single point of contact'].includes(plainHeading(cell)))
    return notParsed(
      '“SPOC” with a council as its organisation may be the police’s contact or the council’s. Write police_spoc or council_lead.',
    );
  return parseWord(cell, kinds, kindChoice);
}

export function parseMethod(cell: string): Parsed<VerificationMethod | null> {
  return parseWord(cell, methods, oneOf(verificationMethods));
}

export function parseStatus(cell: string): Parsed<ContactStatus | null> {
  return parseWord(cell, statuses, oneOf(contactStatuses));
}
