/** Several as one in English, for hours: "Monday, Wednesday and Friday". */
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function listWords(parts: readonly string[]): string {
  return english.format(parts);
}
