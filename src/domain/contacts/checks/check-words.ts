/**
 * What a person is told about the check of an entry before they change it, and the answers they can give: nobody may
 * find out afterwards that readers are told not to rely on a number.
 */

import { isSameNumber } from '../../telephone/telephone.ts';
import { dateWords } from '../../time/calendar.ts';
import type { Restored } from '../changes/restoration.ts';
import type { ContactFields, Verification } from '../contact-record.ts';
import { methodChoices, methodPhrases } from '../contact-words.ts';
import { sourceLine } from '../source.ts';
import type { CheckOutcome } from './check-rules.ts';

/** The answer that nobody has checked it: chosen, not left open. */
export const notChecked = 'none';

type Check = Pick<Verification, 'on' | 'method'>;

const checkedWords = ({ on, method }: Check) => `${dateWords(on)} ${methodPhrases[method]}`;
const lowerFirst = (label: string) =>
  label.startsWith('I ') ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** @param check the last one, when there is one that could go on counting */
export function checkChoices(
  check: Check | null,
): readonly { readonly value: string; readonly label: string }[] {
  const kept =
    check === null
      ? []
      : [
          {
            value: 'changes',
            label: `Yes, what I change: the rest stays as checked on ${checkedWords(check)}`,
          },
        ];
  return [
    ...kept,
    ...Object.entries(methodChoices).map(([value, label]) => ({
      value,
      label: `Yes, all of it: ${lowerFirst(label)}`,
    })),
    { value: notChecked, label: 'No, not yet: readers are told not to rely on it' },
  ];
}

/** Why an answer is needed before this can be saved. */
export function askForCheck(check: Check, isNumberKept: boolean): string {
  const number = isNumberKept ? ', the telephone number included, although that stays as it was' : '';
  return `The check of ${checkedWords(check)} would count no more, and readers would be told not to rely on this entry${number}. Choose whether you have checked what you change`;
}

export interface PreviewedCheck {
  readonly outcome: CheckOutcome;
  /** The previous check. */
  readonly check: Check | null;
  readonly isNumberKept: boolean;
  /** Whether it waits for an administrator. */
  readonly waits: boolean;
  /** What an editor says about having checked it. */
  readonly isClaimed: boolean;
}

/** What happens to the check, in sentences under the preview. */
export function previewedCheckWords({
  outcome,
  check,
  isNumberKept,
  waits,
  isClaimed,
}: PreviewedCheck): string {
  if (waits) return isClaimed ? claimWaits : unclaimedWaits;
  switch (outcome) {
    case 'new':
      return 'It counts as checked today.';
    case 'restored':
      return 'It comes back with the check that it had.';
    case 'kept':
      return check === null
        ? 'Nothing changes that a check is about.'
        : `The check of ${checkedWords(check)} still counts.`;
    case 'gone':
      return check === null
        ? 'Readers are told that it is not checked, until somebody says that it is right.'
        : `The check of ${checkedWords(check)} counts no more${isNumberKept ? ', for the telephone number too' : ''}: readers are told that it is not checked. If you have checked what you change, say so below.`;
  }
}

const waiting =
  'A number, an address or a site is new, so all of this waits for an administrator. Until then readers see the old entry.';
const claimWaits = `${waiting} The administrator sees that you have checked it. If they take your word, it counts as your check of today; the preview shows it like that.`;
const unclaimedWaits = `${waiting} You have not said that you checked it: if it is approved like this, readers are told that it is not checked, unless the administrator checks it.`;

/** Shown when a change removes the source. */
export const sourceGoes =
  'Where the entry was read is taken off, since what was read there changes. If the new is on a page too, give that page and the day below.';

/** What restoring an earlier revision brings back, beside its button. */
export function restorationWords(
  { state, check, marks }: Pick<Restored, 'state' | 'check' | 'marks'>,
  today: string,
): string {
  if (state.status === 'vacant') return 'It comes back as a post that nobody holds.';
  const checked =
    check === null
      ? 'It comes back as not checked: nobody has checked what it says. Readers are told not to rely on it.'
      : `It comes back with its check of ${checkedWords(check)}.`;
  const unreachable =
    marks.unreachableSinceOn === null
      ? ''
      : ` Nobody answered there since ${dateWords(marks.unreachableSinceOn)}, and readers are told so again.`;
  const doubted =
    marks.reportedDeadOn === null
      ? ''
      : ` Readers reported its number as dead on ${dateWords(marks.reportedDeadOn)}, and are told so again.`;
  const source =
    state.fields.source === null ? '' : ` So does where it was read: ${sourceLine(state.fields.source)}.`;
  const isOld = check !== null && check.on < today;
  return `${checked}${unreachable}${doubted}${source}${isOld ? ' The dates stay what they were.' : ''}`;
}

/** Whether readers dial the same number as before. */
export function isNumberKept(before: ContactFields, after: ContactFields): boolean {
  return before.telephone !== null && isSameNumber(before.telephone, after.telephone);
}
