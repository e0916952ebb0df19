/**
 * Lets only a few requests be rendered at a time, so that rendering never keeps the process from serving files. When
 * all places are taken, a request waits in a short queue; when that is full, it is refused. Addresses take turns, and
 * none may have more than its share of places or of the queue: a flood from one address meets its own limit, and
 * somebody else's one request gets through. Between two starts there is a turn of the event loop, in which files are
 * served. The gate sees every request that the server does not answer itself.
 */

export interface GateLimits {
  readonly places: number;
  readonly placesPerAddress: number;
  /** How many of the places staff pages may take together: the others are for readers. */
  readonly placesForStaff: number;
  readonly queue: number;
  readonly queuePerAddress: number;
  /** After this long in the queue a request is refused as if the queue were full. */
  readonly waitMs: number;
  /** A request that takes longer gives its place back and goes on without one. */
  readonly holdMs: number;
}

export interface Visitor {
  readonly address: string;
  readonly isStaff: boolean;
  /** Aborted when the client goes away: its request is not started any more. */
  readonly gone: AbortSignal;
}

/** Gives the place back; calling it again does nothing. */
export type Leave = () => void;
export type Entry =
  | { readonly kind: 'entered'; readonly leave: Leave }
  | { readonly kind: 'full' }
  | { readonly kind: 'gone' };

export interface Gate {
  enter(visitor: Visitor): Promise<Entry>;
}

interface Waiting {
  readonly visitor: Visitor;
  readonly settle: (entry: Entry) => void;
}

export function createGate(limits: GateLimits): Gate {
  /** By address, in the order of their turns; none is empty. */
  const queues = new Map<string, Waiting[]>();
  const places = new Map<string, number>();
  let waiting = 0;
  let taken = 0;
  let takenByStaff = 0;
  let isTurnAsked = false;

  const askForTurn = () => {
    if (isTurnAsked || waiting === 0) return;
    isTurnAsked = true;
    setImmediate(() => {
      isTurnAsked = false;
      letNextIn();
      askForNextTurn();
    });
  };
  /** One request starts in each turn; if none may start, the next one that leaves asks again. */
  const askForNextTurn = () => {
    if (findNext() !== undefined) askForTurn();
  };

  const mayEnter = ({ address, isStaff }: Visitor) =>
    taken < limits.places &&
    (places.get(address) ?? 0) < limits.placesPerAddress &&
    (!isStaff || takenByStaff < limits.placesForStaff);

  const findNext = (): Waiting | undefined => {
    for (const queue of queues.values()) {
      const found = queue.find(({ visitor }) => mayEnter(visitor));
      if (found) return found;
    }
    return undefined;
  };

  const letNextIn = () => {
    const next = findNext();
    if (!next) return;
    const { address } = next.visitor;
    remove(next);
    // The other requests of this address come after everybody else's.
    const rest = queues.get(address);
    if (rest) {
      queues.delete(address);
      queues.set(address, rest);
    }
    next.settle({ kind: 'entered', leave: take(next.visitor) });
  };

  const take = ({ address, isStaff }: Visitor): Leave => {
    taken++;
    if (isStaff) takenByStaff++;
    places.set(address, (places.get(address) ?? 0) + 1);
    let isHeld = true;
    const leave = () => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(timer);
      taken--;
      if (isStaff) takenByStaff--;
      const left = (places.get(address) ?? 1) - 1;
      if (left === 0) places.delete(address);
      else places.set(address, left);
      askForTurn();
    };
    const timer = setTimeout(leave, limits.holdMs).unref();
    return leave;
  };

  const remove = (entry: Waiting) => {
    const { address } = entry.visitor;
    const queue = queues.get(address);
    const at = queue?.indexOf(entry) ?? -1;
    if (!queue || at === -1) return;
    queue.splice(at, 1);
    if (queue.length === 0) queues.delete(address);
    waiting--;
  };

  /** Makes room by removing a request of the address with the most waiting, if this address has fewer. */
  const makeRoom = (own: number): boolean => {
    let longest: Waiting[] = [];
    for (const queue of queues.values()) if (queue.length > longest.length) longest = queue;
    const last = longest.at(-1);
    if (!last || longest.length <= own + 1) return false;
    remove(last);
    last.settle({ kind: 'full' });
    return true;
  };

  return {
    enter(visitor) {
      if (visitor.gone.aborted) return Promise.resolve({ kind: 'gone' });
      const own = queues.get(visitor.address)?.length ?? 0;
      if (own >= limits.queuePerAddress || (waiting >= limits.queue && !makeRoom(own)))
        return Promise.resolve({ kind: 'full' });
      return new Promise((resolve) => {
        const timer = setTimeout(() => end('full'), limits.waitMs).unref();
        const onGone = () => end('gone');
        const entry: Waiting = {
          visitor,
          settle(result) {
            clearTimeout(timer);
            visitor.gone.removeEventListener('abort', onGone);
            resolve(result);
          },
        };
        const end = (kind: 'full' | 'gone') => {
          remove(entry);
          entry.settle({ kind });
        };
        visitor.gone.addEventListener('abort', onGone, { once: true });
        const queue = queues.get(visitor.address);
        if (queue) queue.push(entry);
        else queues.set(visitor.address, [entry]);
        waiting++;
        askForTurn();
      });
    },
  };
}
