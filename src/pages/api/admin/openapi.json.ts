/** What the admin API is, for programs. */
import { adminEndpoint } from './_endpoint.ts';

export const prerender = false;
export const ALL = adminEndpoint('/api/admin/openapi.json');
