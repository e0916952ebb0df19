/**
 * What a page says after a form has been processed. The address carries the notice's name; nothing else from an address
 * is ever shown. What readers see is on its way to them in a new release, and the page shows its progress.
 */
export interface Notice<Word extends string = string> {
  readonly word: Word;
  readonly says: string;
  /** Whether readers see the change, so that it needs a release. */
  readonly isPublic: boolean;
}

/** A change that readers see. */
export function readersSee<const Word extends string>(word: Word, says: string): Notice<Word> {
  return { word, says, isPublic: true };
}

/** A change that only staff see. */
export function staffSee<const Word extends string>(word: Word, says: string): Notice<Word> {
  return { word, says, isPublic: false };
}

export const unchanged = staffSee('unchanged', 'Nothing was changed: the entry is as it was.');
export const wordsKept = staffSee('words-kept', 'Kept in the private notes. Readers never see them.');
export const reminderAddressChanged = staffSee('reminder-address-changed', 'Saved where reminders go.');
/** How every change of an entry may end, apart from its own success notice. */
export const afterChange = [
  unchanged,
  staffSee('waits', 'Sent to an administrator. Readers go on seeing the old entry until it is approved.'),
  staffSee('noted', 'The private notes are saved. Readers never see them.'),
] as const;
