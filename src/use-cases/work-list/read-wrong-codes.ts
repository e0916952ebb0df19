/** People whose password somebody else may know: a part of the work list, for those who look after people. */
import { listPeopleRows, type PersonRow } from '../../../db/people/people.ts';
import { mayEver } from '../../domain/people/access.ts';
import { findWrongCodes, type WrongCodes } from '../people/sign-in/wrong-codes.ts';
import type { WorkListSource } from './work-list-source.ts';

export interface PersonAtRisk extends WrongCodes {
  readonly person: PersonRow;
}

export function readWrongCodes({ transaction, principal, now }: WorkListSource): readonly PersonAtRisk[] {
  if (!mayEver(principal, 'people.manage')) return [];
  return listPeopleRows(transaction).flatMap((person) => {
    const found = findWrongCodes(transaction, person.id, now);
    return found ? [{ ...found, person }] : [];
  });
}
