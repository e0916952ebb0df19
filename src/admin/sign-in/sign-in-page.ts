/** What comes before signing in, and the way out. */
import { defineAdminPage } from '../define-admin-page.ts';

export const signInPage = defineAdminPage({ route: '/admin/sign-in', access: 'anyone', acts: 'own gate' });

export const signOutPage = defineAdminPage({
  route: '/admin/sign-out',
  access: 'signed-in',
  acts: 'own gate',
});

export const twoFactorPage = defineAdminPage({
  route: '/admin/two-factor',
  access: 'anyone',
  acts: 'own gate',
});

export const setUpPage = defineAdminPage({
  route: '/admin/set-up/[token]',
  access: 'anyone',
  acts: 'own gate',
});

export const resetPasswordPage = defineAdminPage({
  route: '/admin/reset-password',
  access: 'anyone',
  acts: 'own gate',
});

export const newPasswordPage = defineAdminPage({
  route: '/admin/reset-password/[token]',
  access: 'anyone',
  acts: 'own gate',
});

/** What was sent and not taken ends here too, so that it must answer to a form. */
export const refusedPage = defineAdminPage({ route: '/admin/refused', access: 'anyone', acts: 'own gate' });

/** Registering asks for a session itself. */
export const passkeyCeremonies = defineAdminPage({
  route: '/admin/auth/passkey/[ceremony]',
  access: 'anyone',
  acts: 'own gate',
});
