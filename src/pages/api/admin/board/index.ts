/** The records of the Partnership Board: listed, and new ones. */
import { adminEndpoint } from '../../../../admin-api/endpoint.ts';

export const prerender = false;
export const ALL = adminEndpoint('/api/admin/board');
