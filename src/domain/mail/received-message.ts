/**
 * A message that was handed over to us, in the parts that identify it. Made by
 * src/use-cases/mail/receive/parse-message.ts.
 */
import type { FieldGroup } from './returned/delivery-status.ts';

export interface ReceivedMessage {
  /** Values by name in lower case, unfolded, in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** The address in From:, in lower case; empty without one. */
  readonly sender: string;
  readonly subject: string;
  /** The text a person would read, converted from HTML if there is nothing else. */
  readonly text: string;
  /** What a multipart/report reports: `delivery-status`, `disposition-notification`; null for any other message. */
  readonly reportType: string | null;
  /** What it returns of another message: its headers, or all of it. */
  readonly returned: string;
  /** The groups of fields in the machine-readable parts of a report (RFC 3464). */
  readonly deliveryStatuses: readonly FieldGroup[];
}
