/** Whether readers elsewhere are shown made-up contacts. */
import { and, count, eq, ne } from 'drizzle-orm';
import type { Database } from '../../../db/client.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { isThisMachine } from '../../domain/network/this-machine.ts';

export function findMadeUpProblem(database: Database, publicUrl: string): string | undefined {
  if (isThisMachine(publicUrl)) return undefined;
  const shown = database
    .select({ count: count() })
    .from(contacts)
    .where(and(eq(contacts.isDemonstration, true), ne(contacts.status, 'retired')))
    .get();
  if (!shown || shown.count === 0) return undefined;
  return `Readers of ${publicUrl} are shown ${shown.count} made-up contacts. Retire them on the work list.`;
}
