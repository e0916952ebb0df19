/** Rows as a CSV file that spreadsheets open. */

/** With a byte order mark, without which spreadsheets mistake UTF-8 for something else. */
export function writeCsv(rows: readonly (readonly string[])[], header: readonly string[]): string {
  const lines = [header, ...rows].map((row) => row.map(quote).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
