/**
 * What hours may mean that can be read in several ways, or lack a part: “Mon-Fri 9-5”, “9 to 5”, “Office hours”. The
 * grammar of hours reads every suggestion, so that what is suggested is what will be shown.
 */
import { hoursWords } from '../../../hours/hours.ts';
import {
  parseTypedTime,
  readTimes,
  type TypedTime,
  timePattern,
} from '../../../hours/reading/clock-times.ts';
import { formatHoursText, readHoursText } from '../../../hours/reading/hours-text.ts';
import { plainLine } from '../../../text/typed-text.ts';
import type { Reading } from './question.ts';

const officeHours =
  /(?:normal |usual |standard |core )?(?:office|working|business) (?:hours|hrs)(?: only)?/gi;
const outOfHours = /^out[ -]of[ -](?:office[ -])?hours(?: only)?$/i;
const pairOfTimes = new RegExp(`(${timePattern})( ?(?:-|to|until|till?) ?)(${timePattern})`, 'giu');
/** Monday and Friday, or Monday to Friday. */
const mondayFriday = /\bmon\w*\s?\/\s?fri\w*/i;
const usualDays = 'Mon-Fri';
const usualTimes = '09:00-17:00';
const mostReadings = 4;

export interface HoursReadings {
  readonly readings: readonly Reading[];
  /** Whether hardly anybody would mean anything but the first. */
  readonly isLikely: boolean;
}

export function suggestHours(typed: string): HoursReadings {
  const text = plainLine(typed).replaceAll(/\s?[–—−]\s?/g, '-');
  const forms = formsOf(text);
  // Days are put before times only where there are none.
  for (const prefixes of [[''], [`${usualDays} `, 'every day ']]) {
    const found = prefixes.flatMap((prefix) =>
      forms.flatMap(({ form, isWhole }) =>
        settleTimes(form, prefix !== '').map((settled) => ({
          text: `${prefix}${settled.text}`,
          isUsual: settled.isUsual && isWhole,
        })),
      ),
    );
    const readings = readAll(found);
    const [first] = readings;
    if (first === undefined) continue;
    return {
      readings: readings.slice(0, mostReadings).map(({ cell, words }) => ({ cell, words })),
      isLikely: first.isUsual,
    };
  }
  return { readings: [], isLikely: false };
}

/** Those that the grammar understands, each once, the usual ones first. */
function readAll(found: readonly SettledTimes[]): readonly (Reading & { readonly isUsual: boolean })[] {
  const readings = new Map<string, Reading & { readonly isUsual: boolean }>();
  for (const { text, isUsual } of found) {
    const read = readHoursText(text);
    if (read.kind !== 'read' || read.hours.kind === 'unknown') continue;
    const cell = formatHoursText(read.hours);
    if (!readings.has(cell)) readings.set(cell, { cell, words: hoursWords(read.hours), isUsual });
  }
  return [...readings.values()].toSorted((one, other) => Number(other.isUsual) - Number(one.isUsual));
}

interface Form {
  readonly form: string;
  /** Whether it says nothing that the text does not say. */
  readonly isWhole: boolean;
}

/** The text with what is missing or said in words put into days and times. */
function formsOf(text: string): readonly Form[] {
  const whole = (form: string): Form => ({ form, isWhole: true });
  if (outOfHours.test(text)) return [whole(`outside ${usualDays} ${usualTimes}`)];
  const hasTimes = /\d/.test(text);
  const plain = text.replace(officeHours, hasTimes ? ' ' : ` ${usualDays} ${usualTimes} `);
  const dashed = plain.replace(mondayFriday, usualDays);
  const forms = [plain, plain.replaceAll(/[()]/g, ' '), dashed, plain.replace(mondayFriday, 'Mon and Fri')]
    .map(plainLine)
    .filter((form) => form !== '');
  const distinct = [...new Set(forms)];
  return [
    ...distinct.map(whole),
    // Days alone: office hours are only one guess among many.
    ...(hasTimes ? [] : distinct.map((form) => ({ form: `${form} ${usualTimes}`, isWhole: false }))),
  ];
}

interface SettledTimes {
  readonly text: string;
  /** Whether all of it are times at which offices open and close. */
  readonly isUsual: boolean;
}

/**
 * With every pair of times that can be read in several ways replaced by its first reading, by its second, and so on.
 * @param isStrict whether times that can be read in one way only are unusual, too, when no office has them
 */
function settleTimes(text: string, isStrict: boolean): readonly SettledTimes[] {
  const isOn24HourClock = hasAfternoonBy24(text);
  return [0, 1, 2].map((pick): SettledTimes => {
    let isUsual = true;
    const settled = text.replace(pairOfTimes, (whole, first: string, _, second: string) => {
      const [opens, closes] = [parseTypedTime(first), parseTypedTime(second)];
      if (!opens || !closes) return whole;
      const reading = readTimes(opens, closes);
      // Beside 17:00, 09:00-01:00 is hardly 9am to 1pm: a line would be shown as closed for half its time.
      const isLiteral = isOn24HourClock && opens.isOfTwentyFour && closes.isOfTwentyFour;
      const isFirst = (times: ReadTimes) =>
        isLiteral ? isAsTyped(times, opens, closes) : isOfficeTime(times);
      const sorted =
        reading.kind === 'read'
          ? [reading.times]
          : reading.readings.toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
      const times = sorted[Math.min(pick, sorted.length - 1)];
      if (!times) return whole;
      if (isStrict || reading.kind === 'ask') isUsual &&= !isLiteral && isOfficeTime(times);
      return `${times.opens}-${times.closes}${times.closes <= times.opens ? ' next day' : ''}`;
    });
    return { text: settled, isUsual };
  });
}

/** Whether a time of the text is an hour of the afternoon that only the 24-hour clock has. */
function hasAfternoonBy24(text: string): boolean {
  return [...text.matchAll(pairOfTimes)].some(([, first = '', , second = '']) =>
    [first, second].some((time) => (parseTypedTime(time)?.hour ?? 0) > 12),
  );
}

function isAsTyped({ opens, closes }: ReadTimes, typedOpens: TypedTime, typedCloses: TypedTime): boolean {
  const onClock = ({ hour, minute }: TypedTime) =>
    `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return opens === onClock(typedOpens) && closes === onClock(typedCloses);
}

interface ReadTimes {
  readonly opens: string;
  readonly closes: string;
}

function isOfficeTime({ opens, closes }: ReadTimes): boolean {
  return opens >= '07:00' && opens <= '11:00' && closes >= '12:00' && closes <= '20:00';
}
