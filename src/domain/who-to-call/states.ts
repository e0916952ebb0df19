/** Every screen of /who-to-call/ with its address: one for each path through the questions. */
import { type Answer, answers } from './answers.ts';
import { type Facts, nextStep, type Option, type Question, questions } from './questions.ts';

export interface Choice {
  readonly label: string;
  /** The path of the state it leads to. */
  readonly path: string;
}

export type WhoToCallState = {
  /**
   * The address below /who-to-call/, such as `2/1`: the position of each answer given, from 1. Empty for the first
   * question. The phone keeps addresses, and somebody else may look through it: they hold no word of what was said.
   */
  readonly path: string;
  readonly facts: Facts;
  /** The answers so far, in the words of the options. */
  readonly said: readonly string[];
  /** The path of the previous question; null for the first. */
  readonly back: string | null;
} & (
  | { readonly kind: 'question'; readonly question: Question; readonly choices: readonly Choice[] }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly goesOnAt: string | null }
);

interface Way {
  readonly path: string;
  readonly facts: Facts;
  readonly said: readonly string[];
  readonly back: string | null;
}

/** All screens, the first question first, each before those it leads to. */
export function listStates(): readonly WhoToCallState[] {
  return statesFrom({ path: '', facts: {}, said: [], back: null });
}

function statesFrom(way: Way): readonly WhoToCallState[] {
  const step = nextStep(way.facts);
  if (step.kind === 'answer') {
    const answer: Answer = answers[step.answer];
    return [{ ...way, kind: 'answer', answer, goesOnAt: answer.goesOn ? afterDanger() : null }];
  }
  const ways = step.question.options.map((option, index) => wayOn(way, step.question, option, index));
  const choices = step.question.options.map(({ label }, index) => ({ label, path: ways[index]?.path ?? '' }));
  return [
    { ...way, kind: 'question', question: step.question, choices },
    ...ways.flatMap((next) => statesFrom(next)),
  ];
}

/** Where the questions go on once nobody is in danger any more. */
function afterDanger(): string {
  const [first] = questions;
  return segmentOf(first.options.findIndex(({ value }) => value === 'no'));
}

function segmentOf(index: number): string {
  return String(index + 1);
}

function wayOn(way: Way, { fact }: Question, { value, said }: Option, index: number): Way {
  return {
    path: way.path === '' ? segmentOf(index) : `${way.path}/${segmentOf(index)}`,
    facts: { ...way.facts, [fact]: value },
    said: [...way.said, said],
    back: way.path,
  };
}
