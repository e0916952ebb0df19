/** Inviting somebody, and withdrawing an invitation. */
import type { Role } from '../../domain/people/access.ts';
import { formText, formTexts } from '../../domain/text/form-text.ts';
import { isMailSent } from '../../settings.ts';
import { invitePerson, revokeInvitation } from '../../use-cases/people/accounts/invite-person.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { peoplePage } from './people-page.ts';

export interface TypedInvitation {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly areas: readonly string[];
}
type Outcome =
  | { readonly done: DoneOf<typeof peoplePage> }
  /** No mail is sent here: the link is for the person who invites to pass on, and is shown once. */
  | { readonly link: string; readonly name: string }
  | { readonly problems: Readonly<Record<string, string | undefined>>; readonly typed: TypedInvitation };

export const nothingTyped: TypedInvitation = { name: '', email: '', role: '', areas: [] };
export const peopleActions: Actions<typeof peoplePage, Outcome> = {
  invite(form, context) {
    const typed: TypedInvitation = {
      name: formText(form, 'name'),
      email: formText(form, 'email'),
      role: formText(form, 'role', 20),
      areas: formTexts(form, 'areas'),
    };
    const { name, email, role, areas } = typed;
    // The use case refuses an unknown role.
    const result = invitePerson(context, { name, email, role: role as Role, areaCodes: [...areas] });
    switch (result.kind) {
      case 'invited':
        if (!isMailSent()) return { link: result.link, name };
        return { done: role === 'editor' && areas.length === 0 ? 'invited-without-area' : 'invited' };
      case 'invalid': {
        const { areaCodes, ...problems } = result.problems;
        return { problems: { ...problems, areas: areaCodes }, typed };
      }
      case 'already-has-account':
        return { problems: { email: 'Somebody with this address has an account already' }, typed };
      case 'forbidden':
        return { problems: { '': result.detail }, typed };
    }
  },
  revoke(form, context) {
    const result = revokeInvitation(context, formText(form, 'id', 100));
    return result.kind === 'revoked'
      ? { done: 'invitation-revoked' }
      : {
          problems: { '': 'This invitation was used, withdrawn or replaced already' },
          typed: nothingTyped,
        };
  },
};
