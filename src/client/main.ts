/**
 * The one script of every page. It is small enough to come with the first view; the search box, and the index of
 * postcodes it answers from, are fetched when someone first touches it.
 */
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
import { ageLabels } from './age-labels.ts';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const exit = document.querySelector('[data-module="govuk-exit-this-page"]');
if (exit) new ExitThisPage(exit);

ageLabels(new Date());
// A page left open for days must not go on claiming to be fresh.
document.addEventListener('visibilitychange', () => ageLabels(new Date()));

document.querySelector<HTMLElement>('.govuk-error-summary')?.focus();

for (const form of document.querySelectorAll<HTMLFormElement>('.app-search form')) {
  const input = form.querySelector('input');
  input?.setAttribute('role', 'combobox');
  input?.setAttribute('aria-expanded', 'false');
  input?.setAttribute('aria-autocomplete', 'list');
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    const { startSearch } = await import('./search.ts');
    startSearch(form);
  };
  form.addEventListener('pointerdown', start);
  form.addEventListener('focusin', start);
}
