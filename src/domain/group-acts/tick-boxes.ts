/** The names by which tick boxes and the form that they belong to know each other, wherever both stand on a page. */

/** The field of each tick box; its value is the id of the contact. */
export const tickField = 'entry';

/** The id of the form. */
export const tickFormId = 'ticked';
