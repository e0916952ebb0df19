/** The API's answer to each outcome of a use case other than success. One line each, so that none is forgotten. */
import type { Conflict, Invalid, Refusal, Stale } from '../domain/contacts/changes/contact-changes.ts';
import type { Outdated } from '../domain/contacts/changes/contact-decisions.ts';
import type { ContactView } from '../domain/contacts/contact-view.ts';
import type { NotesOvertaken } from '../use-cases/contacts/change/edit-contact.ts';
import type { NotFound } from '../use-cases/contacts/not-found.ts';
import type { Problem } from './problem.ts';

type Failure = NotFound | Refusal | Invalid | Conflict | Stale | Outdated | NotesOvertaken;

/** A contact as it is now, and the ETag that it has for whoever asks. */
export interface TaggedView {
  readonly view: ContactView;
  readonly entityTag: string;
}

const outdatedDetail =
  'Read the contact again, look at what has changed, and send If-Match with its new ETag.';

/**
 * @param now for answers that show both versions
 * @param sentNotes the private notes that were sent, if any
 */
export function toProblem(failure: Failure, now?: TaggedView, sentNotes?: string): Problem {
  const notes = sentNotes === undefined ? {} : { privateNotes: sentNotes };
  switch (failure.kind) {
    case 'not-found':
      return { status: 404, detail: 'There is no contact with this id.' };
    case 'refused':
      return { status: 403, detail: failure.detail };
    case 'invalid': {
      const [first] = failure.errors;
      return { status: 422, detail: first?.message ?? 'Put the fields right.', errors: failure.errors };
    }
    case 'conflict':
      return { status: 409, detail: failure.detail };
    case 'outdated':
      return { status: 412, detail: outdatedDetail, ...versions(now) };
    case 'notes-overtaken':
      return {
        status: 412,
        detail: outdatedDetail,
        ...versions(now, { attempted: notes, contested: Object.keys(notes) }),
      };
    case 'stale':
      return {
        status: 412,
        detail: outdatedDetail,
        ...versions(now, {
          attempted: { status: failure.attempted.status, ...failure.attempted.fields, ...notes },
          contested: failure.contested,
        }),
      };
  }
}

function versions(now: TaggedView | undefined, more: Readonly<Record<string, unknown>> = {}) {
  return {
    more: { current: now?.view, ...more },
    ...(now && { headers: { ETag: now.entityTag } }),
  };
}
