/**
 * The settings from the environment, each with its default, read once and checked. Scripts, the server and the read
 * model use this; nothing else reads process.env.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const defaultPostcodesUrl =
  'https://api.os.uk/downloads/v1/products/CodePointOpen/downloads?area=GB&format=CSV&redirect';

const defaultPlacesUrl =
  'https://api.os.uk/downloads/v1/products/OpenNames/downloads?area=GB&format=CSV&redirect';

/** Only an address, or with a name before it. */
const mailboxPattern = /^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;
const mailboxRule = 'must be an e-mail address, alone or as: Name <name@example.org>';

/** The local part may have at most 64 characters, once a token of 32 has replaced the 7 of `{token}`. */
const returnPattern = /^(?:(?=[^@]{1,39}@)[\w.+=-]*\{token\}[\w.+=-]*|[\w.+=-]{1,64})@[\w-]+(?:\.[\w-]+)*$/;
const returnRule =
  'must be an e-mail address, with {token} once before the @ where each message may have a sender of its own, such as bounce+{token}@example.org';

function isAddressAlone({ pathname, search, hash }: URL): boolean {
  return (pathname === '' || pathname === '/') && search === '' && hash === '';
}

/** Paths are appended to it, and all of it is published. */
function isOrigin(url: URL): boolean {
  return isAddressAlone(url) && url.username === '' && url.password === '';
}

function wholeNumber(least: number, most: number, otherwise: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })
    .prefault(String(otherwise));
}

/** SPDX identifiers. What each means: src/domain/open-data/data-licence.ts. */
export const dataLicenceIds = ['OGL-UK-3.0', 'CC-BY-4.0', 'CC0-1.0'] as const;

const environmentSchema = z.object({
  DATA_DIR: z.string().min(1).default('./var'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65535, 4321),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .refine((url) => !URL.canParse(url) || isOrigin(new URL(url)), {
      error:
        'must be an origin such as https://directory.example.org, without a path, a question mark, a # or a password',
    })
    .transform((url) => new URL(url).origin)
    .optional(),
  POSTCODES_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default(defaultPostcodesUrl),
  PLACES_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default(defaultPlacesUrl),
  OPERATOR_NAME: z.string().max(200).optional(),
  OPERATOR_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  DATA_LICENCE: z
    .enum(dataLicenceIds, { error: `must be one of ${dataLicenceIds.join(', ')}` })
    .default('OGL-UK-3.0'),
  OFFLINE: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an address such as smtp://user:password@mail.example.org:587',
    })
    .refine((url) => !URL.canParse(url) || isAddressAlone(new URL(url)), {
      error:
        'must end with the port: nothing after it is read. Certificates are always checked, except of a server on this machine (127.0.0.1, ::1 or localhost); name an authority of your own with NODE_EXTRA_CA_CERTS',
    })
    .optional(),
  MAIL_FROM: z.string().max(300).regex(mailboxPattern, mailboxRule).optional(),
  MAIL_RETURN: z.string().regex(returnPattern, returnRule).optional(),
  TRUST_PROXY: wholeNumber(0, 5, 0),
});

export interface Settings {
  /** Absolute path of the folder that holds all mutable state. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Origin that the public sees, without a trailing slash. */
  readonly publicUrl: string;
  readonly postcodesUrl: string;
  readonly placesUrl: string;
  /** Who runs the site, as its pages say; null until the operator has been named. */
  readonly operator: { readonly name: string; readonly email: string | null } | null;
  /** The licence for reuse of the entries, as the data files and the open data page say. */
  readonly dataLicence: (typeof dataLicenceIds)[number];
  /** Whether browsers keep an offline copy of the site. */
  readonly offline: boolean;
  readonly mail: {
    /** Null without a mail server: messages then become files. */
    readonly smtpUrl: string | null;
    /** The From: header. */
    readonly from: string;
    /**
     * The address that a message comes back to, with `{token}` for the part that identifies it, or one address for all;
     * null for the default of returnPatternOf.
     */
    readonly returnPattern: string | null;
  };
  /** How many of our own proxies are in front of the server, each of which adds to X-Forwarded-For; 0 trusts none. */
  readonly trustedProxyCount: number;
}

/** The names of every environment variable the project reads, for the documentation test. */
export const environmentVariables: readonly string[] = Object.keys(environmentSchema.shape);

/** The settings of the release that is being rendered. */
const givenSettings = new AsyncLocalStorage<Settings>();

/** Makes everything that runs within `work` use these, whatever the environment says. */
export function withSettings<T>(settings: Settings, work: () => T): T {
  return givenSettings.run(settings, work);
}

/** The last result and its input: the pages of a release ask hundreds of times. */
let lastRead: { readonly from: readonly (string | undefined)[]; readonly settings: Settings } | undefined;

/** @throws Error naming each variable that is wrong and what it may be. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const given = givenSettings.getStore();
  if (given) return given;
  // A relative DATA_DIR is resolved against the working directory of the process.
  const from = [process.cwd(), ...environmentVariables.map((name) => environment[name])];
  if (lastRead?.from.every((value, place) => value === from[place])) return lastRead.settings;
  const settings = parseSettings(environment);
  lastRead = { from, settings };
  return settings;
}

function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is how service managers write "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `The environment is not usable. ${problems.join('; ')}. See "Settings" in scripts/deploy/README.md.`,
    );
  }
  const { DATA_DIR, HOST, PORT, PUBLIC_URL, POSTCODES_URL, OPERATOR_NAME, OPERATOR_EMAIL } = parsed.data;
  const { SMTP_URL, MAIL_FROM, MAIL_RETURN, TRUST_PROXY } = parsed.data;
  if (SMTP_URL !== undefined && MAIL_FROM === undefined)
    throw new Error(
      'SMTP_URL is set, so MAIL_FROM must say whom mail comes from. See "Settings" in scripts/deploy/README.md.',
    );
  const hostInUrl = HOST.includes(':') ? `[${HOST}]` : HOST;
  return {
    dataDir: resolve(DATA_DIR),
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL ?? `http://${hostInUrl}:${PORT}`,
    postcodesUrl: POSTCODES_URL,
    placesUrl: parsed.data.PLACES_URL,
    operator: OPERATOR_NAME ? { name: OPERATOR_NAME, email: OPERATOR_EMAIL ?? null } : null,
    dataLicence: parsed.data.DATA_LICENCE,
    offline: parsed.data.OFFLINE === 'on',
    mail: {
      smtpUrl: SMTP_URL ?? null,
      from: MAIL_FROM ?? 'no-reply@localhost',
      returnPattern: MAIL_RETURN ?? null,
    },
    trustedProxyCount: TRUST_PROXY,
  };
}

/** Whether an environment variable is set, rather than filled in by its default. */
export function isSettingGiven(
  name: keyof typeof environmentSchema.shape,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return (environment[name] ?? '') !== '';
}

/** Paths inside DATA_DIR, in one place. */
export function dataPaths(dataDir: string) {
  return {
    database: join(dataDir, 'directory.db'),
    releases: join(dataDir, 'releases'),
    /** A symlink to the release being served. */
    current: join(dataDir, 'current'),
    /** Marks that a database was made here, even if everything else is lost. */
    inUse: join(dataDir, 'in-use'),
    outbox: join(dataDir, 'outbox'),
    /** Signs sessions and encrypts second factors; only its owner may read it. */
    secretKey: join(dataDir, 'secret.key'),
    backups: join(dataDir, 'backups'),
    downloads: join(dataDir, 'downloads'),
    /** Held by the one process that publishes. */
    publisherLock: join(dataDir, 'publisher.lock.db'),
    /** Held by the one process that checks how fresh the contacts are. */
    freshnessLock: join(dataDir, 'freshness.lock.db'),
    /** Held by the process that restores a backup. */
    restoreLock: join(dataDir, 'restore.lock.db'),
    /** Held by the process that imports postcodes or places. */
    editionsLock: join(dataDir, 'editions.lock.db'),
  } as const;
}

/** Whether mail goes out from here. Pages that promise mail ask this first, and offer the link to pass on instead. */
export function isMailSent(): boolean {
  return readSettings().mail.smtpUrl !== null;
}
