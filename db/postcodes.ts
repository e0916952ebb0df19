/** Postcode editions as the read model needs them. (First cut, so that pages build: colleague A replaces this file.) */
import type { PostcodeFacts } from '../src/domain/directory.ts';
import type { Database, Transaction } from './client.ts';

export function findCurrentEdition(_database: Database | Transaction): PostcodeFacts | undefined {
  return undefined;
}

export function builtInPostcodeFacts(): PostcodeFacts {
  return {
    edition: { product: 'built-in', label: 'Built-in sector table', releasedOn: '2025-11-20' },
    live: { digest: '000000000000', bytes: new Uint8Array([0]) },
    other: null,
  };
}

/** By borough code, the boroughs met within 100 metres of one of its postcodes. */
export function listNeighbours(_postcodes: PostcodeFacts): Readonly<Record<string, readonly string[]>> {
  return {};
}
