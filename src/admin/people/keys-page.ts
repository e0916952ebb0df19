/** Keys of programs that use the admin API. */
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee } from '../notices.ts';

export const keysPage = defineAdminPage({
  route: '/admin/keys',
  access: 'people.manage',
  actions: {
    // The page shows the key, only this once.
    create: {
      permission: 'people.manage',
      fields: ['name', 'expiresOn', 'areas-shown'],
      done: 'on the page',
    },
    revoke: {
      permission: 'people.manage',
      fields: ['id'],
      done: [staffSee('key-revoked', 'The key no longer works.')],
    },
  },
});
