/** What `npm run postcodes` does. */
import { downloadPostcodes } from '../../src/use-cases/postcodes/download.ts';
import { type Imported, importEdition } from '../../src/use-cases/postcodes/import-edition.ts';
import { type RolledBack, rollbackEdition } from '../../src/use-cases/postcodes/rollback-edition.ts';
import { runEditionCommand } from '../lib/edition-command.ts';

const stepWords = { read: 'Reading postcodes', build: 'Building the index', store: 'Storing' } as const;

function describe(outcome: Imported | RolledBack): string {
  const { label, releasedOn } = outcome.edition;
  if (outcome.kind === 'rolled-back')
    return `Back to ${label}, released on ${releasedOn}. ${outcome.replaced.label} is kept.`;
  const { counts } = outcome;
  const count = (number: number) => number.toLocaleString('en-GB');
  return (
    `Imported ${label}, released on ${releasedOn}: ${count(counts.liveLondon)} live London postcodes ` +
    `(${count(counts.largeUserLondon)} of large users, ${count(counts.nearLondon)} near another borough), ` +
    `${count(counts.terminatedLondon)} terminated ones and ${count(counts.liveOutside)} outside London, ` +
    `from ${count(counts.rowsRead)} rows. The site shows it after the next release.`
  );
}

export const run = (args: readonly string[]) =>
  runEditionCommand<Imported | RolledBack>(args, {
    findUrl: ({ postcodesUrl }) => postcodesUrl,
    download: downloadPostcodes,
    importFile: (database, input, progress) =>
      importEdition(database, {
        ...input,
        onProgress: (step, done, total) => progress.update(stepWords[step], done, total),
      }),
    rollback: rollbackEdition,
    describe,
    toJson: (outcome, seconds) => ({ ...outcome, seconds: Number(seconds.toFixed(2)) }),
  });
