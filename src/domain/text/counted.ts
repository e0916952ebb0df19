/** Numbers of things in words. */
import { locale } from '../../words/language.ts';

/** 1 contact, 2 contacts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
}
