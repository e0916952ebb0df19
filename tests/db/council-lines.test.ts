/** The councils' lines as they are written, before they are loaded. */
import { expect, it } from 'vitest';
import rows from '../../db/reference/london/council-lines.json' with { type: 'json' };

const shown = rows.flatMap((row) => (row.standing === 'found' && 'notes' in row ? [row] : []));

it('tells readers how old a page is wherever more is known of that than its day', () => {
  const known = shown.filter(
    ({ pageDatedOn, sourceDate }) =>
      pageDatedOn === null && /\d{4}|covid|older/i.test(sourceDate) && !/newer/i.test(sourceDate),
  );
  expect(known.length).toBeGreaterThan(10);
  for (const { id, notes } of known)
    expect(notes, id).toMatch(/The page (is|names) .*(\d{4}|COVID-19|older)/);
});
