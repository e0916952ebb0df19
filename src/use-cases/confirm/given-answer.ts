/** The answer that the holder of a link sends. */
import type { ConfirmFormValues } from '../../domain/confirm/confirm-form.ts';
import type { ConfirmAnswer } from '../../domain/confirm/confirmation.ts';

export interface GivenAnswer {
  readonly answer: ConfirmAnswer;
  /** The revision that the page showed. */
  readonly seenRevision: number;
  /** A comment for the administrators. */
  readonly remark: string;
  /** For the answer `changed`: the corrected fields. */
  readonly typed?: ConfirmFormValues | undefined;
  /** How their hours were read, as formatHoursText writes it, once they have agreed to it. */
  readonly agreedHours?: string | undefined;
}
