/** Phone book cards as text: vCard 4.0 (RFC 6350), and 3.0 (RFC 2426) for phones that refuse it. */

import { rememberedOf } from '../remember.ts';

export const cardVersions = ['4.0', '3.0'] as const;
export type CardVersion = (typeof cardVersions)[number];

export interface Card {
  /** A UUID that is the same for the same contact in every release. */
  readonly uuid: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** As dialled: E.164, or a short code such as 999. */
  readonly telephone: string | null;
  readonly email: string | null;
  readonly url: string;
  readonly note: string;
  readonly categories: readonly string[];
  /** London date on which the card was made. */
  readonly madeOn: string;
}

/**
 * Null or empty for fields that the card lacks.
 * @param text escapes a single text value, as the version requires
 */
type Property = (card: Card, text: (value: string) => string) => string | null;

const everyVersion = {
  before: [() => 'PRODID:-//London modern slavery contacts//EN', ({ name }, text) => `FN:${text(name)}`],
  after: [
    ({ organisation }) => `ORG:${escapePart(organisation)}`,
    ({ role }, text) => `TITLE:${text(role)}`,
    ({ url }) => `URL:${url}`,
    ({ categories }, text) => `CATEGORIES:${categories.map(text).join(',')}`,
    ({ note }, text) => `NOTE:${text(note)}`,
    ({ uuid }) => `UID:urn:uuid:${uuid}`,
  ],
} as const satisfies Record<string, readonly Property[]>;

/** Where the two standards differ. */
const byVersion = {
  '4.0': [
    () => 'KIND:org',
    ({ telephone }) =>
      telephone &&
      (telephone.startsWith('+')
        ? `TEL;VALUE=uri;TYPE=work,voice:tel:${telephone}`
        : `TEL;VALUE=text;TYPE=work,voice:${telephone}`),
    ({ email }, text) => email && `EMAIL;TYPE=work:${text(email)}`,
    () => 'LANG:en',
    ({ madeOn }) => `REV:${madeOn.replaceAll('-', '')}T000000Z`,
  ],
  '3.0': [
    ({ name }) => `N:${escapePart(name)};;;;`,
    ({ telephone }) => telephone && `TEL;TYPE=WORK,VOICE:${telephone}`,
    ({ email }, text) => email && `EMAIL;TYPE=INTERNET,WORK:${text(email)}`,
    ({ madeOn }) => `REV:${madeOn}T00:00:00Z`,
  ],
} as const satisfies Record<CardVersion, readonly Property[]>;

/** The text of each version, cached; a card is in several files. */
const writers = {
  '4.0': rememberedOf((card: Card) => writeCard(card, '4.0')),
  '3.0': rememberedOf((card: Card) => writeCard(card, '3.0')),
} as const satisfies Record<CardVersion, (card: Card) => string>;

/** Cards one after the other, each line ended by CRLF and folded at 75 octets. */
export function writeCards(cards: readonly Card[], version: CardVersion): string {
  return cards.map(writers[version]).join('');
}

function writeCard(card: Card, version: CardVersion): string {
  const text = version === '3.0' ? escapePart : escapeText;
  const properties: readonly Property[] = [
    () => 'BEGIN:VCARD',
    () => `VERSION:${version}`,
    ...everyVersion.before,
    ...byVersion[version],
    ...everyVersion.after,
    () => 'END:VCARD',
  ];
  return properties
    .flatMap((write) => write(card, text) || [])
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/** RFC 6350, section 3.4. It does not escape semicolons, although some readers cut a text off at one. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Characters that are forbidden in a vCard: one of them would make a phone refuse the whole file.
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/[\\,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** A part of a structured value, and any text in version 3.0 (RFC 2426, section 4): a semicolon would end it. */
function escapePart(text: string): string {
  return escapeText(text).replaceAll(';', '\\;');
}

const lineOctets = 75;

/** RFC 6350, section 3.2: no character is split. */
function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** The size of one character in UTF-8 (RFC 3629, section 3). A release asks for more than half a million. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
