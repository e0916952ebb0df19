/** Notes beside calls, which are private: the caller asks who may read them. */
import { listCalls } from '../../../db/calls/contact-calls.ts';
import { outcomeWords } from '../../domain/calls/call.ts';
import { excerptOf, isInNote } from '../../domain/calls/note-excerpt.ts';
import { instantWords } from '../../domain/time/calendar.ts';
import type { Asked, FoundItem } from './found.ts';
import { toItem } from './search-entries.ts';

/** The newest first, each with the part of the note that was looked for. */
export function findCallNotes({ context: { database }, text, entries }: Asked) {
  const viewOf = new Map(entries.all.map(({ view }) => [view.id, view]));
  const items = listCalls(database).flatMap(
    ({ contactId, note, outcome, calledAt, withdrawnAt }): readonly FoundItem[] => {
      const view = viewOf.get(contactId);
      if (!view || note === '' || !isInNote(note, text)) return [];
      const back = withdrawnAt === null ? '' : ', taken back';
      const when = `${outcomeWords[outcome]}, ${instantWords(calledAt)}${back}`;
      return [toItem(view, `“${excerptOf(note, text)}” (${when})`)];
    },
  );
  return [{ heading: 'Notes beside calls', items }];
}
