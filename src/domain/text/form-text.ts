/** Reads what a form sent. Every value is bounded, and a file counts as nothing. */

/** @param form undefined when the body was no form */
export function formText(form: FormData | undefined, name: string, maxLength = 1000): string {
  const value = form?.get(name);
  return typeof value === 'string' ? value.slice(0, maxLength) : '';
}

/** Every value of a name that may be chosen several times, as check boxes are. */
export function formTexts(form: FormData | undefined, name: string, maxCount = 100): readonly string[] {
  return (form?.getAll(name) ?? [])
    .slice(0, maxCount)
    .map((value) => (typeof value === 'string' ? value.slice(0, 1000) : ''))
    .filter((value) => value !== '');
}

/** In words, how long to wait. */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 120) return `${Math.ceil(minutes / 60)} hours`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
