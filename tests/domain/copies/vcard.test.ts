/** Cards as text, read back by another parser: nothing that a contact may hold is lost or breaks out of its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, cardVersions, writeCards } from '../../../src/domain/copies/vcard.ts';
import { parseCards, textOf } from '../../support/parsed-cards.ts';

const card: Card = {
  uuid: 'c2d73d1a-eb38-5efb-927b-a0d59494be5c',
  name: 'Lead, Barnet; “Haringey” \\ Enfield',
  role: 'Lead',
  organisation: 'Council; of Barnet, with a comma',
  telephone: '+442079460123',
  email: 'lead@example.org',
  url: 'https://directory.example.org/boroughs/barnet/',
  note: 'First line, with a comma\nSecond line; with another',
  categories: ['Modern slavery', 'London, all of it'],
  madeOn: '2026-11-21',
};
const write = (changes: Partial<Card>, version: (typeof cardVersions)[number] = '4.0') =>
  writeCards([{ ...card, ...changes }], version);
/** The parser leaves the escape of a semicolon where 3.0 asks for it and 4.0 does not. */
const meant = (read: string) => read.replace(/\\+;/g, ';');
const linesOf = (text: string) => text.split('\r\n').slice(0, -1);

describe.each(cardVersions)('a card of version %s', (version) => {
  it('is read back as it was meant', () => {
    const [read, ...others] = parseCards(write({}, version));
    if (!read) throw new Error('There is no card.');
    expect(others).toEqual([]);
    expect(textOf(read, 'version')).toBe(version);
    expect(meant(textOf(read, 'fn'))).toBe(card.name);
    expect(meant(textOf(read, 'note'))).toBe(card.note);
    expect(textOf(read, 'title')).toBe(card.role);
    expect(meant(textOf(read, 'org'))).toBe(card.organisation);
    expect(textOf(read, 'email')).toBe(card.email);
    expect(textOf(read, 'url')).toBe(card.url);
    expect(textOf(read, 'uid')).toBe(`urn:uuid:${card.uuid}`);
    expect(read['categories']?.values).toEqual(card.categories);
  });

  it('ends every line with CRLF, and none is longer than 75 octets or broken inside a character', () => {
    const text = write({ note: 'Ĳsselmeer – “quoted” 🛟 '.repeat(40) }, version);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(
      linesOf(text)
        .map((line) => Buffer.byteLength(line))
        .filter((octets) => octets > 75),
    ).toEqual([]);
    expect(Buffer.from(text, 'utf8').toString('utf8')).not.toContain('\uFFFD');
    expect(textOf(parseCards(text)[0] ?? {}, 'note')).toBe('Ĳsselmeer – “quoted” 🛟 '.repeat(40));
  });

  it('leaves out what the contact does not have', () => {
    const [read] = parseCards(write({ telephone: null, email: null }, version));
    expect(Object.keys(read ?? {})).not.toContain('tel');
    expect(Object.keys(read ?? {})).not.toContain('email');
  });

  it('keeps any text inside its own property', () => {
    const special = fc.constantFrom(
      ';',
      ',',
      ':',
      '\\',
      '"',
      '\n',
      '\r',
      '\t',
      '\0',
      ' ',
      'n',
      '\u2028',
      'é',
      '🛟',
    );
    const words = fc.string({ unit: special, maxLength: 120 });
    fc.assert(
      fc.property(words, words, (note, organisation) => {
        const text = writeCards([{ ...card, note, organisation }, card], version);
        const read = parseCards(text);
        expect(read).toHaveLength(2);
        const plain = (typed: string) =>
          typed.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        expect(meant(textOf(read[0] ?? {}, 'note'))).toBe(meant(plain(note)));
        expect(textOf(read[0] ?? {}, 'uid')).toBe(`urn:uuid:${card.uuid}`);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});

describe('version 4.0', () => {
  it('gives a number as an address to dial with its type, and its kind, language and date', () => {
    const [read] = parseCards(write({}));
    expect(read?.['tel']).toEqual({
      parameters: { type: ['work', 'voice'] },
      type: 'uri',
      values: ['tel:+442079460123'],
    });
    expect(textOf(read ?? {}, 'kind')).toBe('org');
    expect(textOf(read ?? {}, 'lang')).toBe('en');
    expect(linesOf(write({}))).toContain('REV:20261121T000000Z');
    expect(linesOf(write({})).slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:4.0']);
  });

  it('gives a short code as text, which every phone dials as it stands', () => {
    const [read] = parseCards(write({ telephone: '999' }));
    expect(read?.['tel']).toMatchObject({ type: 'text', values: ['999'] });
  });
});

describe('version 3.0', () => {
  it('has the name that it requires, plain numbers, and nothing that only 4.0 knows', () => {
    const lines = linesOf(write({}, '3.0'));
    expect(lines).toContain('TEL;TYPE=WORK,VOICE:+442079460123');
    expect(lines).toContain('EMAIL;TYPE=INTERNET,WORK:lead@example.org');
    expect(lines.find((line) => line.startsWith('N:'))).toBe(
      'N:Lead\\, Barnet\\; “Haringey” \\\\ Enfield;;;;',
    );
    expect(lines.filter((line) => /^(?:KIND|LANG)\b|VALUE=/.test(line))).toEqual([]);
  });
});
