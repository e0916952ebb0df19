/** The language of the site: which tables of words it takes. */
export type Language = 'en';
export const language: Language = 'en';
