/** What staff call the roles of access.ts. */
import type { Role } from './access.ts';

export const roleWords = {
  admin: 'Administrator',
  editor: 'Editor',
  viewer: 'Viewer',
} as const satisfies Record<Role, string>;
