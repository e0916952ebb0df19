/** Days of the week that follow each other, for words on hours: Monday to Wednesday. */
import { type Weekday, weekdays } from './hours-schema.ts';

/** In the order given: each run is of days that follow each other, one day at least. */
export function runsOf(days: readonly Weekday[]): readonly (readonly [Weekday, ...Weekday[]])[] {
  const runs: [Weekday, ...Weekday[]][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && weekdays.indexOf(day) === weekdays.indexOf(run.at(-1) as Weekday) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Runs of three days or more are said by their first and last. */
export function daysOf(
  days: readonly Weekday[],
  names: Readonly<Record<Weekday, string>>,
  fromTo: (first: string, last: string) => string,
): readonly string[] {
  return runsOf(days).flatMap((run) => {
    const [first, ...others] = run.map((day) => names[day]);
    const last = others.at(-1);
    return others.length > 1 && first !== undefined && last !== undefined
      ? [fromTo(first, last)]
      : run.map((day) => names[day]);
  });
}
