/** An import that was made, in words: the same for the import page and the command. */
import { counted } from '../text/counted.ts';

export interface PastImportCounts {
  readonly added: number;
  readonly changed: number;
}

/** 12 contacts added, 1 contact changed */
export function importedWords({ added, changed }: PastImportCounts): string {
  return [
    ...(added > 0 ? [`${counted(added, 'contact')} added`] : []),
    ...(changed > 0 ? [`${counted(changed, 'contact')} changed`] : []),
  ].join(', ');
}

/** What undoing it does: take 12 contacts off the site, put 1 contact back */
export function undoImportWords({ added, changed }: PastImportCounts): string {
  return [
    ...(added > 0 ? [`take ${counted(added, 'contact')} off the site`] : []),
    ...(changed > 0 ? [`put ${counted(changed, 'contact')} back`] : []),
  ].join(', ');
}

/** Why it cannot be undone as one; empty while it can. */
export function notUndoableWords({
  isUndone,
  touched,
}: {
  readonly isUndone: boolean;
  readonly touched: number;
}): string {
  if (isUndone) return 'Undone.';
  return touched === 0
    ? ''
    : `It can no longer be undone as one: ${counted(touched, 'entry has', 'entries have')} been changed or checked since.`;
}

export const importUndoneWords =
  'The import is undone: every entry is as it was before. A name that it had taken out does not come back.';
