/** What a message of ours is about, as it is stored with it. Pure. */

/** @returns the id of the one contact that it is about; undefined for mail of another kind, or about several */
export function findContactId(about: string): string | undefined {
  return /^contact:(.+)$/.exec(about)?.[1];
}
