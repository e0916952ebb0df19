/**
 * A cache of results: rendering a release asks the same few questions thousands of times. Only results that depend on
 * nothing but their input may be cached here, since entries never expire. Both caches are bounded: by number, or by the
 * life of the object they are about.
 */

export interface Remembering<Question> {
  /** How many results are kept; one more, and all are dropped. */
  readonly most: number;
  /** The cache key: the same for inputs with the same result, and for no others. */
  readonly keyOf: (question: Question) => string;
}

/** Longer ones are seldom asked twice, and what somebody typed may be of any length. */
const maxKeyLength = 1000;

/** @param answer pure; errors it throws are passed on, and not cached */
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

/** For inputs that are their own key. */
export function ofText(most: number): Remembering<string> {
  return { most, keyOf: (text) => text };
}

/** @param answer pure, about an object that never changes; cached for as long as the object exists */
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
