/** Every screen of /who-to-call/ with its address: one for each path through the questions. */
import { type Answer, type AnswerId, type AnswersWords, answersIn, type CasesWords } from './answers.ts';
import {
  type Facts,
  nextStep,
  type Option,
  type Question,
  type QuestionsWords,
  questionsIn,
} from './questions.ts';

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

/**
 * The addresses that a screen had while the age was asked second and whether it is about oneself third, with other
 * answers. Somebody may have kept one.
 */
export function formerPathsOf({ path }: Pick<WhoToCallState, 'path'>): readonly string[] {
  if (path === '2') return ['2/1', '2/2'];
  const [, about, age, ...others] = path.split('/');
  if (about === '3' && age) return [`2/${age}/3`];
  return about === '4' && age && others.length > 0 ? [['2', age, ...others].join('/')] : [];
}

interface Way {
  readonly path: string;
  readonly facts: Facts;
  readonly said: readonly string[];
  readonly back: string | null;
}

/** The words of a language for questions and answers. */
export interface WhoToCallWords {
  readonly questions: QuestionsWords;
  readonly answers: AnswersWords;
  readonly cases: CasesWords;
}

interface Tables {
  readonly questions: readonly [Question, ...Question[]];
  readonly answers: Readonly<Record<AnswerId, Answer>>;
}

/** All screens, the first question first, each before those it leads to. */
export function listStates(said: WhoToCallWords): readonly WhoToCallState[] {
  const tables = { questions: questionsIn(said.questions), answers: answersIn(said.answers, said.cases) };
  return statesFrom({ path: '', facts: {}, said: [], back: null }, tables);
}

function statesFrom(way: Way, tables: Tables): readonly WhoToCallState[] {
  const step = nextStep(way.facts, tables.questions);
  if (step.kind === 'answer') {
    const answer = tables.answers[step.answer];
    return [{ ...way, kind: 'answer', answer, goesOnAt: answer.goesOn ? afterDanger(tables) : null }];
  }
  const ways = step.question.options.map((option) => wayOn(way, step.question, option));
  const choices = step.question.options.map(({ label }, index) => ({ label, path: ways[index]?.path ?? '' }));
  return [
    { ...way, kind: 'question', question: step.question, choices },
    ...ways.flatMap((next) => statesFrom(next, tables)),
  ];
}

/** Where the questions go on once nobody is in danger any more. */
function afterDanger({ questions: [first] }: Tables): string {
  return segmentOf(first, 'no');
}

function segmentOf({ options, firstSegment = 1 }: Question, value: Option['value']): string {
  return String(options.findIndex((option) => option.value === value) + firstSegment);
}

function wayOn(way: Way, question: Question, { value, said }: Option): Way {
  const segment = segmentOf(question, value);
  return {
    path: way.path === '' ? segment : `${way.path}/${segment}`,
    facts: { ...way.facts, [question.fact]: value },
    said: [...way.said, said],
    back: way.path,
  };
}
