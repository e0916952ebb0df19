/**
 * Cells of files that spreadsheets open. One that a spreadsheet would take for a formula gets an apostrophe before it,
 * and so does one that begins with an apostrophe; reading removes one. So an export is read back unchanged.
 */

const guarded = /^['=+\-@\t\r]/;

/** @returns the cell with an apostrophe before what a spreadsheet would run */
export function guard(cell: string): string {
  return guarded.test(cell) ? `'${cell}` : cell;
}

export function unguard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell.slice(1)) ? cell.slice(1) : cell;
}
