import { sentParts } from '../../domain/contacts/forms/contact-form.ts';

/** What the form of a contact always sends. */
export const newContactFields = [...sentParts, 'seenNotes', 'privateNotes'] as const;

/** For an existing contact, also the revision that the form was made from. */
export const contactFields = ['seen', ...newContactFields] as const;
