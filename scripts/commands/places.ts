/** What `npm run places` does. */
import { type ImportedPlaces, importPlaces } from '../../src/use-cases/places/import-places.ts';
import {
  editionName,
  type RolledBackPlaces,
  rollbackPlaces,
} from '../../src/use-cases/places/rollback-places.ts';
import { type DownloadedProduct, downloadProduct } from '../../src/use-cases/postcodes/download.ts';
import { runEditionCommand } from '../lib/edition-command.ts';

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

export const run = (args: readonly string[]) =>
  runEditionCommand<ImportedPlaces | RolledBackPlaces>(args, {
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
