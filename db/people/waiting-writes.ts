/**
 * Lets better-auth's writes wait while another process is writing, one statement at a time and without holding up
 * anybody else. better-auth takes several steps to sign somebody in, and cannot be asked to begin again.
 *
 * The adapter executes a statement when it is awaited; that moment is intercepted here.
 */
import type { SQL } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { isBusy, whenFree } from '../contention.ts';
import { sessions } from '../schema/people.ts';

type Table = Parameters<Database['update']>[0];
type SessionChange = Partial<typeof sessions.$inferInsert>;

export function withWaitingWrites(database: Database): Database {
  const begin = {
    insert: (table: Table) => waiting(database.insert(table)),
    delete: (table: Table) => waiting(database.delete(table)),
    update: (table: Table) =>
      table === sessions ? touchingSessions(database) : waiting(database.update(table)),
  };
  return new Proxy(database, {
    get: (target, property) =>
      Object.hasOwn(begin, property)
        ? begin[property as keyof typeof begin]
        : Reflect.get(target, property, target),
  });
}

/** A statement under construction, which waits when it is awaited. */
function waiting<Builder extends object>(builder: Builder): Builder {
  return new Proxy(builder, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property === 'then') {
        const execute: unknown = Reflect.get(target, 'execute', target);
        if (typeof execute !== 'function') return value;
        return (...handlers: Parameters<Promise<unknown>['then']>) =>
          whenFree(() => Reflect.apply(execute, target, [])).then(...handlers);
      }
      return (...args: unknown[]) => {
        const next: unknown = Reflect.apply(value, target, args);
        const isStatement = typeof next === 'object' && next !== null && !(next instanceof Promise);
        return isStatement ? waiting(next) : next;
      };
    },
  });
}

/**
 * The only thing that ever changes about a session is its expiry. Somebody who only looks at a page does not wait for
 * that: the session is extended the next time.
 */
function touchingSessions(database: Database) {
  return {
    set: (change: SessionChange) => ({
      where: (condition: SQL) => {
        const statement = database.update(sessions).set(change).where(condition);
        const returning = async () => {
          try {
            return statement.returning().all();
          } catch (error) {
            if (!isBusy(error)) throw error;
            const found = database.select().from(sessions).where(condition).all();
            return found.map((session) => ({ ...session, ...change }));
          }
        };
        return new Proxy(waiting(statement), {
          get: (target, property) =>
            property === 'returning' ? returning : Reflect.get(target, property, target),
        });
      },
    }),
  };
}
