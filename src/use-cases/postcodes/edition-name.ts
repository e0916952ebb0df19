/** Works out which edition a source is, from what its publisher wrote in it or named it. */
import type { PostcodeEdition } from '../../domain/lookup/index/postcode-index.ts';
import type { Columns } from './columns.ts';
import type { PostcodeSource } from './open-source.ts';
import { Refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

export interface EditionNameInput {
  readonly product: Columns['product'];
  /** Given by the operator; each overrides what is found. */
  readonly label?: string | undefined;
  /** YYYY-MM-DD. */
  readonly releasedOn?: string | undefined;
}

/** An edition of a product that can be imported. */
export type ImportableEdition = PostcodeEdition & { readonly product: EditionNameInput['product'] };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** @throws Refusal when the edition's date is not found and was not given */
export async function nameEdition(
  source: PostcodeSource,
  input: EditionNameInput,
): Promise<ImportableEdition> {
  const metadata =
    input.product === 'code-point-open' && source.metadata ? await readText(source.metadata) : '';
  const found =
    input.product === 'code-point-open' ? readCodePointName(metadata, source) : readOnsName(source);
  const releasedOn = input.releasedOn ?? found.releasedOn;
  if (releasedOn === undefined) {
    throw new Refusal(
      'no-edition-date',
      `${source.name} does not say when it was released. Give the date: --released-on YYYY-MM-DD.`,
    );
  }
  return { product: input.product, label: input.label ?? found.label ?? monthLabel(releasedOn), releasedOn };
}

interface FoundName {
  readonly label: string | undefined;
  readonly releasedOn: string | undefined;
}

/** `DATASET VERSION NUMBER: 2025.4.0` and `COPYRIGHT DATE: 20251020`. */
function readCodePointName(metadata: string, source: PostcodeSource): FoundName {
  const [, version] = /DATASET VERSION NUMBER:\s*(\d{4}\.\d+)/i.exec(metadata) ?? [];
  const [, year, month, day] = /COPYRIGHT DATE:\s*(\d{4})(\d\d)(\d\d)/i.exec(metadata) ?? [];
  return { label: version, releasedOn: year ? `${year}-${month}-${day}` : newestDate(source) };
}

/** `ONSPD_NOV_2025_UK.csv` or `NSPL_NOV_2025_UK.csv`, or the same in the name of the zip or folder. */
function readOnsName(source: PostcodeSource): FoundName {
  const names = [...source.postcodeFiles.map(({ path }) => path), source.name];
  const [, month = '', year = ''] =
    names
      .map((name) => /(?:^|[^a-z])([a-z]{3})[a-z]*[_ -]?(20\d\d)(?!\d)/i.exec(name))
      .find((match) => match && monthNumber(match[1] ?? '') > 0) ?? [];
  const number = monthNumber(month);
  if (number === 0) return { label: undefined, releasedOn: newestDate(source) };
  const label = `${months[number - 1]} ${year}`;
  const firstDay = `${year}-${String(number).padStart(2, '0')}-01`;
  // The files carry the day they were made, which counts if it lies in the edition's own month.
  const madeOn = newestDate(source);
  return { label, releasedOn: madeOn?.startsWith(firstDay.slice(0, 7)) ? madeOn : firstDay };
}

function monthNumber(word: string): number {
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
}

/** @param date YYYY-MM-DD  @returns such as October 2026 */
export function monthLabel(date: string): string {
  return `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

function newestDate(source: PostcodeSource): string | undefined {
  return newestFileDate(source.postcodeFiles);
}

/** When the newest of the files was made, as YYYY-MM-DD; unpacked files do not say. */
export function newestFileDate(files: readonly SourceFile[]): string | undefined {
  return files
    .flatMap(({ madeOn }) => madeOn ?? [])
    .sort()
    .at(-1);
}

async function readText(file: {
  readonly byteCount: number;
  open(): Promise<AsyncIterable<Buffer>>;
}): Promise<string> {
  if (file.byteCount > 1_000_000) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of await file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}
