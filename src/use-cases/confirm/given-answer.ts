/** What whoever holds a link sends back through it. */
import type { ConfirmFormValues } from '../../domain/confirm/confirm-form.ts';
import type { ConfirmAnswer } from '../../domain/confirm/confirmation.ts';

export interface GivenAnswer {
  readonly answer: ConfirmAnswer;
  /** The revision that the page showed. */
  readonly seenRevision: number;
  /** What else they want the administrators to know. */
  readonly remark: string;
  /** For the answer `changed`: the fields as they should be. */
  readonly typed?: ConfirmFormValues | undefined;
  /** What they were shown of how their hours were read, and said yes to, as formatHoursText writes it. */
  readonly agreedHours?: string | undefined;
}
