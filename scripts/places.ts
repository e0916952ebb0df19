/** `npm run places`: imports names of places, or goes back to those before. See --help. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { type ImportedPlaces, importPlaces } from '../src/use-cases/places/import-places.ts';
import {
  editionName,
  type RolledBackPlaces,
  rollbackPlaces,
} from '../src/use-cases/places/rollback-places.ts';
import { type DownloadedProduct, downloadProduct } from '../src/use-cases/postcodes/download.ts';
import { runEditionCommand } from './lib/edition-command.ts';

const help = `Usage: npm run places -- [FILE] [options]

Imports the names of places in London (Brixton, Canary Wharf) with their boroughs, and asks for a new release of the
site. FILE is the zip of OS Open Names in CSV form as published, its folder, or one CSV file that begins with the names
of its columns. Without FILE it is downloaded (about 100 MB). The places in use stay until the new ones are complete,
and are kept for going back. Names that the built-in table gives several boroughs keep them, as a file with one point
for each place has only one; names that the file lacks stay as well.

  --label TEXT               name of the edition, when the file does not say or says it wrong
  --released-on YYYY-MM-DD   date of the edition, likewise
  --force                    take the edition even if it has far fewer or more places than the last
  --rollback                 put the previous edition back in use, or before the first one the built-in table
  --json                     print what was done as JSON on standard output
  --help                     print this
`;

const openNames: DownloadedProduct = {
  fileName: 'opname_csv_gb.zip',
  what: 'The names of places',
  instead: 'download OS Open Names (CSV) elsewhere and pass the file: npm run places -- FILE.',
};

function describe(outcome: ImportedPlaces | RolledBackPlaces): string {
  if (outcome.kind === 'rolled-back') {
    const { edition, replaced } = outcome;
    const released = edition ? `, released on ${edition.releasedOn}` : '';
    return `Back to ${editionName(edition)}${released}. ${replaced ? `${replaced.label} is kept.` : ''}`.trim();
  }
  const count = (number: number) => number.toLocaleString('en-GB');
  const { label, releasedOn, placeCount, rowsRead } = outcome.edition;
  return (
    `Imported ${label}, released on ${releasedOn}: ${count(placeCount)} names of places in London, ` +
    `${count(outcome.sharedCount)} of them in several boroughs, from ${count(rowsRead)} rows. ` +
    'The site shows them after the next release.'
  );
}

process.exitCode = await runEditionCommand<ImportedPlaces | RolledBackPlaces>({
  help,
  findUrl: ({ placesUrl }) => placesUrl,
  download: (input) => downloadProduct(openNames, input),
  importFile: (database, input, progress) =>
    importPlaces(database, {
      ...input,
      onProgress: (done, total) => progress.update('Reading names', done, total),
    }),
  rollback: rollbackPlaces,
  describe,
  toJson: (outcome) => outcome,
});
