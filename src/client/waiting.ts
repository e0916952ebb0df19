/** Shown between a search and its answer while files for it are on their way. */

import { browserSaid } from '../words/browser.ts';

const { button: idle, waiting } = browserSaid.search;

/** Says so on the button of the search form, and to screen readers. */
export function showWaiting(form: HTMLFormElement, isWaiting: boolean): void {
  const button = form.querySelector('button');
  if (button) button.textContent = isWaiting ? waiting : idle;
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = isWaiting ? waiting : '';
}

/** A connection that stalls this long counts as failed: the form then posts, as it does without script. */
export const stalledAfterMilliseconds = 15_000;
