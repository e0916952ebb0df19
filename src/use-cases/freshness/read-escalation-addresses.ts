/** The escalation addresses of every police area and council. */
import { type EscalationAddress, listEscalationAddresses } from '../../../db/freshness/reminder-addresses.ts';
import type { UseCaseContext } from '../shared/context.ts';

export function readEscalationAddresses({
  database,
}: Pick<UseCaseContext, 'database'>): readonly EscalationAddress[] {
  return listEscalationAddresses(database);
}
