/**
 * What forms for things without revisions send along: the values they showed when they were opened, so that the person
 * who saves second is told instead of undoing the first. Called by the pages for people and for reminder addresses.
 */
import { formText } from '../domain/text/form-text.ts';

/** For a form that does not say what it showed. */
export const formTooOld = 'This form is too old. Open the page again';

/** @returns null for no address; undefined when the form does not say which it showed */
export function seenAddressOf(form: FormData): string | null | undefined {
  return form.has('seen') ? formText(form, 'seen', 400) || null : undefined;
}

/** @returns undefined when the form does not say which it showed */
export function seenAreasOf(form: FormData): readonly string[] | undefined {
  if (!form.has('seen-areas')) return undefined;
  return formText(form, 'seen-areas', 2000)
    .split(' ')
    .filter((code) => code !== '');
}

/** What `seenAreasOf` reads back. */
export function seenAreasText(areaCodes: readonly string[]): string {
  return areaCodes.join(' ');
}

export function addressChangedWords(current: string | null): string {
  const now = current === null ? 'there is no address now' : `it is now ${current}`;
  return changedMeanwhileWords('this', now, 'Yours is');
}

/**
 * @param what they changed
 * @param now the present value, as a clause
 * @param yours what the second person has filled in, with its verb
 */
export function changedMeanwhileWords(what: string, now: string, yours: string): string {
  return `Somebody else changed ${what} meanwhile: ${now}. ${yours} still in the form; save again to replace theirs`;
}
