/**
 * The words of the scripts of every page. They are a separate module, so that a first view carries no others. English
 * comes with the script; a page in another language carries its own words, because only its readers need them
 * (src/components/languages/BrowserWords.astro).
 */
import type { TranslationCode } from '../domain/languages/languages.ts';
import { browser as en } from './en/browser.ts';

export interface BrowserWords {
  /** BCP 47, for Intl. */
  readonly locale: string;
  readonly freshness: {
    readonly labels: Readonly<Record<keyof typeof en.freshness.labels, string>>;
    readonly advice: Readonly<Record<keyof typeof en.freshness.advice, string>>;
  };
  readonly open: Readonly<Record<keyof typeof en.open, string>>;
  readonly search: Readonly<Record<keyof typeof en.search, string>>;
  readonly exit: { readonly href: string; readonly loading: string; readonly presses: readonly string[] };
  readonly translated?: TranslatedBrowserWords;
}

/** What a script needs on a page that is not in English. */
export interface TranslatedBrowserWords {
  readonly code: TranslationCode;
  /** From Monday: old telephones do not have the names of days in every language. */
  readonly days: readonly string[];
  /** Of answers to a search, which in English say more. */
  readonly answers: AnswerSentences;
}

/** Each holds `{typed}` or `{count}` where it says what. */
export interface AnswerSentences {
  readonly empty: string;
  readonly problem: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly outside: string;
  readonly outsideText: string;
  readonly choice: string;
  readonly choiceText: string;
  readonly suggestions: string;
  readonly howMany: string;
  readonly allBoroughs: string;
  readonly lines: string;
}

/** Of the element that holds them, as JSON. */
export const browserWordsId = 'words';

const given = globalThis.document?.getElementById(browserWordsId)?.textContent;

export const browserSaid: BrowserWords = given ? JSON.parse(given) : en;
