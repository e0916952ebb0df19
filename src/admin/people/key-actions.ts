/** Making and revoking keys of the admin API. */
import type { Role } from '../../domain/people/access.ts';
import { formText, formTexts } from '../../domain/text/form-text.ts';
import { createApiKey, revokeApiKey } from '../../use-cases/people/keys/api-keys.ts';
import type { Actions } from '../run-action.ts';
import type { keysPage } from './keys-page.ts';

export interface TypedKey {
  readonly name: string;
  readonly role: string;
  readonly areas: readonly string[];
  readonly expiresOn: string;
}
type Outcome =
  | { readonly kind: 'created'; readonly name: string; readonly key: string }
  | { readonly kind: 'revoked' }
  | {
      readonly kind: 'problems';
      readonly problems: Readonly<Record<string, string | undefined>>;
      readonly typed: TypedKey;
    };

export const nothingTyped: TypedKey = { name: '', role: '', areas: [], expiresOn: '' };
export const keyActions: Actions<typeof keysPage, Outcome> = {
  create(form, context) {
    const typed: TypedKey = {
      name: formText(form, 'name'),
      role: formText(form, 'role', 20),
      areas: formTexts(form, 'areas'),
      expiresOn: formText(form, 'expiresOn', 20),
    };
    const result = createApiKey(context, {
      name: typed.name,
      // The use case refuses an unknown role.
      role: typed.role as Role,
      areaCodes: [...typed.areas],
      expiresOn: typed.expiresOn || null,
    });
    switch (result.kind) {
      case 'created':
        return { kind: 'created', name: typed.name, key: result.key };
      case 'invalid': {
        const { areaCodes, ...problems } = result.problems;
        return { kind: 'problems', problems: { ...problems, areas: areaCodes }, typed };
      }
      case 'forbidden':
        return { kind: 'problems', problems: { '': result.detail }, typed };
    }
  },
  revoke(form, context) {
    const result = revokeApiKey(context, formText(form, 'id', 100));
    return result.kind === 'revoked'
      ? { kind: 'revoked' }
      : { kind: 'problems', problems: { '': 'This key no longer works already' }, typed: nothingTyped };
  },
};
