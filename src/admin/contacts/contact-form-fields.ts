import { sentParts } from '../../domain/contacts/forms/contact-form.ts';

/** What the form of a contact always sends. */
export const newContactFields = [...sentParts, 'seenNotes', 'privateNotes'] as const;

/** Of a contact that is there, the revision from which the form was made too. */
export const contactFields = ['seen', ...newContactFields] as const;
