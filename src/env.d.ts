/// <reference types="astro/client" />
import type { Database } from '../db/client.ts';
import type { FindAnswer } from './domain/lookup/answer.ts';
import type { AuthenticateKey } from './use-cases/people/api-keys.ts';

declare global {
  namespace App {
    /** What the server puts at the disposal of pages rendered on demand. */
    interface Locals {
      find: (typed: string) => FindAnswer;
      database: Database;
      /** Origin of the public site, without a trailing slash. */
      publicUrl: string;
      /** Ties audit events and error answers to the request. */
      requestId: string;
      authenticateKey: AuthenticateKey;
      now: () => Date;
      /** One line for the operator, without anything a visitor typed. */
      log: (line: string) => void;
    }
  }
}
