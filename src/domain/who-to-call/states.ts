/**
 * Every screen of /who-to-call/ with its address: one for each way through the questions. Called by the pages that
 * are built from them.
 */
import { type Answer, answers } from './answers.ts';
import { type Facts, nextStep, type Option, type Question } from './questions.ts';

export interface Choice {
  readonly label: string;
  /** The path of the state it leads to. */
  readonly path: string;
}

export type WhoToCallState = {
  /** Below /who-to-call/, such as `no-danger/child`; empty for the first question. */
  readonly path: string;
  readonly facts: Facts;
  /** What has been said so far, in the words of the options. */
  readonly said: readonly string[];
  /** The path of the question before; null for the first. */
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

/** All of them, the first question first, each before those it leads to. */
export function listStates(): readonly WhoToCallState[] {
  return statesFrom({ path: '', facts: {}, said: [], back: null });
}

function statesFrom(way: Way): readonly WhoToCallState[] {
  const step = nextStep(way.facts);
  if (step.kind === 'answer') {
    const answer: Answer = answers[step.answer];
    return [{ ...way, kind: 'answer', answer, goesOnAt: answer.goesOn ? 'no-danger' : null }];
  }
  const ways = step.question.options.map((option) => wayOn(way, step.question, option));
  const choices = step.question.options.map(({ label }, index) => ({ label, path: ways[index]?.path ?? '' }));
  return [
    { ...way, kind: 'question', question: step.question, choices },
    ...ways.flatMap((next) => statesFrom(next)),
  ];
}

function wayOn(way: Way, { fact }: Question, { value, slug, said }: Option): Way {
  return {
    path: way.path === '' ? slug : `${way.path}/${slug}`,
    facts: { ...way.facts, [fact]: value },
    said: [...way.said, said],
    back: way.path,
  };
}
