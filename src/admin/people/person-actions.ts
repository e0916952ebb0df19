/** What the forms on the page of one person do. */
import { type Role, roles } from '../../domain/people/access.ts';
import { roleWords } from '../../domain/people/role-words.ts';
import { formText, formTexts } from '../../domain/text/form-text.ts';
import {
  assignAreas,
  changeRole,
  type ManageResult,
  removePerson,
  resetSecondFactor,
} from '../../use-cases/people/accounts/manage-people.ts';
import { readPerson } from '../../use-cases/people/accounts/read-people.ts';
import { revokeSessions } from '../../use-cases/people/sign-in/sessions.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import { changedMeanwhileWords, formTooOld, seenAreasOf } from '../seen.ts';
import type { personPage } from './person-page.ts';

type Done = DoneOf<typeof personPage>;
type Outcome =
  | { readonly done: Done }
  | {
      readonly problems: Readonly<Record<string, string>>;
      /** The areas that were selected, when they are not saved. */
      readonly ticked?: readonly string[];
      /** The role that was chosen, when it is not saved. */
      readonly chosen?: Role;
    };

function areasChangedWords(context: UseCaseContext, id: string, areaCodes: readonly string[]): string {
  const { areas } = readPerson(context, id) ?? { areas: [] };
  const names = areas.filter(({ code }) => areaCodes.includes(code)).map(({ name }) => name);
  const now = names.length === 0 ? 'they have none now' : `they are now ${names.join(', ')}`;
  return changedMeanwhileWords('these areas', now, 'Your ticks are');
}

function findRole(form: FormData, name: string): Role | undefined {
  return roles.find((known) => known === formText(form, name, 20));
}

function outcomeOf(context: UseCaseContext, id: string, result: ManageResult, done: Done): Outcome {
  switch (result.kind) {
    case 'done':
      return { done };
    case 'unchanged':
      return { done: 'unchanged' };
    case 'not-found':
      return { problems: { '': 'This person was removed already' } };
    case 'unknown-areas':
      return { problems: { areas: `No such area: ${result.areaCodes.join(', ')}` } };
    case 'stale-areas':
      return { problems: { areas: areasChangedWords(context, id, result.areaCodes) } };
    case 'stale-role':
      return {
        problems: {
          role: changedMeanwhileWords('this', `it is now ${roleWords[result.role]}`, 'Your choice is'),
        },
      };
    case 'last-administrator':
    case 'forbidden':
      return { problems: { '': result.detail } };
  }
}

/** @param sessionId of the person who asks, which continues when they sign themselves out everywhere else */
export function personActions(id: string, sessionId: string | null): Actions<typeof personPage, Outcome> {
  return {
    role(form, context) {
      const [role, seen] = [findRole(form, 'role'), findRole(form, 'seen')];
      if (!role) return { problems: { role: 'Choose a role' } };
      if (!seen) return { problems: { role: formTooOld }, chosen: role };
      const revokesKeys = formText(form, 'keys', 10) === 'revoke';
      const areaCodes = readPerson(context, id)?.person.areaCodes ?? [];
      const done = role === 'editor' && areaCodes.length === 0 ? 'role-changed-without-area' : 'role-changed';
      const outcome = outcomeOf(context, id, changeRole(context, id, { seen, role, revokesKeys }), done);
      return 'done' in outcome ? outcome : { ...outcome, chosen: role };
    },
    areas(form, context) {
      const ticked = formTexts(form, 'areas');
      const seen = seenAreasOf(form);
      if (seen === undefined) return { problems: { areas: formTooOld }, ticked };
      const done = ticked.length === 0 ? 'areas-emptied' : 'areas-changed';
      const outcome = outcomeOf(context, id, assignAreas(context, id, { seen, areaCodes: ticked }), done);
      return 'done' in outcome ? outcome : { ...outcome, ticked };
    },
    'sign-out'(_, context) {
      const keep = context.principal.id === id ? sessionId : null;
      revokeSessions(context, id, keep);
      return { done: 'sessions-revoked' };
    },
    'reset-second-factor': (_, context) =>
      outcomeOf(context, id, resetSecondFactor(context, id), 'second-factor-reset'),
    remove: (form, context) =>
      outcomeOf(
        context,
        id,
        removePerson(context, id, { revokesKeys: formText(form, 'keys', 10) === 'revoke' }),
        'person-removed',
      ),
  };
}
