/** How names are compared: borough-names.ts and place-names.ts both make their keys from this. */

/** Lower-case words without accents, apostrophes and punctuation, in the order typed. */
export function plainWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/**
 * How many letters to insert, delete, replace or swap with their neighbour to get from one word to the other (optimal
 * string alignment distance).
 * @param most the largest distance of interest; a larger one may be returned as `most` + 1
 */
export function typingErrors(from: string, to: string, most: number): number {
  if (fewestErrors(from, to) > most) return most + 1;
  const width = to.length + 1;
  let beforeLast = new Array<number>(width).fill(0);
  let last = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** Each letter that only one of the words has costs an error: quick to see, and rules out most names. */
function fewestErrors(from: string, to: string): number {
  const ofFrom = letterSet(from);
  const ofTo = letterSet(to);
  return Math.max(bitCount(ofFrom & ~ofTo), bitCount(ofTo & ~ofFrom));
}

/** One bit for each letter that occurs. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
