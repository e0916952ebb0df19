/**
 * Says beside each contact whether it is open now, from the hours in the page. It runs at once and again as time
 * passes. Without script the hours are there in words.
 */
import { openState } from '../domain/hours/open-state.ts';
import { openWords, unsureWords } from '../words/open-now.ts';
import { readBankHolidays } from './answers-now.ts';

export function showOpenStates(now: Date): void {
  const bankHolidays = readBankHolidays();
  for (const label of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const state = openState(JSON.parse(label.dataset['hours'] ?? ''), now, bankHolidays);
    const [name, instead] = label.children;
    const words = openWords(state) || unsureWords(state);
    // Writing the same text again would make some screen readers start again.
    if (name && name.textContent !== words) name.textContent = words;
    instead?.toggleAttribute('hidden', state.kind !== 'closed');
    label.dataset['open'] = state.kind;
    label.hidden = words === '';
  }
}
