/**
 * The reasons why postcodes or places can be refused, and what the person who gave them is told. Reading code throws a
 * Refusal from anywhere; the use cases turn it into a plain outcome, so that callers switch over reasons.
 */

export type RefusalReason =
  | 'no-such-file'
  | 'empty-file'
  | 'not-a-zip'
  | 'truncated-zip'
  | 'damaged-zip'
  | 'no-postcode-file'
  | 'no-place-file'
  | 'several-files'
  | 'wrong-columns'
  | 'bad-row'
  | 'no-edition-date'
  | 'missing-boroughs'
  | 'unknown-borough'
  | 'too-few-postcodes'
  | 'too-many-postcodes'
  | 'too-few-places'
  | 'too-many-places'
  | 'disk-full'
  | 'download-failed'
  | 'no-previous-edition';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  /** @param message for the operator: what is wrong and what to do, in full sentences */
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly message: string;
}

const diskFullCodes: ReadonlySet<unknown> = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE',
  'ENOSPC',
  'EDQUOT',
]);

/** @throws whatever was thrown, when it is neither a refusal nor a full disk */
export function toRefused(error: unknown): Refused {
  if (error instanceof Refusal) return { kind: 'refused', reason: error.reason, message: error.message };
  if (error instanceof Error && 'code' in error && diskFullCodes.has(error.code)) {
    return {
      kind: 'refused',
      reason: 'disk-full',
      message:
        'The disk is full. The edition in use is unchanged: free some space (about 200 MB) and run the same command again.',
    };
  }
  throw error;
}
