/** Postcode knowledge from plain tables, for tests of what is built on it. All postcodes in it are made up. */
import type {
  LivePostcodes,
  OtherAreaEntry,
  OtherPostcodes,
  UnitEntry,
} from '../../../src/domain/lookup/index/postcode-index.ts';

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
  unplaced: readonly string[] = [],
): OtherPostcodes {
  const area = (belongs: (unit: string) => boolean): OtherAreaEntry | undefined => {
    const units = [...Object.keys(terminated), ...outside, ...unplaced].filter(belongs);
    if (units.length === 0) return undefined;
    return {
      boroughs: [...new Set(units.flatMap((unit) => terminated[unit] ?? []))],
      partlyOutsideLondon: units.some((unit) => outside.includes(unit)),
      isUnplaced: units.every((unit) => unplaced.includes(unit)),
    };
  };
  return {
    findUnit: (unit) => {
      const borough = terminated[unit];
      if (borough !== undefined) return { status: 'terminated', borough };
      if (unplaced.includes(unit)) return { status: 'unplaced' };
      return outside.includes(unit) ? { status: 'outside-london' } : undefined;
    },
    findSector: (outcode, digit) => area((unit) => unit.slice(0, -2) === outcode + digit),
    findOutcode: (outcode) => area((unit) => unit.slice(0, -3) === outcode),
    isOutsideOutcode: (outcode) => outsideOutcodes.includes(outcode),
  };
}
