/**
 * The one script of every page. It is small enough to come with the first view; the search box and its postcode index
 * are fetched when someone first touches it.
 */
import { ageLabels } from './age-labels.ts';
import { showWhoAnswers } from './answers-now.ts';
import { startExit, stayAway } from './exit-this-page.ts';
import { showOpenStates } from './open-now.ts';
import { showWaiting, stalledAfterMilliseconds } from './waiting.ts';

document.body.classList.add('js-enabled');

const exit = document.querySelector('.govuk-exit-this-page');
if (exit) startExit(exit);
stayAway();

function tellTheTime(): void {
  const now = new Date();
  ageLabels(now);
  showOpenStates(now);
  showWhoAnswers(now);
}
tellTheTime();
// A page left open must not go on claiming to be fresh, nor that a contact is still there.
document.addEventListener('visibilitychange', tellTheTime);
setInterval(tellTheTime, 60_000);
// A page's own script announces when it has added contacts to the page.
document.addEventListener('contacts-shown', tellTheTime);

if (import.meta.env.PROD) addEventListener('load', () => import('./offline.ts').catch(() => {}));

document.querySelector<HTMLElement>('.govuk-error-summary')?.focus();

for (const form of document.querySelectorAll<HTMLFormElement>('.app-search form')) {
  const input = form.querySelector('input');
  input?.setAttribute('role', 'combobox');
  input?.setAttribute('aria-expanded', 'false');
  input?.setAttribute('aria-autocomplete', 'list');
  let starting: Promise<void> | undefined;
  let isStarted = false;
  const start = () => {
    starting ??= import('./search.ts').then(({ startSearch }) => {
      startSearch(form);
      isStarted = true;
    });
    return starting;
  };
  // A failure is handled when the form is sent.
  const prepare = () => start().catch(() => {});
  if (history.state && 'offered' in history.state) prepare();
  form.addEventListener('pointerdown', prepare);
  form.addEventListener('focusin', prepare);
  // If somebody types faster than the search loads, sending waits for it, so that what they typed is not sent.
  form.addEventListener('submit', (event) => {
    if (isStarted) return;
    event.preventDefault();
    showWaiting(form, true);
    const post = () => form.submit();
    const stalled = setTimeout(post, stalledAfterMilliseconds);
    start()
      .finally(() => clearTimeout(stalled))
      .then(() => form.requestSubmit(), post);
  });
  // The browser may restore the page as it was left.
  addEventListener('pageshow', () => showWaiting(form, false));
}
