/**
 * The search box with script: answers in the page from files it fetches once, so that nothing typed is sent anywhere.
 * main.ts imports it when the box is first touched. If the files cannot be fetched, the form posts as it does without
 * script.
 */
import type { FindAnswer, PostcodeMatch } from '../domain/lookup/answer.ts';
import { callsFirst, offeredBoroughs, placesOfChoice } from '../domain/lookup/answer-choices.ts';
import { boroughNameIn } from '../domain/lookup/names/other-scripts.ts';
import { suggest } from '../domain/lookup/suggest.ts';
import { boroughDestination, inLanguage, urls } from '../urls.ts';
import { answersSaid } from '../words/answers.ts';
import { browserSaid } from '../words/browser.ts';
import { clearAnswer, type PanelLink, showAnswer } from './answer-panel.ts';
import { type ComboboxOption, createCombobox } from './combobox.ts';
import { loadSearchData, type SearchData } from './search-data.ts';
import { showWaiting } from './waiting.ts';

const { links, suggestions } = answersSaid;
const { translated } = browserSaid;
/** Every page with a search box has the lines. */
const nationalLines: PanelLink = { label: translated?.answers.lines ?? links.nationalLines, href: '#always' };
/** A translated page with a search box has the list itself. */
const allBoroughs: PanelLink = translated
  ? { label: translated.answers.allBoroughs, href: '#boroughs-heading' }
  : { label: links.allBoroughs, href: urls.boroughs() };

export function startSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const { live, other } = form.dataset;
  if (!input || !status || live === undefined)
    throw new Error('The search form lacks its box, its live region or the address of the index.');

  let data: SearchData | undefined;
  let loading: Promise<SearchData> | undefined;
  /** One attempt at a time; after a failed one the next touch tries again. */
  const load = () => {
    loading ??= loadSearchData({ live, other }).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const begin = async () => {
    data ??= await load().catch(() => undefined);
    if (data && input.value && document.activeElement === input) offer(data);
  };

  const combobox = createCombobox(input, status, ({ href }) => go(form, href));
  const offer = (known: SearchData) => {
    combobox.show(listOptions(input.value, known));
    // A keyboard on the screen leaves room for little.
    form.querySelector('button')?.scrollIntoView({ block: 'nearest' });
    const answer = known.find(input.value);
    if (answer.kind !== 'not-found' || answer.postcode?.precision !== 'unit' || !known.isUnsettled(answer))
      return;
    const asked = input.value;
    void known.settle().then(() => {
      if (input.value === asked && document.activeElement === input) combobox.show(listOptions(asked, known));
    });
  };

  input.addEventListener('input', () => {
    clearAnswer(form);
    rememberOffered(null);
    if (data) offer(data);
  });
  input.addEventListener('focus', begin);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    combobox.close();
    showWaiting(form, data === undefined);
    load()
      .then((known) => answerSearch(form, input.value, known))
      .catch(() => form.submit());
  });
  void begin().then(() => data && showOfferedAgain(form, data));
}

async function answerSearch(form: HTMLFormElement, typed: string, data: SearchData): Promise<void> {
  let answer = data.find(typed);
  if (data.isUnsettled(answer)) {
    await data.settle();
    answer = data.find(typed);
  }
  if (answer.kind === 'borough') return go(form, destination(answer, data));
  showWaiting(form, false);
  showAnswer(form, answer, typed, listLinks(answer, data));
  if (answer.kind === 'choice') rememberOffered(answer.boroughs);
}

/**
 * The boroughs of a choice, for somebody who comes back from one of them. The entry of the browser’s history keeps
 * their codes and nothing of what was typed, since browsers write these entries to a file; the privacy page says so.
 * Not on /who-to-call/, whose entries say where in its questions one is.
 */
function rememberOffered(codes: readonly string[] | null): void {
  if (!document.getElementById('screen')) history.replaceState(codes && { offered: codes }, '');
}

function showOfferedAgain(form: HTMLFormElement, data: SearchData): void {
  const { offered } = (history.state ?? {}) as { readonly offered?: readonly string[] };
  if (!offered) return;
  const answer = { kind: 'choice', boroughs: offered, postcode: null, partlyOutsideLondon: false } as const;
  showAnswer(form, answer, '', listLinks(answer, data));
}

/** The page may show the borough itself instead, as /who-to-call/ does. */
function go(form: HTMLFormElement, href: string): void {
  const found = new CustomEvent('borough-found', { bubbles: true, cancelable: true, detail: href });
  if (form.dispatchEvent(found)) location.assign(href);
  else showWaiting(form, false);
}

function listOptions(typed: string, data: SearchData): readonly ComboboxOption[] {
  if (typed.trim() === '') return [];
  return suggest(typed, data.find, data.names).map(({ borough, postcode, place }) => ({
    label: place ?? nameOf(borough, data),
    note: place ? placeNote(nameOf(borough, data)) : postcodeNote(postcode),
    href: destinationOf(borough, postcode, data),
  }));
}

function postcodeNote(postcode: PostcodeMatch | null): string {
  if (!postcode) return '';
  return postcode.status === 'terminated' && !translated
    ? suggestions.ended(postcode.postcode)
    : postcode.postcode;
}

function listLinks(answer: FindAnswer, data: SearchData): readonly PanelLink[] {
  switch (answer.kind) {
    case 'choice':
      return [
        ...listOffered(answer, data),
        ...(answer.partlyOutsideLondon ? [nationalLines] : []),
        ...(answer.postcode === null && !answer.isAllLondon ? [allBoroughs] : []),
      ];
    case 'outside-london':
      return [nationalLines];
    case 'not-found':
      if (callsFirst(answer)) return [...listCallLinks(), nationalLines, allBoroughs];
      return [...listOffered(answer, data), allBoroughs, nationalLines];
    case 'borough':
    case 'invalid':
      return [];
  }
}

/** The national lines of the page, to be called from beside the answer. */
function listCallLinks(): readonly PanelLink[] {
  return [...document.querySelectorAll('#always li')].flatMap((line) => {
    const call = line.querySelector('a[href^="tel:"]');
    const name = line.querySelector('.app-lines__name strong')?.textContent?.trim() ?? '';
    return call
      ? {
          label: translated
            ? (call.getAttribute('aria-label') ?? '')
            : links.call(call.textContent?.trim() ?? ''),
          note: name,
          href: call.getAttribute('href') ?? '',
        }
      : [];
  });
}

function listOffered(answer: FindAnswer, data: SearchData): readonly PanelLink[] {
  return offeredBoroughs(answer).map((code) => ({
    label: nameOf(code, data),
    note: placesOfChoice(answer, code).join(', '),
    href: destinationOf(code, null, data),
  }));
}

function destination(answer: Extract<FindAnswer, { kind: 'borough' }>, data: SearchData): string {
  return destinationOf(answer.borough, answer.postcode, data);
}

/** The page of the borough in the language of this page. */
function destinationOf(code: string, postcode: PostcodeMatch | null, data: SearchData): string {
  return inLanguage(translated?.code ?? 'en', boroughDestination(code, postcode, slugOf(data)));
}

/** In another script, with the name that stands on letters and signs in London. */
function nameOf(code: string, data: SearchData): string {
  const { name } = data.boroughOf(code);
  const own = translated && boroughNameIn(code, translated.code);
  return own === undefined ? name : `${own} (${name})`;
}

function placeNote(borough: string): string {
  return translated ? borough : suggestions.placeIn(borough);
}

function slugOf(data: SearchData): (code: string) => string {
  return (code) => data.boroughOf(code).slug;
}
