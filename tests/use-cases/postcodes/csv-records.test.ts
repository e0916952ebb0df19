import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsvRecords } from '../../../src/use-cases/postcodes/csv-records.ts';

async function records(chunks: readonly (string | Buffer)[], fieldLimit?: number): Promise<string[][]> {
  const found: string[][] = [];
  await readCsvRecords(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), {
    name: 'file.csv',
    fieldLimit: () => fieldLimit,
    onRecord: (fields) => found.push([...fields]),
    onBytes: () => {},
  });
  return found;
}

it.each<[string, string, string[][]]>([
  ['quoted and plain fields', '"a",b,""\n', [['a', 'b', '']]],
  ['a comma inside quotes', '"a,b",c\n', [['a,b', 'c']]],
  ['doubled quotes', '"say ""hi""",c\n', [['say "hi"', 'c']]],
  [
    'Windows line ends and no last one',
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['empty lines', 'a\n\n\r\nb\n', [['a'], ['b']]],
  ['a byte order mark', '\ufeffa,b\n', [['a', 'b']]],
  ['a byte order mark before a quote', '\ufeff"a",b\n', [['a', 'b']]],
  ['nothing', '', []],
])('reads %s', async (_name, text, expected) => {
  expect(await records([text])).toEqual(expected);
});

it('reads no more fields than asked for', async () => {
  expect(await records(['a,b,c\n'], 2)).toEqual([['a', 'b']]);
});

it('names the line whose quotes do not match', async () => {
  await expect(records(['a,b\n"c,d\n'])).rejects.toThrow('Line 2 of file.csv');
});

it('reads back what was written, wherever the chunks are cut', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '"', '1'), maxLength: 5 });
  const written = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(written, fc.integer({ min: 1, max: 12 }), async (rows, size) => {
      const text = rows
        .map((row) => `${row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\r\n`)
        .join('');
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(await records(chunks)).toEqual(rows);
    }),
    { seed: 20_251_120, numRuns: 200 },
  );
});
