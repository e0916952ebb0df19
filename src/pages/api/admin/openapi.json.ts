/** What the admin API is, for programs. */
import { adminEndpoint } from '../../../admin-api/endpoint.ts';

export const prerender = false;
export const ALL = adminEndpoint('/api/admin/openapi.json');
