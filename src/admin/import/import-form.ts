/** What the forms of the import page send: the file, and every answer about it that was given so far. */
import { type CsvColumn, csvColumns } from '../../domain/contacts/csv/contact-columns.ts';
import type { HeldImport } from '../../domain/contacts/csv/held-import.ts';
import { formText } from '../../domain/text/form-text.ts';
import type { ImportAsked } from '../../use-cases/contacts/csv/answer-import.ts';
import type { ColumnChoices } from '../../use-cases/contacts/csv/reading/table.ts';
import { readUploadedFile } from './uploaded-file.ts';

export type ImportInput = HeldImport & { readonly bytes: Uint8Array };

const mostColumns = 40;
const mostAnswers = 400;
const longestId = 600;
const longestAnswer = 2000;

/** The file is uploaded first, and is then part of each form as text. */
export async function readImportForm(form: FormData, takesSuggestions = false): Promise<ImportInput> {
  return {
    ...(await readUploadedFile(form)),
    replaceSampleData: formText(form, 'replace') === 'yes',
    choices: readChoices(form, takesSuggestions),
    answers: new Map([...readAnswers(form), ...readNewAnswers(form, takesSuggestions)]),
  };
}

export function askedOf({ bytes, sheet, replaceSampleData, choices, answers }: ImportInput): ImportAsked {
  return { file: bytes, sheet, replaceSampleData, choices, answers };
}

function countOf(form: FormData, name: string, most: number): number {
  return Math.min(Number.parseInt(formText(form, name, 4), 10) || 0, most);
}

/** @param takesSuggestions whether columns without an answer are what is suggested for them, or else left out */
function readChoices(form: FormData, takesSuggestions: boolean): ColumnChoices {
  const choices = new Map<string, CsvColumn | 'left out'>();
  for (let at = 0; at < countOf(form, 'columnCount', mostColumns); at += 1) {
    const name = formText(form, `column-name-${at}`, 4000);
    const answer = formText(form, `column-as-${at}`, 40);
    const chosen = answer === '' && takesSuggestions ? formText(form, `column-likely-${at}`, 40) : answer;
    const column = chosen === 'left out' ? chosen : csvColumns.find((known) => known === chosen);
    if (name !== '' && column !== undefined) choices.set(name, column);
  }
  return choices;
}

/** Those of forms before this one. */
function readAnswers(form: FormData): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (let at = 0; at < countOf(form, 'answerCount', mostAnswers); at += 1) {
    const id = formText(form, `answer-id-${at}`, longestId);
    const answer = formText(form, `answer-as-${at}`, longestAnswer);
    if (id !== '' && answer !== '') answers.set(id, answer);
  }
  return answers;
}

/** What was written goes before what was chosen, and that before what is suggested. */
function readNewAnswers(form: FormData, takesSuggestions: boolean): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (let at = 0; at < countOf(form, 'askCount', mostAnswers); at += 1) {
    const id = formText(form, `ask-id-${at}`, longestId);
    const own = formText(form, `ask-own-${at}`, longestAnswer).trim();
    const chosen = formText(form, `ask-as-${at}`, longestAnswer);
    const likely = takesSuggestions ? formText(form, `ask-likely-${at}`, longestAnswer) : '';
    const answer = own || chosen || likely;
    if (id !== '' && answer !== '') answers.set(id, answer);
  }
  return answers;
}
