/**
 * Which line answers now. Brings no words: the script of /who-to-call/ uses it, which loads none but its own.
 *
 * Shows, above all else on the page of a borough, the line that answers now for each of those whom a reader may be
 * worried about, or one that may. The page carries every line with its hours; without script they are listed further
 * down.
 */
import { chanceOf, chances, firstToAnswer, type LineOfTeam } from '../domain/directory/answers-now.ts';
import type { Hours } from '../domain/hours/hours-schema.ts';
import { type BankHolidays, londonDateOf } from '../domain/hours/open-state.ts';

/** The bank holidays in the page (src/layouts/Page.astro). */
export function readBankHolidays(): BankHolidays {
  const { bankHolidays = '', holidaysKnownUntil = '' } = document.body.dataset;
  return { dates: bankHolidays.split(' '), knownUntilOn: holidaysKnownUntil };
}

/** Periods are in the page once, where the browser says whether it is open now; other hours are their kind alone. */
function hoursOf(line: HTMLElement): Hours {
  const periods = line.querySelector<HTMLElement>('[data-hours]')?.dataset['hours'];
  return JSON.parse(periods ?? `{"kind":"${line.dataset['answers']}"}`);
}

function lineOf(element: HTMLElement): LineOfTeam & { readonly element: HTMLElement } {
  return { element, hours: hoursOf(element), isByNight: 'byNight' in element.dataset };
}

/**
 * Of several lines the one that answers now comes first. One for professionals only comes last: most who read this are
 * none.
 */
function putFirst(place: HTMLElement, now: Date): void {
  const rankOf = (line: HTMLElement) =>
    'forProfessionals' in line.dataset
      ? chances.length
      : chances.indexOf(chanceOf(lineOf(line), now, readBankHolidays()));
  const lines = [...place.querySelectorAll<HTMLElement>(':scope > [data-answers]')];
  const sorted = lines.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (sorted.some((line, index) => line !== lines[index])) place.prepend(...sorted);
}

export function showWhoAnswers(now: Date): void {
  // On the page of a borough, and in an answer of /who-to-call/ once the borough is chosen.
  for (const place of document.querySelectorAll<HTMLElement>('[data-fill], [data-by-hour]'))
    putFirst(place, now);
  for (const box of document.querySelectorAll<HTMLElement>('[data-now]')) {
    const groups = [...box.querySelectorAll<HTMLElement>('[data-now-for]')];
    for (const group of groups) showFirst(group, now);
    sayOnce(groups);
    // The police are called already.
    box
      .querySelector('[data-otherwise]')
      ?.toggleAttribute('hidden', !box.querySelector('[data-answers]:not([hidden])'));
  }
}

function showFirst(group: HTMLElement, now: Date): void {
  const today = londonDateOf(now);
  const lines = [...group.querySelectorAll<HTMLElement>('[data-answers]')].map(lineOf);
  // The page may be older than the last day of a check.
  const inDate = lines.filter(({ element }) => today < (element.dataset['untilOn'] ?? '~'));
  const first = firstToAnswer(inDate, now, readBankHolidays());
  const isSure = first?.isSure ?? false;
  for (const { element } of lines) {
    element.hidden = element !== first?.line.element;
    element.querySelector('[data-perhaps]')?.toggleAttribute('hidden', isSure);
  }
  group.querySelector('[data-now-nobody]')?.toggleAttribute('hidden', isSure);
  const areClosed = inDate.every((line) => chanceOf(line, now, readBankHolidays()) === 'closed');
  // Where only the line for the night is known, nobody knows that the others are closed.
  const why = !areClosed ? 'unsure' : inDate.every(({ isByNight }) => isByNight) ? 'unknown' : 'closed';
  for (const reason of group.querySelectorAll<HTMLElement>('[data-why]'))
    reason.hidden = reason.dataset['why'] !== why;
}

/** Where the same is to be called about everybody, for the same reason, it stands there once. */
function sayOnce(groups: readonly HTMLElement[]): void {
  const [first, ...others] = groups;
  const callsOf = (group: HTMLElement) =>
    [
      ...group.querySelectorAll(
        '[data-answers]:not([hidden]) .app-call, [data-now-nobody]:not([hidden]) :is(.app-call, p:not([hidden]))',
      ),
    ]
      .map((part) => part.getAttribute('href') ?? part.textContent)
      .join(' ');
  const isOne = first !== undefined && others.every((other) => callsOf(other) === callsOf(first));
  for (const other of others) other.hidden = isOne;
  const heading = first?.querySelector('h3');
  const { both, alone } = heading?.dataset ?? {};
  if (heading) heading.textContent = (isOne ? both : alone) ?? '';
}
