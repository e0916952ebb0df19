/** One's own account. */
import { defineAdminPage } from '../define-admin-page.ts';
import { staffSee, unchanged } from '../notices.ts';

export const accountPage = defineAdminPage({
  route: '/admin/account',
  access: 'signed-in',
  actions: 'own gate',
  done: [
    staffSee('session-ended', 'Signed out there.'),
    staffSee('other-sessions-ended', 'Signed out everywhere else.'),
    staffSee('passkey-added', 'The passkey is added. We have told you by e-mail.'),
    staffSee('passkey-removed', 'The passkey is removed. It no longer signs in.'),
    unchanged,
  ],
});

export const passwordPage = defineAdminPage({
  route: '/admin/account/password',
  access: 'signed-in',
  actions: 'own gate',
});

export const secondFactorPage = defineAdminPage({
  route: '/admin/account/second-factor',
  access: 'signed-in',
  actions: 'own gate',
});
