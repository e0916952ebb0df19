/** Contacts: listed, and new ones. */
import { adminEndpoint } from '../../../../admin-api/endpoint.ts';

export const prerender = false;
export const ALL = adminEndpoint('/api/admin/contacts');
