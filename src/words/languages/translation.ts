/** The shape of a translation: the same names as English, which the compiler holds complete. */
import type { english } from './en.ts';

/** What is said, and beside it a translation back into English, so that anyone can check what it says. */
export type Said = readonly [said: string, back: string];

type Translated<English> = {
  readonly [Name in keyof English]: English[Name] extends string ? Said : Translated<English[Name]>;
};

export type Sentences = Translated<typeof english>;
