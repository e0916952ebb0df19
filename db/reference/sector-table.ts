/**
 * The built-in table of sectors and their boroughs, which answers until a postcode edition has been imported:
 * london/sectors.json, made by scripts/generate/derive-sector-table.ts from the November 2025 ONS Postcode
 * Directory. It holds counts by sector and no unit postcode.
 *
 * Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and
 * database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.
 */
import type { BoroughCode } from '../../src/domain/lookup/answer.ts';
import type { LiveSector } from '../../src/domain/lookup/index/live-index-writer.ts';
import type { PostcodeEdition } from '../../src/domain/lookup/index/postcode-index.ts';
import { attributions, editionWords } from '../../src/domain/postcodes/postcode-attribution.ts';
import table from './london/sectors.json' with { type: 'json' };

/** The edition the table was derived from, under its own product name. */
export const sectorTableEdition: PostcodeEdition = {
  product: 'built-in',
  label: table.label,
  releasedOn: table.releasedOn,
};

/** One line per sector, so that a new edition shows as a readable change. */
export function formatSectorTable(edition: PostcodeEdition, sectors: readonly LiveSector[]): string {
  const head = {
    source: editionWords(edition),
    licence: 'Open Government Licence v3.0',
    attribution: attributions(edition),
    label: edition.label,
    releasedOn: edition.releasedOn,
    columns: 'Sector, then live postcodes by borough, most first, then those outside London.',
  };
  const lines = sectors.map((sector) => JSON.stringify(formatSector(sector)));
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "sectors": [\n${lines.join(',\n')}\n ]\n}\n`;
}

function formatSector({ outcode, digit, boroughs, outside }: LiveSector): string {
  const counts = [...boroughs]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, count]) => `${code}:${count}`);
  return [outcode, digit, ...counts, ...(outside > 0 ? [`outside:${outside}`] : [])].join(' ');
}

export function listReferenceSectors(): LiveSector[] {
  return table.sectors.map(parseSector);
}

/** Live London postcodes in the table: an edition is compared with this number when none is in use. */
export function countReferencePostcodes(): number {
  return listReferenceSectors().reduce(
    (sum, { boroughs }) => [...boroughs.values()].reduce((own, count) => own + count, sum),
    0,
  );
}

function parseSector(line: string): LiveSector {
  const [outcode = '', digit = '', ...counts] = line.split(' ');
  const boroughs = new Map<BoroughCode, number>();
  let outside = 0;
  for (const [code = '', count = ''] of counts.map((part) => part.split(':'))) {
    if (code === 'outside') outside = Number(count);
    else boroughs.set(code, Number(count));
  }
  return { outcode, digit: Number(digit), boroughs, outside, units: [] };
}
