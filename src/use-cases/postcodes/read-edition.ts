/** Streams every row of a source into a CollectedEdition. */
import type { BoroughCode } from '../../domain/lookup/answer.ts';
import { CollectedEdition } from './collected-edition.ts';
import { type Columns, findColumns } from './columns.ts';
import { badLine, readCsvRecords } from './csv-records.ts';
import type { PostcodeSource } from './open-source.ts';
import { Refusal } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

export interface EditionReading {
  readonly product: Columns['product'];
  readonly collected: CollectedEdition;
}

/** @param onBytes told of bytes as they are read, unpacked */
export type OnBytes = (count: number) => void;

/** @throws Refusal when the columns are unknown or a row cannot be read */
export async function readEdition(
  source: PostcodeSource,
  boroughCodes: readonly BoroughCode[],
  onBytes: OnBytes = () => {},
): Promise<EditionReading> {
  const collected = new CollectedEdition(boroughCodes);
  const products = new Set<Columns['product']>();
  for (const file of source.postcodeFiles) {
    const product = await readFile(file, collected, onBytes);
    if (product) products.add(product);
  }
  const [product, other] = products;
  if (!product || collected.rowsRead === 0) {
    throw new Refusal('empty-file', `${source.name} holds no postcodes. Download it again.`);
  }
  if (other) {
    throw new Refusal(
      'several-files',
      `${source.name} holds files of more than one product (${[...products].join(', ')}). Pass those of one.`,
    );
  }
  return { product, collected };
}

/** @returns undefined for a file with no record */
async function readFile(
  file: SourceFile,
  collected: CollectedEdition,
  onBytes: OnBytes,
): Promise<Columns['product'] | undefined> {
  let columns: Columns | undefined;
  await readCsvRecords(await file.open(), {
    name: file.path,
    fieldLimit: () => columns?.wantedCount,
    onBytes,
    onRecord(fields, lineNumber, isWhole) {
      if (columns === undefined) {
        columns = findColumns(fields, file.path);
        if (columns.hasHeader) return;
      }
      const expected = isWhole ? columns.fieldCount : columns.wantedCount;
      if (fields.length < expected) {
        throw badLine(file.path, lineNumber, `it has ${fields.length} fields, not ${expected}`);
      }
      addRow(fields, columns, collected);
    },
  });
  return columns?.product;
}

function addRow(fields: readonly string[], columns: Columns, collected: CollectedEdition): void {
  collected.add({
    postcode: fields[columns.postcode] ?? '',
    district: fields[columns.district] ?? '',
    isTerminated: columns.terminated !== null && fields[columns.terminated] !== '',
    isLargeUser: columns.userType !== null && fields[columns.userType] === '1',
    easting: metres(fields[columns.easting]),
    northing: metres(fields[columns.northing]),
  });
}

/** 0 where the source has no location. */
function metres(text: string | undefined): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 && value < 2 ** 31 ? value : 0;
}
