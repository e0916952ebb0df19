/** What the forms on the page of the languages do. */
import { translationSlug } from '../../domain/directory/reviewed-pages.ts';
import { isTranslationCode, type TranslationCode } from '../../domain/languages/languages.ts';
import { formText } from '../../domain/text/form-text.ts';
import { recordTranslationReview } from '../../use-cases/guidance/record-translation-review.ts';
import { withdrawPageReview } from '../../use-cases/guidance/withdraw-page-review.ts';
import { switchLanguageOff } from '../../use-cases/languages/switch-language-off.ts';
import { switchLanguageOn } from '../../use-cases/languages/switch-language-on.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { languagesPage } from './languages-page.ts';

type Done = DoneOf<typeof languagesPage>;
export interface TypedReview {
  readonly code: TranslationCode;
  readonly on: string;
  readonly readBy: string;
}
type Outcome =
  | { readonly done: Done }
  | {
      /** By the id of the field. */
      readonly problems: Readonly<Record<string, string>>;
      readonly status: 400 | 403;
      readonly typed?: TypedReview;
    };

/** The ids of the fields: every row of the table has a form of its own. */
export const readingField = {
  on: (code: TranslationCode) => `on-${code}`,
  readBy: (code: TranslationCode) => `read-by-${code}`,
} as const;

const codeIn = (form: FormData) => formText(form, 'code', 20);

type Result =
  | { readonly kind: 'switched' | 'reviewed' | 'review-withdrawn' | 'unchanged' | 'not-found' }
  | { readonly kind: 'refused'; readonly detail: string };

function outcomeOf(result: Result, done: Done): Outcome {
  switch (result.kind) {
    case 'switched':
    case 'reviewed':
    case 'review-withdrawn':
      return { done };
    case 'unchanged':
      return { done: 'language-unchanged' };
    case 'not-found':
      return { problems: { '': 'There is no such translation' }, status: 400 };
    case 'refused':
      return { problems: { '': result.detail }, status: 403 };
  }
}

export const languageActions: Actions<typeof languagesPage, Outcome> = {
  'switch-off': (form, context) => outcomeOf(switchLanguageOff(context, codeIn(form)), 'language-off'),
  'switch-on': (form, context) => outcomeOf(switchLanguageOn(context, codeIn(form)), 'language-on'),
  reviewed(form, context) {
    const code = codeIn(form);
    const typed = { on: formText(form, 'on', 20), readBy: formText(form, 'readBy', 400) };
    const result = recordTranslationReview(context, { code, ...typed });
    if (result.kind !== 'invalid' || !isTranslationCode(code))
      return outcomeOf(result.kind === 'invalid' ? { kind: 'not-found' } : result, 'translation-reviewed');
    const { on, readBy } = result.problems;
    return {
      problems: {
        ...(on !== undefined && { [readingField.on(code)]: on }),
        ...(readBy !== undefined && { [readingField.readBy(code)]: readBy }),
      },
      status: 400,
      typed: { code, ...typed },
    };
  },
  'review-withdrawn'(form, context) {
    const code = codeIn(form);
    const result: Result = isTranslationCode(code)
      ? withdrawPageReview(context, translationSlug(code), formText(form, 'reviewed-on', 20))
      : { kind: 'not-found' };
    return outcomeOf(result, 'translation-review-withdrawn');
  },
};
