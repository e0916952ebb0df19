/** Groups consecutive days of the week, for hours in words: Monday to Wednesday. */
import { type Weekday, weekdays } from './hours-schema.ts';

/** In the order given: each run has consecutive days, at least one. */
export function runsOf(days: readonly Weekday[]): readonly (readonly [Weekday, ...Weekday[]])[] {
  const runs: [Weekday, ...Weekday[]][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && weekdays.indexOf(day) === weekdays.indexOf(run.at(-1) as Weekday) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Runs of three days or more are written by their first and last day. */
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
