/** The bounds of the HTTP server, in one place. */

/** Largest request body that is read; a form of this site is a few hundred bytes. */
export const maxBodyBytes = 64 * 1024;
/** Largest upload of contacts that is accepted, as its form sends it; only the import page reads that much. */
export const maxUploadBytes = 4 * 1024 * 1024;
/** How much memory all bodies together may take, and how much those of one address. */
export const bodyRoom = { bytes: 48 * 1024 * 1024, bytesPerAddress: 12 * 1024 * 1024 } as const;
/**
 * How many pages are rendered at a time; see on-demand/gate.ts. An office or a hospital may share one address, and
 * each of its people asks for one page at a time.
 */
export const onDemand = {
  places: 8,
  placesPerAddress: 3,
  placesForStaff: 5,
  queue: 96,
  queuePerAddress: 32,
  waitMs: 10_000,
  holdMs: 30_000,
} as const;
/**
 * A request that finds no place and no room in the queue is refused after this time, unless there are too many of them.
 */
export const crowdedAnswerMs = 1000;
export const maxSentAway = 2000;
/** Requests that wait for another one on their own connection, all together. */
export const maxPipelined = 4096;
/** Requests that wait for another process to finish writing, all together. */
export const maxWaitingToWrite = 64;
/** Connections at a time. An idle one takes some 10 KB. */
export const maxConnections = 10_000;
/** Connections of one address, if no proxy is in front: many people may share one. */
export const maxConnectionsPerAddress = 1000;
/** All headers of a request together, its first line included. Beyond it Node answers 431. */
export const maxHeaderBytes = 16 * 1024;
/** Longest request target that is read; beyond it the answer is 414. */
export const maxTargetLength = 4096;
export const headersTimeoutMs = 10_000;
/** For a whole request, body included. */
export const requestTimeoutMs = 20_000;
export const keepAliveTimeoutMs = 65_000;
/** A connection on which nothing moves for this long, even in the middle of an answer, is closed. */
export const stalledMs = 60_000;
/** After a stop signal the queue of connections is emptied for at most this long. */
export const drainLimitMs = 500;
/** After a stop signal idle connections stay this long, so that a request already on its way is answered. */
export const lingerMs = 300;
/** After a stop signal the process ends by this time, whatever is under way. */
export const stopLimitMs = 10_000;
/** How often the counts of visits are written. */
export const visitsWrittenMs = 60 * 60_000;
/** How often the server checks whether another process switched the release or imported postcodes. */
export const pollMs = 250;
