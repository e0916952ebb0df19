/** What a national line is for, in the language of the page. */
import { english } from './en.ts';
import type { PageLanguage } from './in-language.ts';

/** @returns undefined for a line of which only its own English name is known */
export function lineWords({ said }: PageLanguage, id: string): string | undefined {
  return isWorded(id) ? said.lines.each[id] : undefined;
}

function isWorded(id: string): id is keyof typeof english.lines.each {
  return Object.hasOwn(english.lines.each, id);
}
