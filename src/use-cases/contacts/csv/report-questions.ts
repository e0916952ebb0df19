/** The questions of an import in words, and what was answered, for the page and the command. */
import { answerWords } from '../../../domain/contacts/csv/asking/question.ts';
import type { AnswerReport, QuestionReport } from '../../../domain/contacts/csv/held-import.ts';
import { rangesOf } from '../../../domain/text/row-ranges.ts';
import type { AnsweredQuestion, ImportQuestion } from './planning/import-questions.ts';

export function reportQuestion(question: ImportQuestion): QuestionReport {
  const { id, column, written, readings, hasSuggestion, mayWrite, rows } = question;
  const [first, ...rest] = readings;
  return {
    ...{ id, column, written, mayWrite },
    asks: asks(question),
    count: rows.length,
    rows: rangesOf(rows),
    suggestion: hasSuggestion ? (first ?? null) : null,
    others: hasSuggestion ? rest : readings,
  };
}

function asks({ id, column, written, about, rows }: ImportQuestion): string {
  const isOne = rows.length === 1;
  const count = isOne ? '1 row' : `${rows.length} rows`;
  const where = about === '' ? '' : ` (${about})`;
  if (id.endsWith(': without its 0'))
    return `${count} ${isOne ? 'has' : 'have'} a number without its first 0 in ${column}, such as ${written}.`;
  return written === ''
    ? `${count} ${isOne ? 'says' : 'say'} nothing in ${column}${where}.`
    : `${count} ${isOne ? 'says' : 'say'} “${written}” in ${column}${where}.`;
}

export function reportAnswer({ id, answer, rows }: AnsweredQuestion): AnswerReport {
  return { id, answer, says: `${id}: ${answerWords[answer] ?? answer}`, count: rows.length };
}
