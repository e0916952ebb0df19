/** How much memory bodies of requests may take. */
import { describe, expect, it } from 'vitest';
import { createBodyRoom } from '../../src/server/on-demand/body-room.ts';

describe('the room for bodies', () => {
  it('is bounded for each address and for all, and is given back whole', () => {
    const room = createBodyRoom({ bytes: 100, bytesPerAddress: 60 });
    const [a, again, b] = [room.open('a'), room.open('a'), room.open('b')];
    expect(a.take(40)).toBe(true);
    expect(again.take(30)).toBe(false);
    expect(again.take(20)).toBe(true);
    expect(b.take(41)).toBe(false);
    expect(b.take(40)).toBe(true);
    a.close();
    a.close();
    expect(again.take(41)).toBe(false);
    expect(again.take(40)).toBe(true);
    again.close();
    b.close();
    expect(room.open('c').take(60)).toBe(true);
  });
});
