/** The language of the site: which tables of words it takes, and how dates, numbers and lists are written in it. */
export type Language = 'en';
export const language: Language = 'en';

/** For `lang` and for Intl (BCP 47). */
export const locale = 'en-GB';
