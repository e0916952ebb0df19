/** What several pages about the Board say. */
export const unsaidWords = 'It was planned. Nobody has told us whether it was held.';
