/** What every part of the work list is read from, and for whom. */
import type { Transaction } from '../../../db/client.ts';
import type { Principal } from '../../domain/people/access.ts';

export interface WorkListSource {
  readonly transaction: Transaction;
  readonly principal: Principal;
  readonly now: Date;
}
