/** The postcode files that benchmarks read: the real ones when they lie beside the project, else a generated London. */
import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateLondon, writeGeneratedOnspd } from './generated-london.ts';

export interface BenchmarkSource {
  readonly name: string;
  readonly path: string;
}

const sharedData = join(import.meta.dirname, '../../../shared/data');
const realFiles = [
  { name: 'ONSPD November 2025', file: 'ONSPD_NOV_2025_UK_london_and_neighbours.zip' },
  { name: 'Code-Point Open 2025.4', file: 'codepo_gb_2025.4_london_areas.zip' },
] as const;

/** @param folder for a generated file */
export async function listBenchmarkSources(folder: string): Promise<BenchmarkSource[]> {
  const real = realFiles
    .map(({ name, file }) => ({ name, path: join(sharedData, file) }))
    .filter(({ path }) => existsSync(path));
  if (real.length > 0) return real;
  const path = join(folder, 'ONSPD_NOV_2025_UK.csv');
  await pipeline(Readable.from(writeGeneratedOnspd(generateLondon())), createWriteStream(path));
  return [{ name: 'a generated London in the ONSPD layout', path }];
}
