/**
 * A cache of answers: one release asks the same few questions thousands of times. Only answers that depend on the
 * question alone may be cached here, since entries never expire. Both are bounded: by their number, or by the life of
 * what they are about.
 */

export interface Remembering<Question> {
  /** How many answers are kept; one more, and all are forgotten. */
  readonly most: number;
  /** The same for questions with the same answer, and for no others. */
  readonly keyOf: (question: Question) => string;
}

/** Longer ones are seldom asked twice, and what somebody typed may be of any length. */
const maxKeyLength = 1000;

/** @param answer pure; what it throws is thrown, and not kept */
export function remembered<Question, Answer>(
  answer: (question: Question) => Answer,
  { most, keyOf }: Remembering<Question>,
): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = answer(question);
    if (key.length > maxKeyLength) return found;
    if (answers.size >= most) answers.clear();
    answers.set(key, found);
    return found;
  };
}

/** For questions that are their own key. */
export function ofText(most: number): Remembering<string> {
  return { most, keyOf: (text) => text };
}

/** @param answer pure, about an object that never changes; kept for as long as the object is */
export function rememberedOf<About extends object, Answer extends object | string>(
  answer: (about: About) => Answer,
): (about: About) => Answer {
  const answers = new WeakMap<About, Answer>();
  return (about) => {
    const known = answers.get(about);
    if (known !== undefined) return known;
    const found = answer(about);
    answers.set(about, found);
    return found;
  };
}
