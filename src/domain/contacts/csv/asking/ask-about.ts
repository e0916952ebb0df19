/**
 * Whether a cell that cannot be read is worth a question, and what it may mean. What nobody can answer for many rows at
 * once, such as a wrong telephone number, is not asked: those rows come back.
 */
import { parseTelephone } from '../../../telephone/parse-telephone.ts';
import { plainLine } from '../../../text/typed-text.ts';
import { dateWords } from '../../../time/calendar.ts';
import { findNothingSaid } from '../cell-problems.ts';
import { type CsvColumn, dateColumns, describeColumn, telephoneColumns } from '../contact-columns.ts';
import { isCouncilName } from '../contact-csv.ts';
import { type DateOrder, hasTwoReadings, listDateReadings } from '../date-cells.ts';
import type { AreaNames } from '../field-columns.ts';
import { parseKind, parseStatus } from '../word-cells.ts';
import {
  aboutOf,
  type CellQuestion,
  type Cells,
  hasLostZero,
  leaveEmpty,
  putZeroBack,
  questionId,
  type Reading,
  uncheckable,
  vacantPost,
} from './question.ts';
import { suggestBoroughs } from './suggest-boroughs.ts';
import { suggestHours } from './suggest-hours.ts';
import { suggestWords, type WordColumn } from './suggest-words.ts';

type Draft = Pick<CellQuestion, 'readings' | 'hasSuggestion'> &
  Partial<Pick<CellQuestion, 'about' | 'mayWrite'>>;

/**
 * @param cells the row, in which this column cannot be read or is missing
 * @param dates what is known of the dates of a column
 * @returns undefined where no answer would help
 */
export function askAbout(
  column: CsvColumn,
  cells: Cells,
  names: AreaNames,
  dates: KnownDates,
): CellQuestion | undefined {
  const id = questionId(column, cells, names);
  const written = plainLine(cells[column] ?? '');
  const draft = id === undefined ? undefined : draftOf(column, written, cells, names, dates);
  if (id === undefined || draft === undefined) return undefined;
  return {
    id,
    column,
    written,
    about: aboutOf(column, written.toLowerCase(), cells, names),
    mayWrite: false,
    ...draft,
  };
}

export interface KnownDates {
  /** In which order the other dates of a column are. */
  readonly orderOf: (column: CsvColumn) => DateOrder;
  readonly today: string;
}

function draftOf(
  column: CsvColumn,
  written: string,
  cells: Cells,
  names: AreaNames,
  dates: KnownDates,
): Draft | undefined {
  if (telephoneColumns.has(column)) return askTelephone(written);
  if (findNothingSaid(written) !== undefined && column !== 'hours' && column !== 'status')
    return askNothing(column, written);
  if (column === 'last_checked_on' && uncheckable(cells) !== '') return askNoCheck;
  if (dateColumns.has(column)) return askDate(column, written, dates);
  switch (column) {
    case 'hours':
      return askHours(written);
    case 'boroughs':
      return askBoroughs(written, cells, names);
    case 'last_checked_by':
      return askMethod(written);
    case 'kind':
    case 'serves':
    case 'status':
      // A word that can be read is wrong in this row alone, and its answer would go to every row that has it.
      if (isRead(column, written, cells, names)) return undefined;
      return askWord(column, written, cells, aboutOf(column, written.toLowerCase(), cells, names));
    default:
      return undefined;
  }
}

function isRead(
  column: 'kind' | 'serves' | 'status',
  written: string,
  { organisation = '' }: Cells,
  names: AreaNames,
): boolean {
  if (column === 'serves') return false;
  const read =
    column === 'status' ? parseStatus(written) : parseKind(written, isCouncilName(organisation, names));
  return read.ok && read.value !== null;
}

const empty = (words: string): Reading => ({ cell: leaveEmpty, words });

function askTelephone(written: string): Draft | undefined {
  if (!hasLostZero(written) || !parseTelephone(`0${written}`).ok) return undefined;
  return {
    readings: [{ cell: putZeroBack, words: 'A spreadsheet dropped their first 0: put it back' }],
    hasSuggestion: true,
  };
}

/** “tbc”, “n/a”, “vacant”. */
function askNothing(column: CsvColumn, written: string): Draft | undefined {
  if (column === 'person_name' && /vacan/i.test(written))
    return {
      readings: [
        { cell: vacantPost, words: 'The post is vacant' },
        empty('The post is filled: leave the name empty'),
      ],
      hasSuggestion: true,
    };
  const { isNeeded } = describeColumn(column).guide;
  return isNeeded === 'always' && column !== 'boroughs'
    ? undefined
    : { readings: [empty('Leave it empty')], hasSuggestion: true };
}

function askHours(written: string): Draft {
  const { readings, isLikely } = suggestHours(written);
  return {
    readings: [...readings, { cell: 'unknown', words: 'Not known' }],
    hasSuggestion: isLikely || /^(?:n\/?a|tb[acd]|unknown|not known|\?+|-+)$/i.test(written),
    mayWrite: true,
  };
}

function askBoroughs(written: string, cells: Cells, names: AreaNames): Draft | undefined {
  // An entry without boroughs is mostly its own council’s.
  const from = written === '' ? plainLine(cells.organisation ?? '') : written;
  const { readings, isLikely } = suggestBoroughs(from, names);
  return { readings, hasSuggestion: isLikely, mayWrite: true };
}

function askMethod(written: string): Draft {
  const { readings, isLikely } = suggestWords('last_checked_by', written);
  // Without a word of how it was made, nothing is claimed.
  return {
    readings: isLikely ? [...readings, withoutCheck] : [withoutCheck, ...readings],
    hasSuggestion: true,
  };
}

/** @param about what else is known of the rows */
function askWord(
  column: Exclude<WordColumn, 'last_checked_by'>,
  written: string,
  cells: Cells,
  about: string,
): Draft {
  // A duty line is named after those it is for, an organisation after what it is.
  const named = column === 'serves' ? (cells.role ?? '') : `${cells.role ?? ''} ${cells.organisation ?? ''}`;
  const typed = written === '' ? named : written;
  const { readings, isLikely } = suggestWords(column, typed);
  // Rows without a word differ in what they are, and “SPOC” of a council may be either: a suggestion would be a guess.
  const isSaid = column === 'serves' ? written !== '' || about !== '' : written !== '' && about === '';
  return { readings, hasSuggestion: isLikely && isSaid };
}

function askDate(column: CsvColumn, written: string, { orderOf, today }: KnownDates): Draft | undefined {
  const readings = listDateReadings(written).map((date) => ({ cell: date, words: dateWords(date) }));
  const without = withoutDate[column];
  const past = readings.filter(({ cell }) => cell <= today);
  if (hasTwoReadings(written) && without !== undefined && past.length === 1)
    return {
      ...{ readings: [...past, without], hasSuggestion: true, mayWrite: true },
      about: 'the other day that it may be is still to come',
    };
  if (hasTwoReadings(written)) return askWhich(readings, without ?? empty('Leave it empty'), orderOf(column));
  if (without !== undefined) return { readings: [...readings, without], hasSuggestion: true, mayWrite: true };
  return readings.length > 0 ? { readings, hasSuggestion: true, mayWrite: true } : undefined;
}

const withoutCheck = empty('Leave the check out: the entry is shown as not checked');

/** No other day would help. */
const askNoCheck: Draft = { readings: [withoutCheck], hasSuggestion: true };

const withoutDate: Partial<Record<CsvColumn, Reading>> = {
  person_consent_on: empty('Leave the names out: readers do not see them'),
  last_checked_on: withoutCheck,
};

/** What the other dates say is suggested, never taken: one American date in a British list looks like the rest. */
function askWhich(readings: readonly Reading[], without: Reading, order: DateOrder): Draft {
  switch (order) {
    case 'day-first':
      return {
        ...{ readings: [...readings, without], hasSuggestion: true, mayWrite: true },
        about: 'other dates here have the day first',
      };
    case 'month-first':
      return {
        ...{ readings: [...readings.toReversed(), without], hasSuggestion: true, mayWrite: true },
        about: 'other dates here have the month first',
      };
    case 'unsettled':
    case 'mixed':
      return {
        ...{ readings: [...readings, without], hasSuggestion: false, mayWrite: true },
        about: 'which can be read in two ways',
      };
  }
}
