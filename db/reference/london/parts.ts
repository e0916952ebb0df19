/**
 * London itself and its sides, as people type them: South London, central, Inner London. Each covers many boroughs, and
 * “south” does not mean Southwark, so the search offers every borough.
 */
export const sideWords =
  'north south east west northern southern eastern western northeast northwest southeast southwest ' +
  'central centre inner outer greater london';

/** Words that may accompany them and name nothing. */
export const sideFillerWords = 'the of in part side area';
