/**
 * Derives the built-in sector table, db/reference/london/sectors.json, from an edition: for each sector of London, how
 * many live postcodes lie in which borough. No unit postcode is kept. Run it by hand when a new edition should be built
 * in:
 *
 * node scripts/generate/derive-sector-table.ts ONSPD_NOV_2025.zip
 */
import '../lib/project-node.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { formatSectorTable } from '../../db/reference/sector-table.ts';
import { listLiveSectors } from '../../src/use-cases/postcodes/build-edition.ts';
import { nameEdition } from '../../src/use-cases/postcodes/edition-name.ts';
import { openPostcodeSource } from '../../src/use-cases/postcodes/open-source.ts';
import { readEdition } from '../../src/use-cases/postcodes/read-edition.ts';

const usage =
  'Usage: node scripts/generate/derive-sector-table.ts FILE [--label TEXT] [--released-on YYYY-MM-DD] [--out FILE]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    label: { type: 'string' },
    'released-on': { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../../db/reference/london/sectors.json') },
    help: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (values.help || !file) {
  process.stderr.write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}
const source = await openPostcodeSource(file);
const { product, collected } = await readEdition(
  source,
  boroughReferences.map(({ code }) => code),
);
const edition = await nameEdition(source, {
  product,
  label: values.label,
  releasedOn: values['released-on'],
});
source.close();
const sectors = listLiveSectors(collected);
writeFileSync(values.out, formatSectorTable(edition, sectors));
const inLondon = sectors.filter(({ boroughs }) => boroughs.size > 0).length;
process.stderr.write(
  `Wrote ${inLondon} sectors of London and ${sectors.length - inLondon} beside it to ${values.out}.\n`,
);
