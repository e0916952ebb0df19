/** Reads posted form fields. Every value is bounded, and a file counts as empty. */

/** @param form undefined when the body was not a form */
export function formText(form: FormData | undefined, name: string, maxLength = 1000): string {
  const value = form?.get(name);
  return typeof value === 'string' ? value.slice(0, maxLength) : '';
}

/** Every value of a name that can be selected several times, as with check boxes. */
export function formTexts(form: FormData | undefined, name: string, maxCount = 100): readonly string[] {
  return (form?.getAll(name) ?? [])
    .slice(0, maxCount)
    .map((value) => (typeof value === 'string' ? value.slice(0, 1000) : ''))
    .filter((value) => value !== '');
}

/** How long to wait, in words. */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 120) return `${Math.ceil(minutes / 60)} hours`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
