/**
 * The column of a telephone number: whoever reads it gets the form for reading, also of a number that was stored before
 * there was one.
 */
import { customType } from 'drizzle-orm/sqlite-core';
import { groupTelephone } from '../../src/domain/telephone/group-telephone.ts';

export const telephoneText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  fromDriver: groupTelephone,
});
