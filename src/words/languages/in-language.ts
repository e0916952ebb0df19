/**
 * The words of the pages for people at risk in the language of the page. Components ask with `Astro.currentLocale`,
 * which Astro reads from the address: nothing has to be handed from one component to the next.
 */
import {
  isTranslationCode,
  type Language,
  type LanguageCode,
  languages,
  type TranslationCode,
  translations,
} from '../../domain/languages/languages.ts';
import { am } from '../translations/am.ts';
import { ar } from '../translations/ar.ts';
import { bg } from '../translations/bg.ts';
import { bn } from '../translations/bn.ts';
import { es } from '../translations/es.ts';
import { fa } from '../translations/fa.ts';
import { fr } from '../translations/fr.ts';
import { hi } from '../translations/hi.ts';
import { pl } from '../translations/pl.ts';
import { pt } from '../translations/pt.ts';
import { ro } from '../translations/ro.ts';
import { sq } from '../translations/sq.ts';
import { ti } from '../translations/ti.ts';
import { tr } from '../translations/tr.ts';
import { uk } from '../translations/uk.ts';
import { ur } from '../translations/ur.ts';
import { vi } from '../translations/vi.ts';
import { zh } from '../translations/zh.ts';
import { english } from './en.ts';
import type { Sentences } from './translation.ts';

/** Every translation with its back-translation. */
export const translated: Readonly<Record<TranslationCode, Sentences>> = {
  am,
  ar,
  bg,
  bn,
  es,
  fa,
  fr,
  hi,
  pl,
  pt,
  ro,
  sq,
  ti,
  tr,
  uk,
  ur,
  vi,
  zh,
};

/** The names of the English table, with words of any language. */
type InWords<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends string
    ? string
    : Table[Name] extends readonly string[]
      ? readonly string[]
      : InWords<Table[Name]>;
};

export type RiskWords = InWords<typeof english>;

/** @param locale what Astro says of the page: a code, or undefined where there is no page, as in a test of a component */
export function languageOf(locale: string | undefined): LanguageCode {
  return locale !== undefined && isTranslationCode(locale) ? locale : 'en';
}

export function wordsIn(language: LanguageCode): RiskWords {
  return tables[language];
}

export interface PageLanguage extends Language {
  readonly code: LanguageCode;
  readonly isEnglish: boolean;
  readonly said: RiskWords;
  /** Null in English, which nobody has to ask for. */
  readonly sounds: string | null;
}

/** All that a component needs to know of the language of its page. */
export function pageLanguage(locale: string | undefined): PageLanguage {
  return pageLanguages[languageOf(locale)];
}

/**
 * A number, a date or a name inside a sentence that may run from right to left: kept in its own order, which for a
 * telephone number is the difference between right and wrong (U+2068 and U+2069).
 */
export function inOwnOrder({ direction }: Pick<PageLanguage, 'direction'>, text: string): string {
  return direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** The full stop of the script; Latin, Cyrillic and Arabic share one. */
const stops: Readonly<Partial<Record<LanguageCode, string>>> = {
  am: '።',
  bn: '।',
  hi: '।',
  ti: '።',
  ur: '۔',
  zh: '。',
};

/** Ends a sentence that was put together. */
export function withStop({ code }: Pick<PageLanguage, 'code'>, text: string): string {
  return text + (stops[code] ?? '.');
}

/** @param of the pairs of a translation @returns what is said alone, in the same places */
function saidOf(of: object): unknown {
  if (Array.isArray(of)) return typeof of[0] === 'string' ? of[0] : of.map(saidOf);
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, saidOf(value)]));
}

const tables = {
  en: english,
  ...Object.fromEntries(Object.entries(translated).map(([code, sentences]) => [code, saidOf(sentences)])),
} as unknown as Readonly<Record<LanguageCode, RiskWords>>;

const pageLanguages = Object.fromEntries(
  Object.entries(languages).map(([code, language]) => [
    code,
    {
      ...language,
      code,
      isEnglish: code === 'en',
      said: tables[code as LanguageCode],
      sounds: isTranslationCode(code) ? translations[code].sounds : null,
    },
  ]),
) as Readonly<Record<LanguageCode, PageLanguage>>;
