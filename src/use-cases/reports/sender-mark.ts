/**
 * Tells two senders of reports apart without storing who they are. A mark is six bits of a keyed hash of the contact
 * and the network address: some seventy million addresses share each, so that even with the key a mark identifies
 * nobody, and says next to nothing about an address that somebody suspects. README.md says why this is enough.
 */
import { createHmac } from 'node:crypto';
import { senderMarkCount } from '../../domain/reports/report.ts';

/** @param address the client's network address, as used for limiting sign-in; it is not passed on from here */
export function senderMark(secret: string, contactId: string, address: string): number {
  const digest = createHmac('sha256', secret).update(`report\n${contactId}\n${address}`).digest();
  return digest.readUInt32BE(0) % senderMarkCount;
}
