/** What `npm run -s admin` does: one function for each of its commands. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseAuditHead, verifyAuditChain, writeAuditHead } from '../../db/audit/audit-chain.ts';
import { closeDatabase, type Database, openDatabaseReadOnly } from '../../db/client.ts';
import { findPersonByEmail, listAreaChoices, listUnknownAreas } from '../../db/people/people.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { roles, systemPrincipal } from '../../src/domain/people/access.ts';
import { counted } from '../../src/domain/text/counted.ts';
import { instantWords } from '../../src/domain/time/calendar.ts';
import { dataPaths, readSettings } from '../../src/settings.ts';
import { renewSecretKey } from '../../src/use-cases/data-folder/secret-key.ts';
import { writeReminderAddress } from '../../src/use-cases/freshness/set-reminder-address.ts';
import { invitePerson } from '../../src/use-cases/people/accounts/invite-person.ts';
import { resetSecondFactor } from '../../src/use-cases/people/accounts/manage-people.ts';
import { createApiKey, listApiKeys, revokeApiKey } from '../../src/use-cases/people/keys/api-keys.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';

const addressedKinds = ['contact', 'police-area', 'borough'] as const;

type Command = (
  database: Database,
  args: readonly string[],
  context: UseCaseContext,
  dataDir: string,
) => number;

const commands: Readonly<Record<string, Command>> = {
  create(_database, args, context) {
    const { email, name } = parseOptions(args, ['email', 'name']);
    const result = invitePerson(
      context,
      { email: required(email, 'email'), name: required(name, 'name'), role: 'admin', areaCodes: [] },
      'none',
    );
    switch (result.kind) {
      case 'invited':
        say(
          `This link works once, until ${instantWords(result.expiresAt)}. Whoever opens it first is an administrator:`,
        );
        print(result.link);
        return 0;
      case 'invalid':
        throw new UsageError(Object.values(result.problems).join('. '));
      case 'already-has-account':
        say('This address has an account already. They can choose a new password from the sign-in page.');
        return 1;
      case 'forbidden':
        throw new Error(result.detail);
    }
  },

  'api-key'(database, given, context) {
    const args = repeatOption(given, '--area');
    const {
      name,
      role,
      area,
      'expires-on': expiresOn,
    } = parseOptions(args, ['name', 'role', 'area', 'expires-on']);
    const areaCodes = area ?? [];
    const unknown = listUnknownAreas(database, areaCodes);
    if (unknown.length > 0) {
      const known = listAreaChoices(database).map((choice) => `  ${choice.code}  ${choice.name}`);
      throw new UsageError(`No such area: ${unknown.join(', ')}. There are:\n${known.join('\n')}`);
    }
    const result = createApiKey(context, {
      name: required(name, 'name'),
      role: parseRole(required(role, 'role')),
      areaCodes: [...areaCodes],
      expiresOn: expiresOn?.[0] ?? null,
    });
    switch (result.kind) {
      case 'created':
        if (role?.[0] === 'editor' && areaCodes.length === 0)
          say('Note: an editor without an area can read but change nothing. Give --area for each.');
        say(`Key ${result.id}. It is shown this once:`);
        print(result.key);
        return 0;
      case 'invalid':
        throw new UsageError(Object.values(result.problems).join('. '));
      case 'forbidden':
        throw new Error(result.detail);
    }
  },

  'revoke-key'(database, args, context) {
    const [keyId] = args;
    if (keyId === undefined) {
      for (const key of listApiKeys(database, context.now))
        print([key.id, key.state, key.role, key.start, key.name].join('\t'));
      return 0;
    }
    if (revokeApiKey(context, keyId).kind === 'revoked') return 0;
    say('There is no such key, or it is revoked already.');
    return 1;
  },

  'reset-second-factor'(database, args, context) {
    const { email } = parseOptions(args, ['email']);
    const person = findPersonByEmail(database, required(email, 'email').trim().toLowerCase());
    const result = person && resetSecondFactor(context, person.id);
    if (result?.kind === 'done') return 0;
    say(
      result?.kind === 'unchanged'
        ? 'They have no second factor.'
        : 'Nobody with this address has an account.',
    );
    return 1;
  },

  'new-secret-key'(database, args, context, dataDir) {
    parseOptions(args, []);
    const result = renewSecretKey(database, dataDir, context.now, context.principal.id);
    if (result.kind === 'not-lost') {
      say(`Nothing was changed: ${result.detail}`);
      return 1;
    }
    say(
      `A new key is in its place. ${counted(result.secondFactorCount, 'second factor')} must be set up again.`,
    );
    say('Restart the server: until then nobody can sign in.');
    return 0;
  },

  'reminder-address'(_database, args, context) {
    const given = parseOptions(args, [...addressedKinds, 'email']);
    const [kind, ...more] = addressedKinds.filter((name) => given[name] !== undefined);
    if (kind === undefined || more.length > 0)
      throw new UsageError('Give one of --contact, --police-area and --borough.');
    const email = given.email === undefined ? null : required(given.email, 'email');
    const result = writeReminderAddress(context, { kind, code: required(given[kind], kind) }, email);
    switch (result.kind) {
      case 'changed':
      case 'unchanged':
        return 0;
      case 'not-found':
        say(`There is no such ${kind.replace('-', ' ')}.`);
        return 1;
      case 'invalid':
        throw new UsageError(result.problem);
      case 'refused':
        throw new Error(result.detail);
    }
  },
};

export async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError('Say which command.');
  if (name === 'audit-verify') return verifyAudit(args);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command ${name}.`);
  const settings = readSettings();
  const now = new Date();
  const database = await openDirectory({ settings, now, say });
  try {
    loadReference(database, now);
    return command(
      database,
      args,
      {
        database,
        principal: systemPrincipal('admin-command'),
        now,
        requestId: `command:${now.toISOString()}`,
        publicUrl: settings.publicUrl,
      },
      settings.dataDir,
    );
  } finally {
    closeDatabase(database);
  }
}

/** Separate from the other commands, because verifying the trail must not add to it, nor create anything. */
function verifyAudit(args: readonly string[]): number {
  const known = (parseOptions(args, ['head']).head ?? []).map((text) => {
    const head = parseAuditHead(text);
    if (!head) throw new UsageError(`--head ${text} is not COUNT:HASH, as this command prints it.`);
    return head;
  });
  const file = dataPaths(readSettings().dataDir).database;
  if (!existsSync(file)) throw new Error(`There is no database at ${file}. Is DATA_DIR right?`);
  const database = openDatabaseReadOnly(file);
  try {
    // One snapshot of the database, while the server goes on writing.
    const chain = database.transaction((transaction) => verifyAuditChain(transaction, known));
    if (!chain.isWhole) {
      print(`broken at event ${chain.brokenAtId}`);
      say(chain.reason);
      return 1;
    }
    print(`whole: ${counted(chain.count, 'event')}, head ${writeAuditHead(chain)}`);
    if (known.length === 0)
      say('Checked against itself only. With --head, against what was written down elsewhere.');
    return 0;
  } finally {
    closeDatabase(database);
  }
}

/** Every option is a text; the command decides whether it may be repeated. */
function parseOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, readonly string[]>> {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: 'string', multiple: true } as const]),
  );
  return parseArgs({ args: [...args], options, strict: true }).values as Partial<
    Record<Name, readonly string[]>
  >;
}

/** `--area A B` as well as `--area A --area B`. */
function repeatOption(args: readonly string[], option: string): readonly string[] {
  let isOpen = false;
  return args.flatMap((arg, at) => {
    const isValueOfOther = args[at - 1]?.startsWith('--') === true;
    if (arg.startsWith('--')) isOpen = arg === option;
    else if (isOpen && !isValueOfOther) return [option, arg];
    return [arg];
  });
}

function required(values: readonly string[] | undefined, name: string): string {
  const [value, ...more] = values ?? [];
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  if (more.length > 0) throw new UsageError(`--${name} is given more than once.`);
  return value;
}

function parseRole(text: string) {
  const role = roles.find((known) => known === text);
  if (!role) throw new UsageError(`No such role: ${text}. There are ${roles.join(', ')}.`);
  return role;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
