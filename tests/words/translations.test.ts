/** The pages for people at risk in every language: nothing is missing, and what must not change is the same. */
import { describe, expect, it } from 'vitest';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import {
  type TranslationCode,
  translationCodes,
  translations,
} from '../../src/domain/languages/languages.ts';
import { hoursWords } from '../../src/words/contact-words.ts';
import { browserWordsIn } from '../../src/words/languages/browser-words.ts';
import { contactTables, weekdaysIn } from '../../src/words/languages/contact-tables.ts';
import { english } from '../../src/words/languages/en.ts';
import {
  inOwnOrder,
  languageOf,
  pageLanguage,
  translated,
  wordsIn,
} from '../../src/words/languages/in-language.ts';
import type { Said } from '../../src/words/languages/translation.ts';

interface Pair {
  readonly name: string;
  readonly english: string;
  readonly said: Said;
}

function pairsOf(source: object, translation: object, above = ''): readonly Pair[] {
  return Object.entries(source).flatMap(([key, value]) => {
    const name = `${above}${key}`;
    const own = (translation as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string'
      ? [{ name, english: value, said: own as Said }]
      : pairsOf(value as object, own as object, `${name}.`);
  });
}

const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([found]) => found).toSorted();
const placeholders = /\{\w+\}/g;
const numbers = /\d+/g;
/** Of each language that is not written in Latin letters. */
const scripts: Readonly<Partial<Record<TranslationCode, RegExp>>> = {
  am: /\p{Script=Ethiopic}/u,
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  bn: /\p{Script=Bengali}/u,
  fa: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};

describe.each(translationCodes)('in %s', (code) => {
  const pairs = pairsOf(english, translated[code]);

  it('every sentence says something, and what that is in English stands beside it', () => {
    expect(pairs.length).toBeGreaterThan(170);
    expect(pairs.filter(({ said }) => said.length !== 2 || said.some((text) => text.trim() === ''))).toEqual(
      [],
    );
  });

  it('what a page fills in has the same places as in English', () => {
    const wrong = pairs.filter(({ english: source, said }) =>
      said.some((text) => all(placeholders, text).join() !== all(placeholders, source).join()),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('numbers are the same, in the digits that are on telephones', () => {
    const wrong = pairs.filter(
      ({ english: source, said: [said] }) => all(numbers, said).join() !== all(numbers, source).join(),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(pairs.filter(({ said: [said] }) => /(?![0-9])\p{Nd}/u.test(said)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('is written in its own letters, and leaves in English what stands on letters that people get', () => {
    const script = scripts[code];
    // Not what only holds together what is filled in.
    const worded = pairs.filter(({ said: [said] }) => /\p{L}/u.test(said.replaceAll(placeholders, '')));
    if (script)
      expect(worded.filter(({ said: [said] }) => !script.test(said)).map(({ name }) => name)).toEqual([]);
    const named = pairs.filter(({ english: source }) => source.includes('NRM'));
    expect(named.filter(({ said: [said] }) => !said.includes('NRM'))).toEqual([]);
  });

  it('writes dates by the calendar and in the digits of London', () => {
    expect(contactTables(code).dateWords('2026-11-09')).toMatch(/(?<!\d)9(?!\d)/);
    expect(contactTables(code).dateWords('2026-11-09')).toContain('2026');
  });

  it('has seven days, hours in its own words, and the words of every script', () => {
    expect(new Set(weekdaysIn(translations[code])).size).toBe(7);
    const hours: Hours = {
      kind: 'periods',
      periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:30' }],
      bankHolidays: 'closed',
    };
    const worded = hoursWords(hours, pageLanguage(code));
    expect(worded).toMatch(/09:00.*17:30/);
    expect(worded).not.toMatch(placeholders);
    expect(Object.keys(browserWordsIn(code).freshness.labels)).toEqual(
      Object.keys(browserWordsIn('en').freshness.labels),
    );
  });

  it('says how to ask for an interpreter with the English name of the language', () => {
    const { english: name, sounds } = translations[code];
    expect(name).toMatch(/^[A-Z][a-z]+$/);
    expect(sounds).not.toBe('');
    const script = scripts[code];
    if (script) expect(sounds).toMatch(script);
  });
});

describe('the language of a page', () => {
  it.each([
    ['ar', 'ar'],
    ['en', 'en'],
    [undefined, 'en'],
    ['xx', 'en'],
    ['toString', 'en'],
  ])('of %s is %s', (locale, code) => {
    expect(languageOf(locale)).toBe(code);
  });

  it('keeps a number in its order where the sentence runs from right to left, and only there', () => {
    expect(inOwnOrder(pageLanguage('ar'), '020 7946 0123')).toBe('\u2068020 7946 0123\u2069');
    expect(inOwnOrder(pageLanguage('pl'), '020 7946 0123')).toBe('020 7946 0123');
  });

  it('gives what is said, without what it says in English', () => {
    expect(wordsIn('pl').card.call).toBe(translated.pl.card.call[0]);
    expect(wordsIn('pl').signs.ten).toEqual(translated.pl.signs.ten.map(([said]) => said));
    expect(wordsIn('en')).toEqual(english);
  });
});
