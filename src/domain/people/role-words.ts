/** The names of the roles of access.ts for staff. */
import type { Role } from './access.ts';

export const roleWords = {
  admin: 'Administrator',
  editor: 'Editor',
  viewer: 'Viewer',
} as const satisfies Record<Role, string>;
