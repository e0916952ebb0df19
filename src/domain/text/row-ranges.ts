/** More of them nobody reads: 667 of 2,000 rows, every third. */
const mostRanges = 40;

/** Numbers of rows as a spreadsheet counts them, in words: 3–20, 25. */
export function rangesOf(rows: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const more = ranges.slice(mostRanges).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const named = ranges
    .slice(0, mostRanges)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
  return more === 0 ? named : `${named} and ${more.toLocaleString('en-GB')} more`;
}
