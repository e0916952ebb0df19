/**
 * Keeps a page under /admin up to date on whether a saved change has reached readers: polls the server until it has.
 * Without script a link on the page reloads it instead.
 */
import { goingLiveStates, goingLiveWords, isSettled } from '../../domain/network/going-live.ts';

const intervalMs = 500;
/** After that something is wrong, and more polling would not help. */
const giveUpMs = 5 * 60_000;

for (const words of document.querySelectorAll<HTMLElement>('[data-going-live]')) void follow(words);

async function follow(words: HTMLElement): Promise<void> {
  const address = words.dataset['goingLive'] ?? '';
  const box = words.closest<HTMLElement>('[data-state]');
  const again = box?.querySelector<HTMLElement>('[data-going-live-again]');
  const startedAt = performance.now();
  if (again) again.hidden = true;
  while (performance.now() - startedAt < giveUpMs) {
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
    const answer: unknown = await fetch(address, { headers: { Accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : undefined))
      .catch(() => undefined);
    const given = typeof answer === 'object' && answer !== null && 'state' in answer ? answer.state : '';
    const state = goingLiveStates.find((known) => known === given);
    if (state === undefined) continue;
    // A live region announces only what is new.
    if (words.textContent?.trim() !== goingLiveWords[state]) words.textContent = goingLiveWords[state];
    box?.setAttribute('data-state', state);
    if (isSettled(state)) return;
  }
  if (again) again.hidden = false;
}
