/**
 * What the public reads on the pages for people at risk, by page. A language is one file for each table, held to the
 * same names by `satisfies Words['…']`.
 *
 * Part of a sentence that is a link, a number or a name stands in it as `{name}`; the page says what it is with
 * src/components/frame/Sentence.astro, so that it can stand elsewhere in the sentence of another language.
 */
import { borough } from './en/borough.ts';
import { contact } from './en/contact.ts';
import { frame } from './en/frame.ts';
import { home } from './en/home.ts';
import { search } from './en/search.ts';
import { whoToCall } from './en/who-to-call.ts';
import { type Language, language } from './language.ts';

const en = { borough, contact, frame, home, search, whoToCall } as const;

/** The same names, with other words. */
type InWords<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends string
    ? string
    : Table[Name] extends readonly string[]
      ? readonly string[]
      : Table[Name] extends (...given: infer Given) => string
        ? (...given: Given) => string
        : InWords<Table[Name]>;
};

export type Words = InWords<typeof en>;

const tables = { en } as const satisfies Readonly<Record<Language, Words>>;

export const words: Words = tables[language];
