/** Works through a list, a limited number at a time. */

/**
 * Ends when everything that was begun has ended; after a failure nothing more is begun.
 * @throws the first failure
 */
export async function eachAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let hasFailed = false;
  const workInTurn = async () => {
    for (const item of queue) {
      if (hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, workInTurn));
  for (const turn of ended) if (turn.status === 'rejected') throw turn.reason;
}
