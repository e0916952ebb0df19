/** The rows of a CSV file, in whatever letters and with whatever dividers it was saved. */
import { notParsed, type Parsed, parsed } from '../../domain/text/typed-text.ts';
import { csvMaxBytes, type Delimiter, delimiters, delimiterWords, parseRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { headerWithin } from './find-headings.ts';
import type { SheetRows } from './sheet-rows.ts';
import type { TableSubject } from './table-subject.ts';

export function readCsv(file: Uint8Array, subject: TableSubject): Parsed<SheetRows> {
  if (file.byteLength === 0) return notParsed('The file is empty.');
  if (file.byteLength > csvMaxBytes)
    return notParsed(
      `The file has more than ${csvMaxBytes / 1024 / 1024} MB. Split it, and import one part after the other.`,
    );
  const decoded = decodeText(file);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const [, named, rest = text] = /^sep=([,;|\t])\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const delimiter = (named as Delimiter | undefined) ?? findDelimiter(rest, subject);
  const records = parseRecords({
    ...{ text: rest, delimiter, linesBefore: named === undefined ? 0 : 1 },
    rowMaxBytes: subject.rowMaxBytes,
  });
  if (!records.ok) return records;
  return parsed({
    records: records.value,
    notes: [
      ...(encoding === undefined
        ? []
        : [`The file is in ${encoding}: look at letters with accents, dashes and quotation marks.`]),
      ...(delimiter === ',' ? [] : [`Its cells are divided by ${delimiterWords[delimiter]}.`]),
    ],
    divider: delimiter === '\t' ? 'tab' : `“${delimiter}”`,
  });
}

/** The delimiter that gives the most known headings on one line. */
function findDelimiter(text: string, { countKnown }: TableSubject): Delimiter {
  const first = text.slice(0, 64 * 1024).split(/\r\n|\r|\n/, headerWithin);
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: Math.max(
      ...first.map((line) =>
        countKnown(line.split(delimiter, 200).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))),
      ),
    ),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.delimiter;
}
