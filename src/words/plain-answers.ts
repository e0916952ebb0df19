/**
 * The answers of the search in a language other than English: one sentence or two for each kind of answer, where English
 * has many. The find page and the search box share them.
 */
import type { AnswerWords, WordedAnswer } from './answers.ts';
import type { AnswerSentences } from './browser.ts';

const longestShown = 60;

/** @param typed what the person typed, to be shown back; callers escape it */
export function plainAnswerWords(
  answer: WordedAnswer,
  typed: string,
  said: Omit<AnswerSentences, 'lines'>,
): AnswerWords {
  switch (answer.kind) {
    case 'choice':
      return { title: said.choice, heading: said.choice, text: said.choiceText };
    case 'outside-london':
      return { title: said.outside, heading: said.outside, text: said.outsideText };
    case 'not-found': {
      const trimmed = typed.trim();
      const shown = trimmed.length > longestShown ? `${trimmed.slice(0, longestShown)}…` : trimmed;
      // A title does not say what was typed: browsers keep titles.
      return {
        title: said.problem,
        heading: said.notFound.replace('{typed}', () => shown),
        text: said.notFoundText,
      };
    }
    case 'invalid':
      return { title: said.problem, heading: said.problem, text: said.empty };
  }
}
