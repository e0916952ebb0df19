/** What the definition of an admin page must say, and what follows from it. The compiler is part of the test. */
import { expect, it } from 'vitest';
import {
  type ActionDefinition,
  type DoneOf,
  defineAdminPage,
  isReadOnly,
  noticesOf,
} from '../../src/admin/define-admin-page.ts';
import { readersSee, staffSee } from '../../src/admin/notices.ts';
import type { Actions } from '../../src/admin/run-action.ts';

const saved = readersSee('saved', 'Saved.');
const page = defineAdminPage({
  route: '/admin/example',
  access: 'contacts.read',
  actions: {
    save: { permission: 'contacts.edit', fields: ['role'], done: [saved, staffSee('waits', 'It waits.')] },
    preview: { permission: 'contacts.edit', fields: ['role'], done: 'on the page' },
  },
});

it('says by which words its acts can end', () => {
  expect(noticesOf(page).map(({ word, isPublic }) => [word, isPublic])).toEqual([
    ['saved', true],
    ['waits', false],
  ]);
  const known: DoneOf<typeof page>[] = ['saved', 'waits'];
  // @ts-expect-error no action of this page ends so
  const unknown: DoneOf<typeof page> = 'deleted';
  expect(known).not.toContain(unknown);
});

it('is only read when it has no acts, and not when it asks by itself who sends a form', () => {
  expect(isReadOnly(page)).toBe(false);
  expect(isReadOnly(defineAdminPage({ route: '/admin/a', access: 'audit.read', actions: {} }))).toBe(true);
  expect(isReadOnly(defineAdminPage({ route: '/admin/a', access: 'anyone', actions: 'own gate' }))).toBe(
    false,
  );
});

it('does not compile without a permission, fields or words for each act, nor without access', () => {
  const fields: readonly string[] = [];
  // @ts-expect-error no permission
  const unguarded: ActionDefinition = { fields, done: [saved] };
  // @ts-expect-error a permission that no role has
  const misspelt: ActionDefinition = { permission: 'contacts.explode', fields, done: [saved] };
  // @ts-expect-error nothing is said
  const silent: ActionDefinition = { permission: 'contacts.edit', fields, done: [] };
  // @ts-expect-error what the form always sends is not said
  const bare: ActionDefinition = { permission: 'contacts.edit', done: [saved] };
  // @ts-expect-error nobody knows who may open it
  const open = defineAdminPage({ route: '/admin/example', actions: {} });
  expect([unguarded, misspelt, silent, bare, open]).toHaveLength(5);
});

it('does not compile while an act does nothing, or something is done that is no act', () => {
  const nothing = () => undefined;
  const whole: Actions<typeof page, undefined> = { save: nothing, preview: nothing };
  // @ts-expect-error preview does nothing
  const part: Actions<typeof page, undefined> = { save: nothing };
  // @ts-expect-error there is no such act
  const more: Actions<typeof page, undefined> = { ...whole, explode: nothing };
  expect([part, more].map((actions) => Object.keys(actions).length)).toEqual([1, 3]);
});
