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

/** Whether somebody looked after something that nobody looks after now. */
function leavesUnassigned(result: ManageResult): boolean {
  return result.kind === 'done' && result.unassigned !== undefined;
}

function areasDone(isEmpty: boolean, isUnassigned: boolean): Done {
  if (isEmpty) return 'areas-emptied';
  return isUnassigned ? 'areas-changed-unassigned' : 'areas-changed';
}

function roleDone(isWithoutArea: boolean, isUnassigned: boolean): Done {
  if (isWithoutArea) return 'role-changed-without-area';
  return isUnassigned ? 'role-changed-unassigned' : 'role-changed';
}

/** @param sessionId of the person who asks, which continues when they sign themselves out everywhere else */
export function personActions(id: string, sessionId: string | null): Actions<typeof personPage, Outcome> {
  return {
    save(form, context) {
      const [role, seenRole] = [findRole(form, 'role'), findRole(form, 'seen-role')];
      const ticked = formTexts(form, 'areas');
      const seenAreas = seenAreasOf(form);
      const again = (problems: Readonly<Record<string, string>>) =>
        ({ problems, ticked, ...(role && { chosen: role }) }) as const;
      if (!role) return again({ role: 'Choose a role' });
      if (!seenRole || seenAreas === undefined) return again({ role: formTooOld });
      const revokesKeys = formText(form, 'keys', 10) === 'revoke';
      const ofRole = changeRole(context, id, { seen: seenRole, role, revokesKeys, areaCodes: ticked });
      const outcome = outcomeOf(context, id, ofRole, 'role-changed');
      if (!('done' in outcome)) return { ...outcome, chosen: role, ticked };
      // Areas count for editors only; those of others stay as they are.
      const isLeft = leavesUnassigned(ofRole);
      if (role !== 'editor') return isLeft ? { done: 'role-changed-unassigned' } : outcome;
      const ofAreas = assignAreas(context, id, { seen: seenAreas, areaCodes: ticked });
      const isEmpty = ticked.length === 0;
      const isUnassigned = isLeft || leavesUnassigned(ofAreas);
      const withAreas = outcomeOf(context, id, ofAreas, areasDone(isEmpty, isUnassigned));
      if (!('done' in withAreas)) return { ...withAreas, chosen: role, ticked };
      if (ofRole.kind === 'unchanged') return withAreas;
      return { done: roleDone(isEmpty, isUnassigned) };
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
