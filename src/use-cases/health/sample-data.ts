/** Whether readers elsewhere are shown sample contacts. */
import type { Database } from '../../../db/client.ts';
import { countShownSampleContacts } from '../../../db/contacts/sample-contacts.ts';
import { isThisMachine } from '../../domain/network/this-machine.ts';

export function findSampleDataProblem(database: Database, publicUrl: string): string | undefined {
  if (isThisMachine(publicUrl)) return undefined;
  const count = countShownSampleContacts(database);
  if (count === 0) return undefined;
  return `Readers of ${publicUrl} are shown ${count} made-up contacts. Retire them on the work list.`;
}
