/**
 * Which other boroughs a postcode lies close to. A postcode is in one borough by its centre, though some of its
 * addresses may lie across the boundary, so a reader close to it is told of the other side. Called when an edition is
 * imported.
 */

/** Far enough to reach across a street of back gardens, near enough to name few (metres, inclusive). */
export const nearMetres = 100;

/** The points of postcodes as columns; the same position in each column is the same postcode. */
export interface PlacedPostcodes {
  /** Metres on the National Grid. 0 or less for a postcode without a location, which is near nothing. */
  readonly eastings: Int32Array;
  readonly northings: Int32Array;
  /** Number of each postcode's borough, 0 to 65534. */
  readonly boroughs: Uint16Array;
}

/**
 * @returns by position, the numbers of the other boroughs with a postcode within 100 metres, in order; most are absent
 */
export function findNearBoroughs(postcodes: PlacedPostcodes): ReadonlyMap<number, readonly number[]> {
  const cells = sortIntoCells(postcodes);
  const near = new Map<number, readonly number[]>();
  for (const [number, cell] of cells) {
    const around = cellsAround(number, cells);
    // Nearly every cell lies well inside one borough, and needs no distances at all.
    if (around.every((other) => other.borough === cell.borough && !other.isMixed)) continue;
    const candidates = around.flatMap((other) => other.places);
    for (const place of cell.places) {
      const found = listNear(place, candidates, postcodes);
      if (found.length > 0) near.set(place, found);
    }
  }
  return near;
}

/** A square with sides of 100 metres, so that everything near a point lies in its square or the eight around it. */
interface Cell {
  readonly places: number[];
  /** Of its first postcode. */
  readonly borough: number;
  isMixed: boolean;
}

/** More than the National Grid has from south to north, with room for a step past its edge. */
const cellsNorthward = 2 ** 16;

function sortIntoCells({ eastings, northings, boroughs }: PlacedPostcodes): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  for (let place = 0; place < boroughs.length; place++) {
    const easting = eastings[place] ?? 0;
    const northing = northings[place] ?? 0;
    if (easting <= 0 || northing <= 0) continue;
    const number = Math.floor(easting / nearMetres) * cellsNorthward + Math.floor(northing / nearMetres);
    const borough = boroughs[place] ?? 0;
    const cell = cells.get(number);
    if (cell) {
      cell.places.push(place);
      cell.isMixed ||= borough !== cell.borough;
    } else {
      cells.set(number, { places: [place], borough, isMixed: false });
    }
  }
  return cells;
}

const steps = [-1, 0, 1] as const;
const stepsAround = steps.flatMap((east) => steps.map((north) => east * cellsNorthward + north));

function cellsAround(number: number, cells: ReadonlyMap<number, Cell>): Cell[] {
  return stepsAround.flatMap((step) => cells.get(number + step) ?? []);
}

function listNear(place: number, candidates: readonly number[], postcodes: PlacedPostcodes): number[] {
  const { boroughs } = postcodes;
  const found = new Set<number>();
  for (const candidate of candidates) {
    if (boroughs[candidate] !== boroughs[place] && isNear(place, candidate, postcodes))
      found.add(boroughs[candidate] ?? 0);
  }
  return [...found].sort((a, b) => a - b);
}

function isNear(a: number, b: number, { eastings, northings }: PlacedPostcodes): boolean {
  const east = (eastings[a] ?? 0) - (eastings[b] ?? 0);
  const north = (northings[a] ?? 0) - (northings[b] ?? 0);
  return east * east + north * north <= nearMetres * nearMetres;
}
