/** Future events, in order of time; at the same instant, in the order in which they were planned. */

interface PlannedEvent {
  readonly at: number;
  readonly order: number;
  readonly run: () => void | Promise<void>;
}

export class EventQueue {
  /** A binary heap: each event comes before the two at twice its place. */
  readonly #heap: PlannedEvent[] = [];
  #planned = 0;
  #now: number;

  /** @param startsAt milliseconds since 1970 */
  constructor(startsAt: number) {
    this.#now = startsAt;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }

  get instant(): Date {
    return new Date(this.#now);
  }

  /** @param at milliseconds since 1970, not before now */
  plan(at: number, run: PlannedEvent['run']): void {
    if (!(at >= this.#now)) throw new RangeError(`Nothing can be planned for the past: ${at} < ${this.#now}`);
    const heap = this.#heap;
    const event = { at, order: this.#planned++, run };
    let place = heap.length;
    heap.push(event);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || isBefore(parent, event)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = event;
  }

  /** Runs every event that is planned before the end, and the events that these cause. */
  async runUntil(end: number): Promise<void> {
    for (let next = this.#heap[0]; next && next.at < end; next = this.#heap[0]) {
      this.#takeFirst();
      this.#now = next.at;
      const done = next.run();
      if (done) await done;
    }
    this.#now = end;
  }

  #takeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const first = heap[left];
      if (!first) break;
      const second = heap[left + 1];
      const [child, at] = second && isBefore(second, first) ? [second, left + 1] : [first, left];
      if (isBefore(last, child)) break;
      heap[place] = child;
      place = at;
    }
    heap[place] = last;
  }
}

function isBefore(one: PlannedEvent, other: PlannedEvent): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
