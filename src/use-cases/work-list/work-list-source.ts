/** The data that every part of the work list reads, and whose work list it is. */
import type { Transaction } from '../../../db/client.ts';
import type { Principal } from '../../domain/people/access.ts';

export interface WorkListSource {
  readonly transaction: Transaction;
  readonly principal: Principal;
  readonly now: Date;
}
