/**
 * The text of the pages for people at risk, by page. A language is one file for each table, held to the same names by
 * `satisfies Words['…']`.
 *
 * A link, a number or a name within a sentence is written as `{name}`; the page fills it in with
 * src/components/frame/Sentence.astro, so that it can be elsewhere in the sentence of another language.
 */
import { answers, mistakes } from './en/answers.ts';
import { borough } from './en/borough.ts';
import { browser } from './en/browser.ts';
import { chosenBorough } from './en/chosen-borough.ts';
import { contact } from './en/contact.ts';
import { copies } from './en/copies.ts';
import { frame } from './en/frame.ts';
import { guidance } from './en/guidance.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { hours } from './en/hours.ts';
import { offline } from './en/offline.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { signs } from './en/signs.ts';
import { whoToCall } from './en/who-to-call.ts';
import { type Language, language } from './language.ts';

const en = {
  answers,
  borough,
  browser,
  chosenBorough,
  contact,
  copies,
  frame,
  guidance,
  help,
  home,
  hours,
  mistakes,
  offline,
  report,
  search,
  signs,
  whoToCall,
} as const;

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
