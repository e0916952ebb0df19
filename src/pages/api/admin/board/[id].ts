/** One record of the Partnership Board: read and changed. */
import { adminEndpoint } from '../../../../admin-api/endpoint.ts';

export const prerender = false;
export const ALL = adminEndpoint('/api/admin/board/[id]');
