/** What switching a translation off and on have in common: who may, what is written, and what readers are sent. */
import type { Transaction } from '../../../db/client.ts';
import { findLanguageOff } from '../../../db/languages/languages-off.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { isTranslationCode, type TranslationCode, translations } from '../../domain/languages/languages.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, auditRefusal, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type LanguageSwitchResult =
  | { readonly kind: 'switched'; readonly code: TranslationCode }
  /** It is so already: somebody else was faster. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | Refusal;

export interface Switch {
  readonly action: 'language.switch-off' | 'language.switch-on';
  readonly isOn: boolean;
  /** For the list of releases. */
  readonly words: string;
  readonly write: (transaction: Transaction, code: TranslationCode) => void;
}

/** @param typed a code from a form */
export function switchLanguage(
  context: UseCaseContext,
  typed: string,
  { action, isOn, words, write }: Switch,
): LanguageSwitchResult {
  if (!isTranslationCode(typed)) return { kind: 'not-found' };
  return context.database.transaction(
    (transaction): LanguageSwitchResult => {
      const subject = `language:${typed}`;
      const access = decideAccess(context.principal, 'languages.switch', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, action, subject, refusal);
        return refusal;
      }
      const wasOn = findLanguageOff(transaction, typed) === undefined;
      if (wasOn === isOn) return { kind: 'unchanged' };
      write(transaction, typed);
      audit(transaction, context, { action, subject, before: { isOn: wasOn }, after: { isOn } });
      publishChange(transaction, context, `${translations[typed].english}: ${words}`);
      return { kind: 'switched', code: typed };
    },
    { behavior: 'immediate' },
  );
}
