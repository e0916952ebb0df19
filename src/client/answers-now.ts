/**
 * Which line answers now. Brings no words: the script of /who-to-call/ uses it, which loads none but its own.
 *
 * Shows, above all else on the page of a borough, the line that answers now for each of those whom a reader may be
 * worried about. The page carries every line with its hours; without script they are listed further down.
 */
import { firstToAnswer } from '../domain/directory/answers-now.ts';
import type { Hours } from '../domain/hours/hours-schema.ts';
import { type BankHolidays, openState } from '../domain/hours/open-state.ts';

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

/** A team has a line by day and another by night: the one that answers now comes first. */
function putFirst(place: HTMLElement, now: Date): void {
  const ranks = ['open', 'unknown', 'closed'];
  const rankOf = (line: HTMLElement) => ranks.indexOf(openState(hoursOf(line), now, readBankHolidays()).kind);
  const lines = [...place.querySelectorAll<HTMLElement>(':scope > [data-answers]')];
  const sorted = lines.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (sorted.some((line, index) => line !== lines[index])) place.prepend(...sorted);
}

export function showWhoAnswers(now: Date): void {
  // In an answer of /who-to-call/, once the borough is chosen.
  for (const place of document.querySelectorAll<HTMLElement>('[data-fill]')) putFirst(place, now);
  for (const box of document.querySelectorAll<HTMLElement>('[data-now]')) {
    for (const group of box.querySelectorAll<HTMLElement>('[data-now-for]')) {
      const lines = [...group.querySelectorAll<HTMLElement>('[data-answers]')].map((element) => ({
        element,
        hours: hoursOf(element),
      }));
      const first = firstToAnswer(lines, now, readBankHolidays());
      for (const { element } of lines) element.hidden = element !== first?.element;
      group.querySelector('[data-now-nobody]')?.toggleAttribute('hidden', first !== undefined);
    }
    box.hidden = false;
  }
}
