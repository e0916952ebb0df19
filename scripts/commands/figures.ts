/** What `npm run figures` does. */
import { parseArgs } from 'node:util';
import { closeDatabase, type Database } from '../../db/client.ts';
import { figureMeasures, londonForces, tabulateFigures } from '../../src/domain/board/figures.ts';
import { counted } from '../../src/domain/text/counted.ts';
import { readSettings } from '../../src/settings.ts';
import {
  type FiguresLoaded,
  type FiguresLoadedAlready,
  type FiguresRead,
  type FiguresRefused,
  type FiguresRolledBack,
  readFiguresFiles,
  rollBackFigures,
  storeFigures,
} from '../../src/use-cases/board/load-figures.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';

const options = {
  edition: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

type Outcome = FiguresRead | FiguresLoaded | FiguresLoadedAlready | FiguresRolledBack | FiguresRefused;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** @returns the exit status: 0 done, 1 refused */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.rollback && (positionals.length > 0 || values['dry-run'] || values.edition !== undefined))
    throw new UsageError('--rollback takes no FILE and no other option than --json.');
  if (!values.rollback && positionals.length === 0)
    throw new UsageError('Give the FILE with the data tables of the Home Office.');
  if (values.edition !== undefined && values.edition.trim() === '')
    throw new UsageError('--edition needs a name, such as "October to December 2025".');
  const now = new Date();
  const outcome = values.rollback
    ? await withDirectory(now, (database) => rollBackFigures(database, now))
    : await load({ paths: positionals, name: values.edition, now }, values['dry-run']);
  for (const line of describe(outcome)) say(line);
  if (values.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  return outcome.kind === 'refused' ? 1 : 0;
}

async function load(input: Parameters<typeof readFiguresFiles>[0], isDryRun: boolean): Promise<Outcome> {
  const read = await readFiguresFiles(input);
  if (read.kind === 'refused' || isDryRun) return read;
  return withDirectory(input.now, (database) => storeFigures(database, read, input.now));
}

async function withDirectory<T>(now: Date, act: (database: Database) => T): Promise<T> {
  const database = await openDirectory({ settings: readSettings(), now, say });
  try {
    return act(database);
  } finally {
    closeDatabase(database);
  }
}

/** For the operator, on standard error. */
function describe(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'refused':
      return [outcome.message];
    case 'read':
      return [
        `${outcome.fileName}: ${outcome.name}, ${counted(outcome.counts.length, 'count')}. Nothing was stored.`,
        ...figureMeasures.flatMap((measure) => londonLines(outcome, measure)),
        ...outcome.notes,
      ];
    case 'loaded':
      return [
        `Loaded the figures of ${outcome.edition.name}: ${counted(outcome.countsStored, 'count')}. The site shows them after the next release.`,
        ...outcome.notes,
      ];
    case 'loaded-already':
      return [`The figures of ${outcome.edition.name} are loaded already. Nothing was changed.`];
    case 'rolled-back':
      return [`Back to the figures of ${outcome.edition.name}. Those of ${outcome.replaced.name} are kept.`];
  }
}

/** What readers would see of the London forces, to compare with the file. */
function londonLines({ counts }: FiguresRead, measure: (typeof figureMeasures)[number]): readonly string[] {
  const table = tabulateFigures(counts.filter((each) => each.measure === measure));
  if (!table) return [];
  return table.rows
    .filter(({ force }) => londonForces.some((name) => name === force))
    .map(({ force, counts: own }) => {
      const years = own.map(
        (count, at) => `${table.years[at]} ${count?.toLocaleString('en-GB') ?? 'not given'}`,
      );
      return `${measure === 'nrm' ? 'NRM referrals' : 'DtN reports'}, ${force}: ${years.join(', ')}`;
    });
}
