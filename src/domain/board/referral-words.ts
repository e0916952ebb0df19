/**
 * The words and signs of the Home Office's tables of referrals: what a cell, a heading, the name of a force and the
 * title of a release say. referral-table.ts puts them together.
 */
import type { londonForces, totalNames } from './figures.ts';

/** Calendar quarters, as releases are named. */
const quarters = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

/** What a heading or a title says of time: a calendar year, or a quarter of one. */
export interface Period {
  readonly year: number;
  /** 1 to 4; undefined for the whole year. */
  readonly quarter: number | undefined;
}

/** As on GOV.UK: `October to December 2025`, `End of year summary 2025`. */
export function periodName({ year, quarter }: Period): string {
  return quarter === undefined ? `End of year summary ${year}` : `${quarters[quarter - 1]} ${year}`;
}

export type CountCell =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'not-given' }
  | { readonly kind: 'wrong'; readonly why: string };

const notGiven: CountCell = { kind: 'not-given' };

/**
 * Signs for what is not given: of the Government Analysis Function (c confidential, z not applicable, x not available,
 * u of low reliability, w no data, low), and older ones.
 */
const notGivenSigns =
  /^(?:\[?(?:c|z|x|u|w|low|na|n\/a|not (?:available|applicable|given))\]?|suppressed|[-–—.…:*]+)$/i;

/** Marks behind a value: [note 3], [r] for revised, [p] for provisional. */
const marks = /\s*\[(?:notes?[^\]]*|r|p|e|b|\d+)\]/gi;

/** A cell with a count. Thousands may be separated by commas or spaces. */
export function readCount(cell: string): CountCell {
  const text = cell.replaceAll(marks, '').trim();
  if (text === '' || notGivenSigns.test(text)) return notGiven;
  const plain = /^[-−]?\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(/[,\s]/g, '') : text;
  if (/^[-−]\d/.test(plain)) return { kind: 'wrong', why: 'a count can’t be negative' };
  if (/^\d+\.\d*[1-9]\d*$/.test(plain)) return { kind: 'wrong', why: 'a count must be a whole number' };
  if (!/^\d{1,9}(?:\.0+)?$/.test(plain)) return { kind: 'wrong', why: 'it is not a number' };
  return { kind: 'count', count: Number(plain) };
}

/** A heading without its marks and line breaks, in lower case. */
export function plainHeading(cell: string): string {
  return cell
    .replaceAll(marks, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:.]+$/, '')
    .trim()
    .toLowerCase();
}

const quarterWords = [
  /\b(?:q1|quarter 1|jan(?:uary)? (?:to|-|–) mar(?:ch)?)\b/i,
  /\b(?:q2|quarter 2|apr(?:il)? (?:to|-|–) june?)\b/i,
  /\b(?:q3|quarter 3|july? (?:to|-|–) sep(?:tember|t)?)\b/i,
  /\b(?:q4|quarter 4|oct(?:ober)? (?:to|-|–) dec(?:ember)?)\b/i,
] as const;

/** 1 to 4, of text that names one quarter. */
export function findQuarter(text: string): number | undefined {
  const found = quarterWords.flatMap((words, at) => (words.test(text) ? [at + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** A heading of a year or a quarter: `2024`, `2024 total`, `Q3 2024`, `2024 July to September`. */
export function readPeriodHeading(heading: string): Period | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(heading)?.[0];
  if (year === undefined) return undefined;
  const rest = heading.replace(year, '').trim();
  if (/^(?:|(?:year|calendar year|total|jan(?:uary)? to dec(?:ember)?)(?: total)?)$/.test(rest))
    return { year: Number(year), quarter: undefined };
  const quarter = findQuarter(rest);
  const only = quarter !== undefined && rest.replace(quarterWords[quarter - 1] ?? '', '').trim() === '';
  return only ? { year: Number(year), quarter } : undefined;
}

/** What a title says of its period: `Quarter 4 2025 – October to December`, `end of year summary 2025`. */
export function findPeriod(text: string): Period | undefined {
  const title = text.replaceAll(marks, '');
  const years = new Set(title.match(/\b20\d\d\b/g));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return undefined;
  const named = quarterWords.filter((words) => words.test(title)).length;
  if (named > 1) return undefined;
  const quarter = findQuarter(title);
  if (quarter !== undefined) return { year: Number(year), quarter };
  return /\b(?:end of year|january to december|annual|calendar year)\b|(?:,|\bin|\bUK)\s*20\d\d\W*$/i.test(
    title,
  )
    ? { year: Number(year), quarter: undefined }
    : undefined;
}

const forceSpellings: readonly (readonly [RegExp, (typeof londonForces)[number]])[] = [
  [/^(?:the )?metropolitan(?: police)?(?: service)?$/, 'Metropolitan Police Service'],
  [/^(?:city of london|london,? city of)(?: police)?$/, 'City of London Police'],
];

/** The name of a force without marks; the two London ones always with the same letters. */
export function forceName(cell: string): string {
  const plain = cell.replaceAll(marks, '').replaceAll(/\s+/g, ' ').trim();
  return forceSpellings.find(([spelling]) => spelling.test(plain.toLowerCase()))?.[1] ?? plain;
}

const ofPolice =
  /^(?:police(?: forces?)? total|total police(?: forces?)?|all police forces|all forces|police)$/;
const ofAny =
  /^(?:grand total|total|overall total|all|uk|uk total|united kingdom|total uk|all first responders)$/;
const ofOthers = /\btotal$|^total\b/;

/**
 * Whether a row is a total, and of what. Totals of regions and of other first responders are `another`.
 * @param group the kind of first responder in another column of the row, or empty
 * @param isPoliceTable whether the table is of the police alone, so that its total is theirs
 */
export function readTotal(
  cell: string,
  group: string,
  isPoliceTable: boolean,
): (typeof totalNames)[number] | 'another' | undefined {
  const name = plainHeading(cell);
  const kind = plainHeading(group);
  if (ofPolice.test(name)) return 'All police forces';
  if (!ofAny.test(name)) return ofOthers.test(name) ? 'another' : undefined;
  if (isPoliceTable || /^police\b/.test(kind)) return 'All police forces';
  return kind === '' || ofAny.test(kind) ? 'All first responders' : 'another';
}

/** Tables of all first responders have councils, agencies and charities beside the police. */
export function isPoliceName(name: string): boolean {
  return /\b(?:police|constabulary|organised crime unit)\b/i.test(name);
}
