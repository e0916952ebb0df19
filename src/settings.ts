/**
 * The settings that come from the environment, each with its default, read once and checked. Scripts, the server
 * and the read model ask here; nothing else reads process.env.
 */
import { join, resolve } from 'node:path';
import { z } from 'zod';

const defaultPostcodesUrl =
  'https://api.os.uk/downloads/v1/products/CodePointOpen/downloads?area=GB&format=CSV&redirect';

const environmentSchema = z.object({
  DATA_DIR: z.string().min(1).default('./var'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  POSTCODES_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default(defaultPostcodesUrl),
  OPERATOR_NAME: z.string().max(200).optional(),
  OPERATOR_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
});

export interface Settings {
  /** Absolute path of the folder that holds all mutable state. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Origin and path prefix the public sees, without a trailing slash. */
  readonly publicUrl: string;
  readonly postcodesUrl: string;
  /** Who answers for the site, as its pages say; null until the operator has been named. */
  readonly operator: { readonly name: string; readonly email: string | null } | null;
}

/** The names of every environment variable the project reads, for the documentation test. */
export const environmentVariables: readonly string[] = Object.keys(environmentSchema.shape);

/** @throws Error naming each variable that is wrong and what it may be. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  // An empty variable is how service managers write "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable. ${problems.join('; ')}. See "Settings" in README.md.`);
  }
  const { DATA_DIR, HOST, PORT, PUBLIC_URL, POSTCODES_URL, OPERATOR_NAME, OPERATOR_EMAIL } = parsed.data;
  const hostInUrl = HOST.includes(':') ? `[${HOST}]` : HOST;
  return {
    dataDir: resolve(DATA_DIR),
    host: HOST,
    port: PORT,
    publicUrl: (PUBLIC_URL ?? `http://${hostInUrl}:${PORT}`).replace(/\/+$/, ''),
    postcodesUrl: POSTCODES_URL,
    operator: OPERATOR_NAME ? { name: OPERATOR_NAME, email: OPERATOR_EMAIL ?? null } : null,
  };
}

/** Paths inside DATA_DIR, in one place. */
export function dataPaths(dataDir: string) {
  return {
    database: join(dataDir, 'directory.db'),
    releases: join(dataDir, 'releases'),
    /** A symlink to the release being served. */
    current: join(dataDir, 'current'),
    outbox: join(dataDir, 'outbox'),
    backups: join(dataDir, 'backups'),
    downloads: join(dataDir, 'downloads'),
    /** Held by the one process that publishes. */
    publisherLock: join(dataDir, 'publisher.lock.db'),
    /** What Astro and Vite remember between builds; may be deleted at any time. */
    buildCache: join(dataDir, 'build-cache'),
  } as const;
}
