/**
 * Shows in the page what the find page would show: a choice of boroughs, a postcode outside London or unknown, or
 * something to correct. All text is set as text, never as markup.
 */
import { answerWords, mistakesSaid, type WordedAnswer } from '../words/answers.ts';
import { browserSaid } from '../words/browser.ts';
import { plainAnswerWords } from '../words/plain-answers.ts';

export interface PanelLink {
  readonly label: string;
  readonly href: string;
  /** After the link, such as the place that the borough is offered for. */
  readonly note?: string;
}

const mostInOneColumn = 16;
const { translated } = browserSaid;
const problem = translated?.answers.problem ?? mistakesSaid.problem;
const errorPrefix = translated ? `${problem}: ` : `${mistakesSaid.prefix} `;
/** Of the page as it came. */
const ownTitle = document.title;

export function showAnswer(
  form: HTMLFormElement,
  answer: WordedAnswer,
  typed: string,
  links: readonly PanelLink[],
): void {
  clearAnswer(form);
  const words = translated ? plainAnswerWords(answer, typed, translated.answers) : answerWords(answer, typed);
  if (answer.kind === 'invalid') showError(form, words.text);
  else showPanel(form, words, links);
}

/** Removes the result of an earlier search. */
export function clearAnswer(form: HTMLFormElement): void {
  document.querySelector('.govuk-error-summary')?.remove();
  form.querySelector('.govuk-error-message')?.remove();
  form.querySelector('.app-answer')?.remove();
  form.querySelector('.govuk-form-group')?.classList.remove('govuk-form-group--error');
  const input = form.querySelector('input');
  input?.classList.remove('govuk-input--error');
  input?.setAttribute('aria-describedby', 'q-hint');
  document.title = ownTitle;
}

function showPanel(
  form: HTMLFormElement,
  words: { title: string; heading: string; text: string },
  links: readonly PanelLink[],
): void {
  document.title = `${words.title} – ${ownTitle}`;
  const panel = element('div', 'app-answer');
  panel.tabIndex = -1;
  panel.setAttribute('role', 'region');
  const heading = element('h2', 'govuk-heading-m', words.heading);
  heading.id = 'answer-heading';
  panel.setAttribute('aria-labelledby', heading.id);
  panel.append(heading);
  if (links.length > 0) {
    // All boroughs are shown in columns, as on their own page; fewer are in one, likeliest first.
    const list = element(
      'ul',
      `app-boroughs${links.length > mostInOneColumn ? '' : ' app-boroughs--choice'}`,
    );
    list.append(...links.map(listLink));
    panel.append(list);
  }
  // After what is to be chosen from, which is then on the first screen.
  if (words.text) panel.append(element('p', 'govuk-body', words.text));
  form.append(panel);
  panel.focus({ preventScroll: true });
  panel.scrollIntoView();
}

/** The error summary of the GOV.UK Design System, and the message at the box. */
function showError(form: HTMLFormElement, message: string): void {
  document.title = errorPrefix + ownTitle;
  const summary = element('div', 'govuk-error-summary');
  summary.tabIndex = -1;
  const alert = element('div');
  alert.setAttribute('role', 'alert');
  const body = element('div', 'govuk-error-summary__body');
  const list = element('ul', 'govuk-list govuk-error-summary__list');
  list.append(listLink({ label: message, href: '#q' }));
  body.append(list);
  alert.append(element('h2', 'govuk-error-summary__title', problem), body);
  summary.append(alert);
  document.querySelector('main')?.prepend(summary);

  const atBox = element('p', 'govuk-error-message');
  atBox.id = 'q-error';
  atBox.append(element('span', 'govuk-visually-hidden', errorPrefix), message);
  form.querySelector('.app-search__row')?.before(atBox);
  form.querySelector('.govuk-form-group')?.classList.add('govuk-form-group--error');
  const input = form.querySelector('input');
  input?.classList.add('govuk-input--error');
  input?.setAttribute('aria-describedby', 'q-hint q-error');
  summary.focus();
}

function listLink({ label, href, note }: PanelLink): HTMLElement {
  const item = element('li');
  const link = element('a', '', label);
  link.setAttribute('href', href);
  item.append(link);
  // A name in other letters keeps its own direction.
  if (note) item.append(' (', element('bdi', '', note), ')');
  return item;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
