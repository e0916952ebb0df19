/** Postcode knowledge from plain tables, for tests of what is built on it. All postcodes in it are made up. */
import type { LivePostcodes, OtherPostcodes, UnitEntry } from '../../src/domain/lookup/postcode-index.ts';

export interface PlainPostcodes {
  /** By unit: its borough, then the boroughs near it. */
  readonly units: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Outcodes and sectors (`SE1`, `SE1 7`) that also lie outside London. */
  readonly partlyOutside?: readonly string[];
  readonly hasUnits?: boolean;
}

export function plainLivePostcodes({
  units,
  partlyOutside = [],
  hasUnits = true,
}: PlainPostcodes): LivePostcodes {
  const entries = new Map<string, UnitEntry>(
    Object.entries(units).map(([unit, [borough, ...near]]) => [unit, { borough, near }]),
  );
  const area = (name: string, belongs: (unit: string) => boolean) => {
    const boroughs = [...entries].filter(([unit]) => belongs(unit)).map(([, entry]) => entry.borough);
    const partlyOutsideLondon = partlyOutside.includes(name);
    return boroughs.length > 0 ? { boroughs: [...new Set(boroughs)], partlyOutsideLondon } : undefined;
  };
  return {
    edition: { product: 'onspd', label: 'made up', releasedOn: '2026-01-01' },
    hasUnits,
    findUnit: (unit) => (hasUnits ? entries.get(unit) : undefined),
    findSector: (outcode, digit) =>
      area(`${outcode} ${digit}`, (unit) => unit.slice(0, -2) === outcode + digit),
    findOutcode: (outcode) => area(outcode, (unit) => unit.slice(0, -3) === outcode),
    hasArea: (letters) => [...entries.keys()].some((unit) => unit.match(/^[A-Z]+/)?.[0] === letters),
  };
}

export function plainOtherPostcodes(
  terminated: Readonly<Record<string, string>>,
  outside: readonly string[],
  outsideOutcodes: readonly string[],
): OtherPostcodes {
  return {
    findUnit: (unit) => {
      const borough = terminated[unit];
      if (borough !== undefined) return { status: 'terminated', borough };
      return outside.includes(unit) ? { status: 'outside-london' } : undefined;
    },
    isOutsideOutcode: (outcode) => outsideOutcodes.includes(outcode),
  };
}
