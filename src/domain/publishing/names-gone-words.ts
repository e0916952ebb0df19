/** How people are told that releases with a removed name can no longer be gone back to. Pure. */
import { counted } from '../text/counted.ts';

/** Of the releases that are kept to go back to. */
export interface NamesGone {
  /** How many may hold the name. */
  readonly closed: number;
  /** How many were made before it was written. */
  readonly left: number;
}

/** Before the press. @returns empty where no release holds a name that would go */
export function namesGoneWords({ closed, left }: NamesGone): string {
  if (closed === 0) return '';
  const those = counted(closed, 'release');
  const rest =
    left === 0
      ? 'None is left to go back to.'
      : `${counted(left, 'release')} from before the name was written ${left === 1 ? 'stays' : 'stay'}.`;
  return `The name goes from ${those} too: nobody can go back to ${closed === 1 ? 'it' : 'them'} afterwards. ${rest}`;
}

/** After it. */
export function namesWentWords(closed: number): string {
  return closed === 0
    ? ''
    : `A name was erased with it. ${counted(closed, 'release')} may hold it, so nobody can go back to ${closed === 1 ? 'it' : 'them'} any more.`;
}
