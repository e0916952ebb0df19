/** Where a page of a list ends, as text that callers hand back and need not understand. */
import { z } from 'zod';

const pageDefault = 50;
const pageMax = 200;

export const limitSchema = z.coerce
  .number({ error: 'must be a number' })
  .int({ error: 'must be a whole number' })
  .min(1, { error: 'must be at least 1' })
  .max(pageMax, { error: `must be at most ${pageMax}` })
  .default(pageDefault)
  .describe('Items on a page');

export function encodeCursor(position: string | number): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @param position schema of the list's positions */
export function cursorSchema<Position extends z.ZodType>(position: Position) {
  return z
    .string()
    .max(300)
    .transform((text, context): z.output<Position> => {
      const parsed = position.safeParse(decode(text));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'This is no cursor. Give the `next` of the page before.' });
      return z.NEVER;
    })
    .optional()
    .describe('The `next` of the page before');
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
