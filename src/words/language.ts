/** The language of the site: which tables of words it uses. */
export type Language = 'en';
export const language: Language = 'en';
