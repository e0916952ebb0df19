/**
 * Boroughs as a map of equal tiles: the row and column of each. Every second row is shifted half a tile to the right,
 * so that a tile touches up to six others.
 */
import { tileColumns, tileRows } from '../../../db/reference/london/tiles.ts';

export interface TilePlace {
  /** From the north, from 0. */
  readonly row: number;
  /** From the west, from 0. */
  readonly column: number;
}

/** By GSS code. */
export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map(
  tileRows.flatMap((codes, row) =>
    codes.flatMap((code, column) => (code === null ? [] : [[code, { row, column }] as const])),
  ),
);

/** Whether the row is shifted half a tile to the right. */
export function isShifted(row: number): boolean {
  return row % 2 === 0;
}

/** Of the whole map, in tiles. */
export const tileMapSize = { columns: tileColumns, rows: tileRows.length } as const;
