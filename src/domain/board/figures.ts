/** The Home Office's figures beside the Board's records: what is kept of an edition, and what readers see of it. */

/** `nrm`: referrals to the National Referral Mechanism. `dtn`: reports under the Duty to Notify. */
export const figureMeasures = ['nrm', 'dtn'] as const;
export type FigureMeasure = (typeof figureMeasures)[number];

/** How many referrals or reports a force made in a calendar year. What the source does not give has none. */
export interface ReferralCount {
  readonly measure: FigureMeasure;
  /** As the source writes it; the names below for the two London forces and the totals. */
  readonly force: string;
  readonly year: number;
  /** A whole number, never negative. */
  readonly count: number;
}

/** Both spelled as the Home Office spells them. */
export const londonForces = ['Metropolitan Police Service', 'City of London Police'] as const;

/** Of the whole United Kingdom: the police alone, and together with councils, agencies and charities. */
export const totalNames = ['All police forces', 'All first responders'] as const;

/** The forces of a table in its order, with a count for each of its years; null where none is given. */
export interface FiguresTable {
  /** Oldest first. */
  readonly years: readonly number[];
  readonly rows: readonly { readonly force: string; readonly counts: readonly (number | null)[] }[];
}

export interface PublicFigures {
  /** Such as `October to December 2025`. */
  readonly edition: string;
  /** London date. */
  readonly loadedOn: string;
  readonly nrm: FiguresTable;
  /** Null when the edition has no reports by police force. */
  readonly dtn: FiguresTable | null;
}

/**
 * The two London forces, even without any count, and those totals that have one.
 * @param counts of one measure and all forces
 * @returns null when there are none
 */
export function tabulateFigures(
  counts: readonly Pick<ReferralCount, 'force' | 'year' | 'count'>[],
): FiguresTable | null {
  if (counts.length === 0) return null;
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => a - b);
  const byForce = Map.groupBy(counts, ({ force }) => force);
  const shown = [...londonForces, ...totalNames.filter((name) => byForce.has(name))];
  return {
    years,
    rows: shown.map((force) => ({
      force,
      counts: years.map((year) => byForce.get(force)?.find((each) => each.year === year)?.count ?? null),
    })),
  };
}

/** The table with its last years alone. */
export function lastYears({ years, rows }: FiguresTable, most: number): FiguresTable {
  return {
    years: years.slice(-most),
    rows: rows.map(({ force, counts }) => ({ force, counts: counts.slice(-most) })),
  };
}
