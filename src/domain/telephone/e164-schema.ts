/** The E.164 field beside each number for reading, in the open data and in the admin API. */
import { z } from 'zod';

export const telephoneE164Schema = z
  .string()
  .regex(/^\+44\d{7,10}$/)
  .nullable()
  .describe(
    'The same number in E.164, such as +442079460123, for programs that dial or compare; null without a number, and for short codes such as 999, which are dialled inside the country alone',
  );
