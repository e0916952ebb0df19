/**
 * Random numbers for the simulation: one stream for each thing that may happen to each post, all made from one seed.
 * What happens in the world is then the same whatever the directory does about it, so that two policies differ only by
 * their effects.
 */
import { createHash } from 'node:crypto';
import { createRandom } from '../bench/generated-london.ts';

/** 0 up to 1. */
export type Random = () => number;

/** @param name what the stream is for; the same seed and name give the same numbers */
export function createStream(seed: number, name: string): Random {
  const digest = createHash('sha256').update(`${seed}\n${name}`).digest();
  return createRandom(digest.readInt32LE(0));
}

/** Takes one number of the stream, whatever it is used for. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** An exponentially distributed waiting time with the given mean, in its unit. */
export function waitFor(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}
