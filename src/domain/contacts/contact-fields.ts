/**
 * Schemas for changes of a contact and for new contacts, built from those of the fields. The admin API also generates
 * its documentation from them.
 */
import { z } from 'zod';
import { notParsed, parsed, plainLines } from '../text/typed-text.ts';
import { privateNotesMax, reasonMax } from './changes/private-words.ts';
import { checkClaims, contactKinds, contactStatuses, verificationMethods } from './contact.ts';
import { fieldSchemas, neededSchemas, optionalSchemas } from './fields/registry.ts';
import { missing, parsedWith, say } from './fields/schema-parts.ts';

const checkedSchema = z
  .enum(verificationMethods, say(`This must be one of ${verificationMethods.join(', ')}.`))
  .describe('Says that you have checked the whole entry, and how');

const checkClaimSchema = z
  .enum(checkClaims, say(`This must be one of ${checkClaims.join(', ')}.`))
  .describe(
    'Says that you have checked the whole entry as changed, and how; or, as “changes”, only what you change, so that the check before goes on counting for the rest',
  );

/** Private text of the staff: readers do not see it, so numbers in it need no check. */
const privateLines = (name: string, max: number) =>
  parsedWith((typed) => {
    const text = plainLines(typed);
    return text.length > max ? notParsed(`Shorten ${name} to ${max} characters.`) : parsed(text);
  });

const privateNotesSchema = privateLines('the private notes', privateNotesMax).describe(
  'Never published: only administrators and editors read them',
);

/** What a change may carry: any of the fields, a status, and whether the result has been checked. */
export const contactChangesSchema = z
  .strictObject({
    ...fieldSchemas,
    status: z.enum(contactStatuses, say(`This must be one of ${contactStatuses.join(', ')}.`)),
    successor: z
      .string()
      .max(100)
      .nullable()
      .describe('For a retired contact, the id of the one in its place'),
    checked: checkClaimSchema,
    privateNotes: privateNotesSchema,
    reason: privateLines('the reason', reasonMax).describe(
      'Why, or where you have it from. Kept beside a change that waits, and in the private notes otherwise',
    ),
  })
  .partial();
export type ContactChanges = z.output<typeof contactChangesSchema>;

export const newContactSchema = z.strictObject({
  kind: z.enum(contactKinds, say(`This must be one of ${contactKinds.join(', ')}.`)),
  ...neededSchemas,
  ...z.object(optionalSchemas).partial().shape,
  status: z
    .enum(['active', 'vacant'], say('This must be active or vacant.'))
    .optional()
    .describe('Vacant for a post that nobody holds; active when left out'),
  checked: checkedSchema.optional(),
  privateNotes: privateNotesSchema.optional(),
});
export type NewContact = z.output<typeof newContactSchema>;

export interface FieldError {
  /** Path into the input: `telephone`, `hours.periods.0.opens`; empty for the whole. */
  readonly field: string;
  /** What is wrong and what to do, as a sentence to show beside the field. */
  readonly message: string;
}

export type FieldsResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Checks input against a schema of this module. */
export function parseFields<T>(schema: z.ZodType<T>, given: unknown): FieldsResult<T> {
  const result = schema.safeParse(given, { error: sayIssue });
  if (result.success) return { ok: true, value: result.data };
  const errors = result.error.issues.flatMap((issue): FieldError[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: [...issue.path, key].map(String).join('.'),
          message: 'There is no such field.',
        }))
      : [{ field: issue.path.map(String).join('.'), message: issue.message }],
  );
  return { ok: false, errors };
}

/** Words for the errors that zod reports by itself. */
function sayIssue(issue: { readonly code?: string; readonly input?: unknown; readonly expected?: unknown }) {
  if (issue.input === undefined) return missing;
  if (issue.code === 'invalid_type')
    return `This must be ${typeWords[String(issue.expected)] ?? issue.expected}.`;
  return undefined;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  number: 'a number',
};
