/** The file of an import as the forms of its page send it: uploaded first, and then part of each form as text. */
import { formText } from '../../domain/text/form-text.ts';

export interface UploadedFile {
  readonly bytes: Uint8Array;
  /** The same in base64. */
  readonly file: string;
  /** The sheet of a workbook that the person chose. */
  readonly sheet: string | undefined;
}

/** A little more than the largest file that is read, in base64. */
const fileTextMax = 3 * 1024 * 1024;

export async function readUploadedFile(form: FormData): Promise<UploadedFile> {
  const input = form.get('file');
  const bytes =
    input instanceof File
      ? new Uint8Array(await input.arrayBuffer())
      : new Uint8Array(Buffer.from(formText(form, 'file', fileTextMax), 'base64url'));
  return {
    bytes,
    file: Buffer.from(bytes).toString('base64url'),
    sheet: formText(form, 'sheet', 100) || undefined,
  };
}
