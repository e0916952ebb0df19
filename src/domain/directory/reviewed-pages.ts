/**
 * What goes out of date like a telephone number, and is therefore reviewed on its own cycle: the explanatory pages,
 * which an administrator reads through, and the translations, which a native speaker reads. The freshness check watches
 * them, the work list shows what is due, and each says to readers when it was last reviewed.
 */
import { type TranslationCode, translationCodes, translations } from '../languages/languages.ts';

export interface ReviewedPage {
  readonly slug: string;
  /** Where readers find it; of a translation, its first page. */
  readonly path: `/${string}/`;
  /** Of a translation, the English name of its language. */
  readonly title: string;
  /** The day on which its text was written from the sources it names, or translated. */
  readonly writtenOn: string;
  /** How many days a review lasts. The law and the official numbers change a few times a year. */
  readonly reviewDays: number;
}

export const explanatorySlugs = ['spot-the-signs', 'help-and-support', 'board'] as const;
export type ExplanatorySlug = (typeof explanatorySlugs)[number];
export type TranslationSlug = `language-${TranslationCode}`;
export type ReviewedPageSlug = ExplanatorySlug | TranslationSlug;

export function translationSlug<Code extends TranslationCode>(code: Code): `language-${Code}` {
  return `language-${code}`;
}

export const reviewedPageSlugs: readonly [ReviewedPageSlug, ...ReviewedPageSlug[]] = [
  ...explanatorySlugs,
  ...translationCodes.map(translationSlug),
];

type Reviewed<Slug extends ReviewedPageSlug> = {
  readonly [Each in Slug]: ReviewedPage & { readonly slug: Each };
};

const explanatoryPages: Reviewed<ExplanatorySlug> = {
  'spot-the-signs': {
    slug: 'spot-the-signs',
    path: '/spot-the-signs/',
    title: 'Spot the signs',
    writtenOn: '2026-11-30',
    reviewDays: 180,
  },
  'help-and-support': {
    slug: 'help-and-support',
    path: '/help-and-support/',
    title: 'Help and support',
    writtenOn: '2026-11-30',
    // A new law on modern slavery has been announced. Until it is known, the page is read more often.
    reviewDays: 60,
  },
  board: {
    slug: 'board',
    path: '/board/',
    title: 'The London Modern Slavery Partnership Board',
    writtenOn: '2026-11-30',
    reviewDays: 180,
  },
};

/** Its sentences are short and name little that changes; what does change is filled in from the directory. */
const translationReviewDays = 365;

const translationPages = Object.fromEntries<ReviewedPage>(
  translationCodes.map((code) => {
    const slug = translationSlug(code);
    const title = translations[code].english;
    return [
      slug,
      { slug, path: `/${code}/`, title, writtenOn: '2026-11-30', reviewDays: translationReviewDays },
    ];
  }),
) as Reviewed<TranslationSlug>;

export const reviewedPages: Reviewed<ReviewedPageSlug> = { ...explanatoryPages, ...translationPages };

const codesBySlug: ReadonlyMap<string, TranslationCode> = new Map(
  translationCodes.map((code) => [translationSlug(code), code]),
);

/** @returns undefined for an explanatory page */
export function findTranslation(slug: string): TranslationCode | undefined {
  return codesBySlug.get(slug);
}
