/**
 * The source of an entry: a page, the day on which somebody read it there, and the date the page gives itself. It stays
 * with the entry until something that was read there changes.
 */
import { dateWords } from '../time/calendar.ts';

export interface ContactSource {
  readonly url: string;
  /** London date. */
  readonly readOn: string;
  /** Null when the page gives none. */
  readonly pageDatedOn: string | null;
  /** Whether it was a stored copy of the page, of unknown age, that was read. */
  readonly isCopy?: true | undefined;
}

/** All of it in one line, for differences and lists. */
export function sourceLine({ url, readOn, pageDatedOn, isCopy }: ContactSource): string {
  const dated = pageDatedOn === null ? '' : `, on a page dated ${dateWords(pageDatedOn)}`;
  return `${url}, ${isCopy ? 'a stored copy of it ' : ''}read on ${dateWords(readOn)}${dated}`;
}

/** @returns what is wrong with the days of a source; undefined when nothing is */
export function checkSourceDays({ readOn, pageDatedOn }: ContactSource, today: string): string | undefined {
  if (readOn > today) return 'The day on which it was read there is in the future.';
  if (pageDatedOn !== null && pageDatedOn > readOn)
    return 'The page cannot have been read before its own date. Check both days.';
  return undefined;
}

/** The source in a form and a table; empty for none. */
export interface SourceParts {
  readonly sourceUrl: string;
  readonly sourceReadOn: string;
  readonly sourcePageDatedOn: string;
  /** `yes` or empty. */
  readonly sourceIsCopy: string;
}

export function sourcePartsOf(source: ContactSource | null): SourceParts {
  return {
    sourceUrl: source?.url ?? '',
    sourceReadOn: source?.readOn ?? '',
    sourcePageDatedOn: source?.pageDatedOn ?? '',
    sourceIsCopy: source?.isCopy ? 'yes' : '',
  };
}

/** The value for the schema of the fields: if everything is empty, there is no source. */
export function rawSourceOf({
  sourceUrl,
  sourceReadOn,
  sourcePageDatedOn,
  sourceIsCopy,
}: SourceParts): unknown {
  const pageDatedOn = sourcePageDatedOn.trim() === '' ? null : sourcePageDatedOn;
  return sourceUrl.trim() === '' && sourceReadOn.trim() === '' && pageDatedOn === null
    ? null
    : { url: sourceUrl, readOn: sourceReadOn, pageDatedOn, ...(sourceIsCopy === 'yes' && { isCopy: true }) };
}
