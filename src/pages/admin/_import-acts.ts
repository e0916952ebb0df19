/** What the form on the import page does: a preview of a file, then exactly that. */
import { formText } from '../../domain/form-text.ts';
import { applyImport, type ImportPreview, previewImport } from '../../use-cases/contacts/import-contacts.ts';
import type { Acts } from './_acts.ts';

export type ImportOutcome =
  | { readonly kind: 'problem'; readonly message: string }
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      /** The file itself, to come back with the form that applies it. */
      readonly file: string;
      readonly replaceDemonstration: boolean;
      /** Why it was not applied. */
      readonly notApplied?: 'outdated' | 'rejected';
    }
  | { readonly kind: 'imported' };

/** A little more than the largest file that is read, in base64. */
const fileTextMax = 3 * 1024 * 1024;

export const importActs: Acts<ImportOutcome> = {
  preview: {
    permission: 'contacts.import',
    async run(form, context) {
      const given = form.get('file');
      if (!(given instanceof File) || given.size === 0)
        return { kind: 'problem', message: 'Choose a CSV file that is not empty' };
      const file = new Uint8Array(await given.arrayBuffer());
      const replaceDemonstration = formText(form, 'replace') === 'yes';
      const result = previewImport(context, { file, replaceDemonstration });
      if (result.kind === 'unreadable') return { kind: 'problem', message: result.problem };
      if (result.kind === 'refused') return { kind: 'problem', message: result.detail };
      const text = Buffer.from(file).toString('base64url');
      return { kind: 'preview', preview: result, file: text, replaceDemonstration };
    },
  },
  apply: {
    permission: 'contacts.import',
    run(form, context) {
      const text = formText(form, 'file', fileTextMax);
      const replaceDemonstration = formText(form, 'replace') === 'yes';
      const digest = formText(form, 'digest', 100);
      const file = new Uint8Array(Buffer.from(text, 'base64url'));
      const result = applyImport(context, { file, replaceDemonstration, digest });
      switch (result.kind) {
        case 'imported':
          return { kind: 'imported' };
        case 'outdated':
        case 'rejected':
          return {
            kind: 'preview',
            preview: result.preview,
            file: text,
            replaceDemonstration,
            notApplied: result.kind,
          };
        case 'unreadable':
          return { kind: 'problem', message: result.problem };
        case 'refused':
          return { kind: 'problem', message: result.detail };
      }
    },
  },
};
