/**
 * London itself and its sides, as people type them: South London, central, Inner London. Each has many boroughs, and
 * “south” is no beginning of Southwark, so the search offers every borough.
 */
export const sideWords =
  'north south east west northern southern eastern western northeast northwest southeast southwest ' +
  'central centre inner outer greater london';

/** Words that may stand with them and name nothing. */
export const sideFillerWords = 'the of in part side area';
