/**
 * The whole admin API in one table. The endpoints, their documentation and the tests of who may do what are all read
 * from here.
 */
import { listAuditOperation } from './audit.ts';
import { addBoardOperation, editBoardOperation, listBoardOperation, readBoardOperation } from './board.ts';
import {
  createContactOperation,
  editContactOperation,
  listContactsOperation,
  readContactOperation,
  verifyContactOperation,
} from './contacts.ts';
import { describeOperation } from './openapi.ts';
import type { OperationTable } from './operation.ts';

export const adminApi = {
  '/api/admin/contacts': { GET: listContactsOperation, POST: createContactOperation },
  '/api/admin/contacts/[id]': { GET: readContactOperation, PATCH: editContactOperation },
  '/api/admin/contacts/[id]/verifications': { POST: verifyContactOperation },
  '/api/admin/board': { GET: listBoardOperation, POST: addBoardOperation },
  '/api/admin/board/[id]': { GET: readBoardOperation, PATCH: editBoardOperation },
  '/api/admin/audit': { GET: listAuditOperation },
  '/api/admin/openapi.json': { GET: describeOperation((): OperationTable => adminApi) },
} as const satisfies OperationTable;

/** A route as Astro writes it. */
export type AdminRoute = keyof typeof adminApi;
