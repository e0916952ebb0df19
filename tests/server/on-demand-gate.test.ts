/** Who is let in to be rendered, who waits, and who is sent away. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGate, type Entry, type Gate, type GateLimits } from '../../src/server/on-demand/gate.ts';

const never = new AbortController().signal;
const limits: GateLimits = {
  places: 4,
  placesPerAddress: 2,
  placesForStaff: 3,
  queue: 6,
  queuePerAddress: 4,
  waitMs: 60_000,
  holdMs: 60_000,
};

/** What has become of those who asked, in the order they were let in or sent away. */
function watchGate(gate: Gate) {
  const events: string[] = [];
  const leaves = new Map<string, () => void>();
  return {
    events,
    ask(name: string, { address = name, isStaff = false, gone = never } = {}) {
      const entry = gate.enter({ address, isStaff, gone });
      void entry.then((result: Entry) => {
        events.push(`${name} ${result.kind}`);
        if (result.kind === 'entered') leaves.set(name, result.leave);
      });
      return entry;
    },
    leave: (name: string) => leaves.get(name)?.(),
  };
}

/** So many turns that everybody who may begin has. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await nextTurn();
}

describe('the gate', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets in as many as there are places, and the next when one leaves', async () => {
    const gate = watchGate(createGate(limits));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) gate.ask(name);
    await settle();
    expect(gate.events).toEqual(['a entered', 'b entered', 'c entered', 'd entered']);
    gate.leave('b');
    gate.leave('b');
    await settle();
    expect(gate.events.slice(4)).toEqual(['e entered']);
  });

  it('lets one begin in each turn of the event loop', async () => {
    const gate = watchGate(createGate(limits));
    for (const name of ['a', 'b', 'c']) gate.ask(name);
    await nextTurn();
    await Promise.resolve();
    expect(gate.events.length).toBeLessThanOrEqual(1);
    await settle();
    expect(gate.events).toHaveLength(3);
  });

  it('leaves places to others, however many requests one address has', async () => {
    const gate = watchGate(createGate(limits));
    for (let request = 0; request < 6; request++) gate.ask(`flood${request}`, { address: 'flood' });
    gate.ask('reader');
    await settle();
    expect(gate.events.filter((event) => event.endsWith('entered'))).toEqual([
      'flood0 entered',
      'reader entered',
      'flood1 entered',
    ]);
    expect(gate.events.filter((event) => event.endsWith('full'))).toEqual(['flood4 full', 'flood5 full']);
  });

  it('takes addresses in turn', async () => {
    const gate = watchGate(createGate({ ...limits, places: 1 }));
    for (const name of ['a1', 'a2', 'a3']) gate.ask(name, { address: 'a' });
    for (const name of ['b1', 'c1']) gate.ask(name, { address: name[0] ?? '' });
    const order = ['a1', 'b1', 'c1', 'a2', 'a3'];
    for (const name of order) {
      await settle();
      gate.leave(name);
    }
    expect(gate.events).toEqual(order.map((name) => `${name} entered`));
  });

  it('leaves places for readers, however many ask for pages of staff', async () => {
    const gate = watchGate(createGate(limits));
    for (let request = 0; request < 5; request++) gate.ask(`staff${request}`, { isStaff: true });
    gate.ask('reader');
    await settle();
    expect(gate.events.filter((event) => event.startsWith('staff'))).toHaveLength(3);
    expect(gate.events).toContain('reader entered');
  });

  it('sends away the newest of the longest queue for somebody who has none there', async () => {
    const gate = watchGate(createGate({ ...limits, places: 0 }));
    for (let request = 0; request < 4; request++) gate.ask(`flood${request}`, { address: 'flood' });
    for (const name of ['x', 'y']) gate.ask(name);
    gate.ask('late');
    await settle();
    expect(gate.events).toEqual(['flood3 full']);
  });

  it('sends everybody away whom there is no room for, at once', async () => {
    const gate = watchGate(createGate({ ...limits, places: 0 }));
    for (let request = 0; request < 6; request++) gate.ask(`${request}`);
    expect(await gate.ask('one more')).toEqual({ kind: 'full' });
  });

  it('begins nothing for whom nobody waits any more', async () => {
    const gate = watchGate(createGate({ ...limits, places: 1 }));
    const leaving = new AbortController();
    gate.ask('first');
    await settle();
    gate.ask('impatient', { gone: leaving.signal });
    gate.ask('patient');
    leaving.abort();
    gate.leave('first');
    await settle();
    expect(gate.events).toEqual(['first entered', 'impatient gone', 'patient entered']);
    expect(await gate.ask('gone before', { gone: leaving.signal })).toEqual({ kind: 'gone' });
  });

  it('sends away who has waited too long, and takes back the place of who holds it too long', async () => {
    // On a busy machine even the first would wait longer than a millisecond for its turn.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const gate = watchGate(createGate({ ...limits, places: 1, waitMs: 1 }));
    gate.ask('hangs');
    await settle();
    const waits = gate.ask('waits');
    vi.advanceTimersByTime(1);
    expect(await waits).toEqual({ kind: 'full' });
    const forgiving = watchGate(createGate({ ...limits, places: 1, holdMs: 1 }));
    forgiving.ask('hangs');
    await settle();
    const enters = forgiving.ask('waits');
    vi.advanceTimersByTime(1);
    expect((await enters).kind).toBe('entered');
  });

  it('never lets in more than its limits, and nobody waits while they may enter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ address: fc.constantFrom('a', 'b', 'c'), isStaff: fc.boolean() }), {
          maxLength: 40,
        }),
        fc.array(fc.nat(), { maxLength: 40 }),
        async (visits, leaving) => {
          const gate = createGate(limits);
          const inside: { address: string; isStaff: boolean; leave: () => void }[] = [];
          let answered = 0;
          for (const visit of visits)
            void gate.enter({ ...visit, gone: never }).then((entry) => {
              answered++;
              if (entry.kind === 'entered') inside.push({ ...visit, leave: entry.leave });
              expect(inside.length).toBeLessThanOrEqual(limits.places);
              expect(inside.filter(({ isStaff }) => isStaff).length).toBeLessThanOrEqual(
                limits.placesForStaff,
              );
              for (const address of 'abc')
                expect(inside.filter((one) => one.address === address).length).toBeLessThanOrEqual(
                  limits.placesPerAddress,
                );
            });
          await settle();
          for (const at of leaving) {
            const [one] = inside.splice(at % (inside.length || 1), 1);
            one?.leave();
            await nextTurn();
          }
          for (let rounds = 0; rounds < 60 && answered < visits.length; rounds++) {
            inside.splice(0, 1)[0]?.leave();
            await nextTurn();
            await nextTurn();
          }
          expect(answered).toBe(visits.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
