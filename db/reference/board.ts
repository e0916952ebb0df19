/**
 * What is publicly known of the Board and of what it was asked, read in stored copies of public pages on 29 November
 * 2026 (london/board.json): facts of high or medium confidence, each with its source, what was looked for and not found,
 * and every recommendation of the two letters.
 */
import { z } from 'zod';
import { boardKinds } from '../../src/domain/board/board-fields.ts';
import records from './london/board.json' with { type: 'json' };

const recordSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(boardKinds),
  values: z.record(z.string(), z.string().min(1)),
});
export type BoardReference = z.infer<typeof recordSchema>;

/** @throws ZodError when the file is not what it should be */
export function readBoardReferences(): readonly BoardReference[] {
  return z.array(recordSchema).parse(records);
}
