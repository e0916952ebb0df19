/**
 * The column of a telephone number: reading it returns the grouped form, even for a number stored before grouping
 * existed.
 */
import { customType } from 'drizzle-orm/sqlite-core';
import { groupTelephone } from '../../../src/domain/telephone/group-telephone.ts';

export const telephoneText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  fromDriver: groupTelephone,
});
