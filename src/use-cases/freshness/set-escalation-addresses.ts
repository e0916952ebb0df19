/**
 * The escalation addresses of all police areas and councils, saved together: every changed one or none. Also reads a
 * list of them as people paste it from a spreadsheet.
 */
import type { Transaction } from '../../../db/client.ts';
import { listEscalationAddresses, setReminderAddress } from '../../../db/freshness/reminder-addresses.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import { parseBoroughs } from '../../domain/contacts/csv/borough-cells.ts';
import { parseEmail } from '../../domain/text/parse-address.ts';
import { readAreaNames } from '../contacts/csv/area-names.ts';
import { auditAll, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** By code of a police area or borough. */
export interface TypedAddresses {
  /** As the form showed them; empty for none. */
  readonly seen: ReadonlyMap<string, string>;
  /** As typed; empty for none. */
  readonly typed: ReadonlyMap<string, string>;
}

export type EscalationResult =
  | { readonly kind: 'changed' | 'unchanged'; readonly count: number }
  /** By code: nothing was saved. */
  | { readonly kind: 'invalid' | 'stale'; readonly problems: ReadonlyMap<string, string> }
  | Refusal;

const action = 'reminder-address.edit';

export function setEscalationAddresses(
  context: UseCaseContext,
  { seen, typed }: TypedAddresses,
): EscalationResult {
  return context.database.transaction(
    (transaction): EscalationResult => {
      const refusal = decideRefusal('policies.edit', [], requestContextOf(transaction, context));
      if (refusal) {
        auditRefusal(transaction, context, action, 'areas', refusal);
        return refusal;
      }
      const edits = listEscalationAddresses(transaction).flatMap((address) => {
        const text = typed.get(address.code)?.trim();
        const parsed = text ? parseEmail(text) : undefined;
        return text === undefined || text === (address.email ?? '')
          ? []
          : [{ address, parsed, seen: seen.get(address.code) ?? '' }];
      });
      const invalid = edits.flatMap(({ address, parsed }) =>
        parsed && !parsed.ok ? [[address.code, parsed.problem] as const] : [],
      );
      if (invalid.length > 0) return { kind: 'invalid', problems: new Map(invalid) };
      const stale = edits.filter(({ address, seen: shown }) => shown !== (address.email ?? ''));
      if (stale.length > 0)
        return {
          kind: 'stale',
          problems: new Map(
            stale.map(({ address }) => [
              address.code,
              `Somebody else changed this meanwhile: it is now ${address.email ?? 'empty'}. Yours is still here`,
            ]),
          ),
        };
      const changes = edits.map(({ address, parsed }) => ({
        address,
        email: parsed?.ok ? parsed.value : null,
      }));
      for (const { address, email } of changes) setReminderAddress(transaction, address, email);
      auditAll(
        transaction,
        context,
        changes.map(({ address, email }) => ({
          action,
          subject: `${address.kind}:${address.code}`,
          before: { email: address.email },
          after: { email },
        })),
      );
      return { kind: changes.length > 0 ? 'changed' : 'unchanged', count: changes.length };
    },
    { behavior: 'immediate' },
  );
}

export interface PastedAddresses {
  /** Addresses by code, as pasted. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Lines that were not understood, with why. */
  readonly problems: readonly { readonly line: string; readonly why: string }[];
}

/** One area on each line: its name or code, then its address, with a tab, comma or semicolon between. */
export function readPastedAddresses(
  { database }: Pick<UseCaseContext, 'database'>,
  text: string,
): PastedAddresses {
  return database.transaction((transaction) => {
    const find = areaLookup(transaction);
    const addresses = new Map<string, string>();
    const problems: { line: string; why: string }[] = [];
    for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== '')) {
      const { name, email } = cellsOfLine(line);
      const found = name === undefined ? undefined : find(name.replace(/^"|"$/g, '').trim());
      if (name === undefined || email === undefined)
        problems.push({ line, why: 'Write a name, a comma or tab, and an e-mail address.' });
      else if (typeof found !== 'string') problems.push({ line, why: found?.why ?? '' });
      else {
        const before = addresses.get(found);
        if (before === undefined || before === email.trim()) addresses.set(found, email.trim());
        else
          problems.push({ line, why: `Another line gives ${before} for the same area. Keep one of them.` });
      }
    }
    return { addresses, problems };
  });
}

/** Rows copied from a spreadsheet have tabs, and may have further cells: the name of somebody, a number. */
function cellsOfLine(line: string): { readonly name?: string; readonly email?: string } {
  if (!line.includes('\t'))
    return /^(?<name>.*?)[,;]\s*(?<email>[^,;]*@[^,;]*?)[,;\s]*$/.exec(line)?.groups ?? {};
  const [name = '', ...others] = line.split('\t');
  const [email, ...more] = others.filter((cell) => cell.includes('@'));
  return email === undefined || more.length > 0 || name.includes('@') ? {} : { name, email };
}

function areaLookup(transaction: Transaction): (name: string) => string | { readonly why: string } {
  const names = readAreaNames(transaction);
  return (name) => {
    const police = names.policeAreaCodes.get(name.toLowerCase());
    if (police !== undefined) return police;
    const parsed = parseBoroughs(name, names);
    if (!parsed.ok) return { why: parsed.problem };
    const [code, ...others] = parsed.value.boroughs;
    return code !== undefined && others.length === 0
      ? code
      : { why: 'Name one police area or one borough on each line.' };
  };
}
