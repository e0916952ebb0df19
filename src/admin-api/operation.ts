/** One operation of the admin API: how it is called, who may call it, and what it answers. */
import type { z } from 'zod';
import type { Permission } from '../domain/people/access.ts';
import type { UseCaseContext } from '../use-cases/shared/context.ts';
import type { Problem, ProblemStatus } from './problem.ts';
import type { SeenVersion } from './read.ts';

export type Method = 'GET' | 'POST' | 'PATCH';

export interface Call<Query, Body> {
  /** With the key's principal. */
  readonly context: UseCaseContext;
  /** The `[id]` of the route; empty where it has none. */
  readonly id: string;
  readonly query: Query;
  readonly body: Body;
  /** The versions named by If-Match; undefined without the header. */
  readonly ifMatch: readonly SeenVersion[] | undefined;
}

export interface Success {
  readonly status: 200 | 201 | 202;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OperationDefinition<Query extends z.ZodType, Body extends z.ZodType> {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Null when anyone may read it without a key. */
  readonly permission: Permission | null;
  readonly query?: Query;
  readonly body?: Body;
  /** Whether If-Match is required, optional, or meaningless. */
  readonly ifMatch?: 'required' | 'optional';
  readonly answers: Readonly<
    Partial<Record<Success['status'], { readonly description: string; readonly schema: z.ZodType }>>
  >;
  /** Its own statuses, besides those that follow from the rest. */
  readonly problems?: readonly ProblemStatus[];
  readonly run: (call: Call<z.output<Query>, z.output<Body>>) => Success | Problem;
}

/** An operation whose input has not been checked yet. */
export interface Operation extends Omit<OperationDefinition<z.ZodType, z.ZodType>, 'run'> {
  readonly run: (call: Call<unknown, unknown>) => Success | Problem;
}

export type OperationTable = Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;

export function operation<Query extends z.ZodType, Body extends z.ZodType>(
  definition: OperationDefinition<Query, Body>,
): Operation {
  const { run, ...rest } = definition;
  // The endpoint has checked both against the schemas of this very definition.
  return { ...rest, run: (call) => run(call as Call<z.output<Query>, z.output<Body>>) };
}
