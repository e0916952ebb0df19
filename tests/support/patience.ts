/**
 * How long a test looks again for what comes by itself. Far longer than it takes even on a machine at a load of twenty,
 * because it is for what never comes: no test measures time.
 */
export const patience = { timeout: 15_000, interval: 50 } as const;
