/** Counts of things in words, for the people who keep the directory. */

/** 1 contact, 2 contacts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
