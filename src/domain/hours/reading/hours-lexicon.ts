/**
 * The words that people use for opening hours, one row for each. A word that is not here is not understood, and text
 * with such a word is not read at all. Rows are tried in this order.
 */

import { type Weekday, weekdays } from '../hours-schema.ts';
import { timePattern } from './clock-times.ts';

const office = weekdays.slice(0, 5);
const weekend = weekdays.slice(5);

/** What a word stands for, when it stands for days. */
export interface DayWords {
  readonly days: readonly Weekday[];
  /** Whether bank holidays are implied: included in every day of the year, excluded from working days. */
  readonly bankHolidays?: 'open' | 'closed';
  /** Every day of the week, in one word. */
  readonly isEveryDay?: true;
}

export type TokenKind =
  | 'time'
  | 'whole-day'
  | 'all-day'
  | 'always'
  | 'day'
  | 'days'
  | 'bank-holidays'
  | 'to'
  | 'dash'
  | 'and'
  | 'slash'
  | 'end'
  | 'mark'
  | 'bracket'
  | 'closed'
  | 'open'
  | 'not-known'
  | 'except'
  | 'including'
  | 'included'
  | 'next-day'
  | 'between'
  | 'outside'
  | 'out-of-hours'
  | 'filler';

export interface WordRow {
  readonly kind: TokenKind;
  /** Matched where the last token ended, ignoring case. */
  readonly pattern: string;
  readonly means?: DayWords;
}

const dayPatterns: Readonly<Record<Weekday, string>> = {
  mon: `mon(?:days?|day['’]s)?|mo`,
  tue: `tue(?:sdays?|sday['’]s|s)?|tu`,
  wed: `wed(?:nesdays?|nesday['’]s|s)?|we`,
  thu: `thu(?:rsdays?|rsday['’]s|rs?)?|th`,
  fri: `fri(?:days?|day['’]s)?|fr`,
  sat: `sat(?:urdays?|urday['’]s)?|sa`,
  sun: `sun(?:days?|day['’]s)?|su`,
};

const holidays = String.raw`(?:holidays?|hols?\b\.?)`;
/** The end of a word. */
const whole = String.raw`(?![\p{L}\p{N}])`;
const hour = '(?:hours?|hrs?|h)';
/** "The council's day line", "our offices". */
const dayLine = String.raw`(?:(?:the|our|its|your|this|other|main|usual|normal|day|day ?time|council(?:['’]?s)?|office|duty|adults?['’]?|children['’]?s?|social|care|contact|customer|call|first|response|services?|teams?|lines?|offices?|centres?|hub|desk) ?\b){1,8}`;

function words(kind: TokenKind, pattern: string, means?: DayWords): WordRow {
  return { kind, pattern: `(?:${pattern})${whole}`, ...(means && { means }) };
}

function marks(kind: TokenKind, pattern: string): WordRow {
  return { kind, pattern };
}

export const lexicon: readonly WordRow[] = [
  words(
    'outside',
    `(?:(?:at )?(?:any ?|all )times? )?outside(?: of)?(?: (?:the )?(?:normal |usual |standard |core )?(?:(?:office|working|business|opening|service|daytime|day) )?hours(?: of)?)?`,
  ),
  words(
    'outside',
    `(?:(?:at )?(?:any ?|all )times? )?when(?:ever)? ${dayLine}(?:is|are) (?:closed|shut|not open)`,
  ),
  words(
    'out-of-hours',
    '(?:out[ -]of[ -](?:office[ -])?|after[ -])hours(?: service| line| team| only)?|(?:evenings?|nights?|weekends?)(?:(?:,? (?:and|&) |, )(?:evenings?|nights?|weekends?))+|evenings?|(?:at )?all other times',
  ),
  words('all-day', 'all day(?: long)?'),
  words('always', '24 ?(?:hours|hrs?|h)? ?[/x×*-] ?7(?: ?[/x×*-] ?365)?(?: days)?'),
  words('always', 'always(?: open)?'),
  words(
    'whole-day',
    `24[ -]?${hour}(?: ?(?:a|per|/|each|every) ?day| service)?|a?round the clock|twenty[ -]four hours(?: a day)?`,
  ),
  words('days', '(?:365|366) days(?: ?(?:a|per|/|of the) ?year)?|every day of the year|all year(?: round)?', {
    days: weekdays,
    isEveryDay: true,
    bankHolidays: 'open',
  }),
  words(
    'days',
    '(?:7|seven) ?days(?: ?(?:a|per|/) ?week)?|all week|every ?day(?: of the week)?|each day|daily|all days',
    {
      days: weekdays,
      isEveryDay: true,
    },
  ),
  words('time', timePattern),
  words(
    'bank-holidays',
    `(?:bank|public|national)(?: ?(?:/|and|&|or) ?(?:bank|public|national))?[ -]?${holidays}|bh['’]?s?|b/h['’]?s?|ph`,
  ),
  words('next-day', '(?:on )?(?:the )?(?:next|following) (?:day|morning)|overnight'),
  words(
    'filler',
    `we(?:['’]re| are)? (?:open|available)|(?:phone |telephone )?lines? (?:is |are )?open|opening (?:hours|times)|(?:office|business|working|service) hours|hours|times|available|staffed|open from|from|the|each|every|on|at|only|inclusive`,
  ),
  words('days', '(?:working|business|work) ?days?', { days: office, bankHolidays: 'closed' }),
  words('days', 'week ?-?days?', { days: office }),
  words('days', 'week ?-?ends?', { days: weekend }),
  words('days', 'm ?(?:-|to) ?f', { days: office }),
  ...weekdays.map(
    (day): WordRow => ({
      kind: 'day',
      // A time may follow directly, and an abbreviation may have its full stop.
      pattern: `(?:${dayPatterns[day]})(?:(?=\\d)|${whole}\\.?)`,
      means: { days: [day] },
    }),
  ),
  words('not-known', 'unknown|not known|not stated'),
  words('closed', 'closed|shut|off|not open|not available|unavailable'),
  words('open', 'open'),
  words('included', 'included|as usual|as normal|as on other days'),
  words('including', String.raw`including|includes|include|incl\b\.?|inc\b\.?`),
  words(
    'except',
    String.raw`except(?:ing)?(?: for| on)?|excluding|excludes|excl\b\.?|exc\b\.?|ex\b\.?|apart from|other than|but not|not including|not|minus|without|no`,
  ),
  words('between', 'between'),
  words('to', `to|until|till?|['’]til|through|thru|up to`),
  words('and', 'and|plus|also'),
  marks('to', '->|→|~'),
  marks('dash', '-'),
  marks('and', '[,&+]'),
  marks('slash', '/'),
  marks('end', String.raw`[;\n|•·]|\.(?=\s|$)`),
  marks('mark', '[:=*.@]'),
  marks('bracket', String.raw`[()[\]]`),
];
