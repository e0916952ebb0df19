/**
 * Tells two senders of reports apart without keeping who they are. A mark is six bits of a keyed hash of the contact
 * and the network address: some seventy million addresses share each, so that even with the key a mark leads to nobody,
 * and says next to nothing of an address that somebody suspects. README.md says why this is enough.
 */
import { createHmac } from 'node:crypto';
import { senderMarkCount } from '../../domain/reports/report.ts';

/** @param address the client's network address, as sign-in is limited by; it goes no further than this function */
export function senderMark(secret: string, contactId: string, address: string): number {
  const digest = createHmac('sha256', secret).update(`report\n${contactId}\n${address}`).digest();
  return digest.readUInt32BE(0) % senderMarkCount;
}
