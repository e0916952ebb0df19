/** The pages before signing in, and signing out. */
import { defineAdminPage } from '../define-admin-page.ts';

export const signInPage = defineAdminPage({ route: '/admin/sign-in', access: 'anyone', actions: 'own gate' });

export const signOutPage = defineAdminPage({
  route: '/admin/sign-out',
  access: 'signed-in',
  actions: 'own gate',
});

export const twoFactorPage = defineAdminPage({
  route: '/admin/two-factor',
  access: 'anyone',
  actions: 'own gate',
});

export const setUpPage = defineAdminPage({
  route: '/admin/set-up/[token]',
  access: 'anyone',
  actions: 'own gate',
});

export const resetPasswordPage = defineAdminPage({
  route: '/admin/reset-password',
  access: 'anyone',
  actions: 'own gate',
});

export const newPasswordPage = defineAdminPage({
  route: '/admin/reset-password/[token]',
  access: 'anyone',
  actions: 'own gate',
});

/** A form that was refused also ends here, so this page must answer to a form. */
export const refusedPage = defineAdminPage({
  route: '/admin/refused',
  access: 'anyone',
  actions: 'own gate',
});

/** Registering asks for a session itself. */
export const passkeyCeremonies = defineAdminPage({
  route: '/admin/auth/passkey/[ceremony]',
  access: 'anyone',
  actions: 'own gate',
});
