/**
 * Telephone numbers, e-mail addresses and sites that stand in the text of an entry: in its notes, say. Readers ring and
 * open those as they do the ones in its fields, so what is new among them waits like a new number
 * (contact-changes.ts), and known wrong ones are refused (contact-fields.ts). Pure.
 */

import { wrongNumbers } from '../telephone/wrong-numbers.ts';
import type { ContactFields } from './contact-record.ts';

/** Fewer digits are a time, a floor or one of the short numbers everybody knows. */
const fewestDigits = 5;

const dates =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d\b/g;
const runs = /\+?\d(?:[\s().\-–—‐‑/]{0,3}\d)*/gu;
const emails = /[^\s@<>(),;:]+@[^\s@<>(),;:]+/g;
const sites = /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![a-z0-9@])[^\s<>"]*/gi;

/** Groups of digits as they are written, one list for each run of them. */
function digitRuns(text: string): readonly (readonly string[])[] {
  const plain = text.normalize('NFKC').replace(dates, ' ');
  return [...plain.matchAll(runs)].map(([run]) => run.match(/\d+/g) ?? []);
}

/** As dialled inside the country. */
function national(digits: string): string {
  return digits.replace(/^(?:00)?44(?=[1-9]\d{8,9}$)/, '0').replace(/^(?:00)?440(?=\d{9,10}$)/, '0');
}

/** Everything in a text by which somebody is reached, each in one form however it is written. */
export function listReachIn(text: string): readonly string[] {
  const numbers = digitRuns(text)
    .map((groups) => national(groups.join('')))
    .filter((digits) => digits.length >= fewestDigits);
  const plain = text.normalize('NFKC').toLowerCase();
  const addresses = plain.match(emails) ?? [];
  const links = plain.replace(emails, ' ').match(sites) ?? [];
  const trimmed = [...addresses, ...links].map((found) =>
    found.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/[/.,;:!?'’”)\]]+$/, ''),
  );
  return [...new Set([...numbers, ...trimmed])];
}

function textsOf({ role, organisation, notes, hours, support }: ContactFields): readonly string[] {
  const note = hours.kind === 'unknown' ? (hours.note ?? '') : '';
  return [role, organisation, notes, note, support?.whom ?? ''];
}

/** What is new in the texts of an entry, and was not one of its ways to be reached before. */
export function listNewReach(before: ContactFields, after: ContactFields): readonly string[] {
  const fields = [before.telephone, before.email, before.website].filter((value) => value !== null);
  const known = new Set([...textsOf(before), ...fields].flatMap(listReachIn));
  return textsOf(after)
    .flatMap(listReachIn)
    .filter((found) => !known.has(found));
}

/** @returns why a number in the text may not be passed on, and what to give instead; undefined when none is wrong */
export function findWrongNumberIn(text: string): string | undefined {
  const given = new Set(
    digitRuns(text).flatMap((groups) =>
      groups.flatMap((_, from) =>
        groups.slice(from).map((__, more) => national(groups.slice(from, from + more + 1).join(''))),
      ),
    ),
  );
  const wrong = wrongNumbers.find(({ digits }) => given.has(digits));
  return wrong && `${wrong.reason} ${wrong.instead}`;
}
