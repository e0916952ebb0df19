/** Numbers of rows as a spreadsheet counts them, in words: 3–20, 25. */
export function rangesOf(rows: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
