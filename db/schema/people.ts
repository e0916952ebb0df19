/**
 * The tables of people and keys: who may sign in, with what, and for which areas.
 *
 * better-auth reads and writes users, sessions, accounts, auth_verifications, two_factors and passkeys through its
 * Drizzle adapter and dictates their columns; the rest is ours, and so are the columns of users that say what a
 * person may do. Instants are ISO 8601 text in UTC, as everywhere. No column holds anything by which whoever reads
 * the file could sign in: passwords, keys and links are hashed, second factors are encrypted with
 * DATA_DIR/secret.key, and a session's token counts only with a signature made with it.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { boroughs, policeAreas } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';

/** The roles of src/domain/people/access.ts. This list must match it, because the CHECK below repeats them. */
const roles = ['admin', 'editor', 'viewer'] as const;

export const users = sqliteTable(
  'users',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** In lower case: one person, one account, however the address is typed. */
    email: text().notNull().unique(),
    emailVerified: integer({ mode: 'boolean' }).notNull(),
    /** Part of what better-auth expects; never filled. */
    image: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    role: text({ enum: roles }).notNull(),
    twoFactorEnabled: integer({ mode: 'boolean' }).notNull().default(false),
    /** A removed person cannot sign in; the row stays so that the audit trail still has a name to show. */
    removedAt: text(),
  },
  (table) => [
    check('users_role_known', isOneOf(table.role)),
    check('users_email_is_lower', sql`${table.email} = lower(${table.email})`),
    check('users_name_present', sql`length(trim(${table.name})) > 0`),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: text().notNull(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    ipAddress: text(),
    userAgent: text(),
  },
  (table) => [index('sessions_by_user').on(table.userId)],
);

/** How a person proves who they are. Ours has one provider, `credential`, whose password is an argon2id hash. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: text(),
    refreshTokenExpiresAt: text(),
    scope: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (table) => [uniqueIndex('accounts_one_per_provider').on(table.userId, table.providerId)],
);

/** Short-lived facts of better-auth: password resets, second-factor challenges, passkey challenges. */
export const authVerifications = sqliteTable(
  'auth_verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: text().notNull(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (table) => [index('auth_verifications_by_identifier').on(table.identifier)],
);

export const twoFactors = sqliteTable('two_factors', {
  id: text().primaryKey(),
  userId: text()
    .notNull()
    .unique()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Encrypted. */
  secret: text().notNull(),
  /** Encrypted. */
  backupCodes: text().notNull(),
  verified: integer({ mode: 'boolean' }).notNull().default(true),
  failedVerificationCount: integer().notNull().default(0),
  lockedUntil: text(),
});

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text().notNull().unique(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: integer({ mode: 'boolean' }).notNull(),
    transports: text(),
    createdAt: text(),
    aaguid: text(),
  },
  (table) => [index('passkeys_by_user').on(table.userId)],
);

/** The area an editor is responsible for: a borough or a police area, exactly one of them per row. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    boroughCode: text().references(() => boroughs.code),
    policeAreaCode: text().references(() => policeAreas.code),
  },
  (table) => [
    uniqueIndex('assignments_borough_once').on(table.userId, table.boroughCode),
    uniqueIndex('assignments_police_area_once').on(table.userId, table.policeAreaCode),
    check(
      'assignments_name_one_area',
      sql`(${table.boroughCode} IS NULL) <> (${table.policeAreaCode} IS NULL)`,
    ),
  ],
);

/** A one-time link by which an invited person makes their account. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    role: text({ enum: roles }).notNull(),
    /** Codes of boroughs and police areas, checked when the invitation is made. */
    areaCodes: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    /** SHA-256 of the token in the link. */
    tokenHash: text().notNull().unique(),
    invitedBy: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    acceptedAt: text(),
    /** Withdrawn, or replaced by a newer one for the same address. */
    revokedAt: text(),
  },
  (table) => [
    uniqueIndex('invitations_one_open_per_email')
      .on(table.email)
      .where(sql`${table.acceptedAt} IS NULL AND ${table.revokedAt} IS NULL`),
    check('invitations_role_known', isOneOf(table.role)),
    check('invitations_email_is_lower', sql`${table.email} = lower(${table.email})`),
    check('invitations_areas_are_json', sql`json_valid(${table.areaCodes})`),
    check('invitations_end_once', sql`${table.acceptedAt} IS NULL OR ${table.revokedAt} IS NULL`),
  ],
);

/** Keys of programs that use the admin API. A key has its own role and areas and belongs to no person. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    role: text({ enum: roles }).notNull(),
    /** SHA-256 of the key. The key has 256 random bits, so a slow hash would add nothing. */
    keyHash: text().notNull().unique(),
    /** The first characters, by which people tell keys apart. */
    start: text().notNull(),
    createdAt: text().notNull(),
    createdBy: text().notNull(),
    /** The last London day on which it works; null for a key without an end. */
    expiresOn: text(),
    /** To the minute. */
    lastUsedAt: text(),
    revokedAt: text(),
  },
  (table) => [
    check('api_keys_role_known', isOneOf(table.role)),
    check('api_keys_name_present', sql`length(trim(${table.name})) > 0`),
    check('api_keys_expiry_is_date', sql`${table.expiresOn} IS date(${table.expiresOn})`),
  ],
);

/** Like assignments, for a key. */
export const apiKeyAreas = sqliteTable(
  'api_key_areas',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    keyId: text()
      .notNull()
      .references(() => apiKeys.id, { onDelete: 'cascade' }),
    boroughCode: text().references(() => boroughs.code),
    policeAreaCode: text().references(() => policeAreas.code),
  },
  (table) => [
    uniqueIndex('api_key_areas_borough_once').on(table.keyId, table.boroughCode),
    uniqueIndex('api_key_areas_police_area_once').on(table.keyId, table.policeAreaCode),
    check(
      'api_key_areas_name_one_area',
      sql`(${table.boroughCode} IS NULL) <> (${table.policeAreaCode} IS NULL)`,
    ),
  ],
);

/** Counts of attempts, kept here so that a restart does not forget them. */
export const rateLimits = sqliteTable(
  'rate_limits',
  {
    /** What is limited and for whom, as a keyed hash: addresses and accounts cannot be read from it. */
    key: text().primaryKey(),
    count: integer().notNull(),
    windowStartedAt: text().notNull(),
    windowEndsAt: text().notNull(),
  },
  (table) => [index('rate_limits_by_end').on(table.windowEndsAt)],
);
