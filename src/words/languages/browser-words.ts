/** The words that a page in another language brings for its scripts: what they write, and nothing else. */
import { isTranslationCode, type LanguageCode, languages } from '../../domain/languages/languages.ts';
import type { BrowserWords } from '../browser.ts';
import { browser } from '../en/browser.ts';
import { localeOfDates, weekdaysIn } from './contact-tables.ts';
import { languageOf, type PageLanguage, pageLanguage } from './in-language.ts';

const tables = Object.fromEntries(
  (Object.keys(languages) as LanguageCode[]).map((code) => [
    code,
    code === 'en' ? browser : translate(pageLanguage(code)),
  ]),
) as Readonly<Record<LanguageCode, BrowserWords>>;

/** Of the page, for what is written before a script runs. */
export function browserWordsIn(locale: string | undefined): BrowserWords {
  return tables[languageOf(locale)];
}

/** All that a page in another language brings, but for the names of boroughs, which come with the search. */
export function wordsForBrowser(language: PageLanguage): BrowserWords {
  const { code, said } = language;
  if (!isTranslationCode(code)) return browser;
  const { search, lines } = said;
  const { label, example, button, waiting, again, ...answers } = search;
  return {
    ...browserWordsIn(code),
    translated: {
      code,
      days: weekdaysIn(language),
      answers: { ...answers, lines: lines.heading },
    },
  };
}

function translate({ said, locale }: PageLanguage): BrowserWords {
  const { states, ifItFails, doNotRely } = said.check;
  return {
    locale: localeOfDates({ locale }),
    freshness: {
      labels: states,
      advice: {
        overdue: ifItFails,
        reported: ifItFails,
        lapsed: doNotRely,
        vacant: doNotRely,
        unchecked: doNotRely,
      },
    },
    open: said.open,
    search: { button: said.search.button, waiting: said.search.waiting },
    exit: {
      href: browser.exit.href,
      loading: said.site.leaving,
      presses: [said.site.exitEnded, said.site.exitPresses.once, said.site.exitPresses.twice],
    },
  };
}
