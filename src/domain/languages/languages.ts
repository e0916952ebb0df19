/**
 * The languages of the pages for people at risk. English is the language of the whole site; a translation has those
 * pages alone, below its code (`/ar/`). Which were chosen follows from who is exploited in London: the nationalities
 * that the Home Office's statistics of the National Referral Mechanism name most often, and the large communities here.
 */

export interface Language {
  /** BCP 47, for `lang`, `hreflang` and Intl. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** In itself, as its own speakers look for it in a list. */
  readonly name: string;
  /** What a caller says in English to ask for an interpreter, and what administrators call it. */
  readonly english: string;
}

export interface Translation extends Language {
  /** How the English name sounds, in the script of the language, for somebody who cannot read it. */
  readonly sounds: string;
}

/** By the first part of its addresses. */
export const translations = {
  am: { locale: 'am', direction: 'ltr', name: 'አማርኛ', english: 'Amharic', sounds: 'አምሃሪክ' },
  ar: { locale: 'ar', direction: 'rtl', name: 'العربية', english: 'Arabic', sounds: 'آرابيك' },
  bg: { locale: 'bg', direction: 'ltr', name: 'Български', english: 'Bulgarian', sounds: 'бългериън' },
  bn: { locale: 'bn', direction: 'ltr', name: 'বাংলা', english: 'Bengali', sounds: 'বেঙ্গলি' },
  es: { locale: 'es', direction: 'ltr', name: 'Español', english: 'Spanish', sounds: 'spánish' },
  fa: { locale: 'fa', direction: 'rtl', name: 'فارسی', english: 'Farsi', sounds: 'فارسی' },
  fr: { locale: 'fr', direction: 'ltr', name: 'Français', english: 'French', sounds: 'frenntch' },
  hi: { locale: 'hi', direction: 'ltr', name: 'हिन्दी', english: 'Hindi', sounds: 'हिंदी' },
  pl: { locale: 'pl', direction: 'ltr', name: 'Polski', english: 'Polish', sounds: 'połlisz' },
  pt: { locale: 'pt', direction: 'ltr', name: 'Português', english: 'Portuguese', sounds: 'pôrtiuguiz' },
  ro: { locale: 'ro', direction: 'ltr', name: 'Română', english: 'Romanian', sounds: 'romeinian' },
  sq: { locale: 'sq', direction: 'ltr', name: 'Shqip', english: 'Albanian', sounds: 'albejnian' },
  ti: { locale: 'ti', direction: 'ltr', name: 'ትግርኛ', english: 'Tigrinya', sounds: 'ቲግሪንያ' },
  tr: { locale: 'tr', direction: 'ltr', name: 'Türkçe', english: 'Turkish', sounds: 'törkiş' },
  uk: { locale: 'uk', direction: 'ltr', name: 'Українська', english: 'Ukrainian', sounds: 'юкрейніан' },
  ur: { locale: 'ur', direction: 'rtl', name: 'اردو', english: 'Urdu', sounds: 'اردو' },
  vi: { locale: 'vi', direction: 'ltr', name: 'Tiếng Việt', english: 'Vietnamese', sounds: 'vi-ét-na-mít' },
  zh: {
    locale: 'zh-Hans',
    direction: 'ltr',
    name: '简体中文',
    english: 'Mandarin',
    sounds: '曼达林',
  },
} as const satisfies Readonly<Record<string, Translation>>;

export type TranslationCode = keyof typeof translations;
export type LanguageCode = 'en' | TranslationCode;

export const translationCodes = Object.keys(translations) as readonly TranslationCode[];

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { locale: 'en-GB', direction: 'ltr', name: 'English', english: 'English' },
  ...translations,
};

export function isTranslationCode(code: string): code is TranslationCode {
  return Object.hasOwn(translations, code);
}
