/**
 * Shows, above all else on the page of a borough, the line that answers now for each of those whom a reader may be
 * worried about. The page carries every line with its hours; without script they are listed further down.
 */
import { firstToAnswer } from '../domain/directory/answers-now.ts';
import { readBankHolidays } from './open-now.ts';

export function showWhoAnswers(now: Date): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-now]')) {
    for (const group of box.querySelectorAll<HTMLElement>('[data-now-for]')) {
      const lines = [...group.querySelectorAll<HTMLElement>('[data-answers]')].map((element) => ({
        element,
        hours: JSON.parse(element.dataset['answers'] ?? ''),
      }));
      const first = firstToAnswer(lines, now, readBankHolidays());
      for (const { element } of lines) element.hidden = element !== first?.element;
      group.querySelector('[data-now-nobody]')?.toggleAttribute('hidden', first !== undefined);
    }
    box.hidden = false;
  }
}
