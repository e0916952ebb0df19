/// <reference types="astro/client" />
import type { Database } from '../db/client.ts';
import type { FindAnswer } from './domain/lookup/answer.ts';
import type { Principal } from './domain/people/access.ts';
import type { BoardImportAside } from './use-cases/board/import/answer-board-import.ts';
import type { ImportAside } from './use-cases/contacts/csv/answer-import.ts';
import type { AuthenticateKey } from './use-cases/people/keys/api-keys.ts';
import type { Auth } from './use-cases/people/sign-in/auth.ts';
import type { SignedIn } from './use-cases/people/sign-in/signed-in.ts';
import type { RecordAnonymousRefusal } from './use-cases/security/record-anonymous-refusal.ts';
import type { Visit } from './use-cases/security/visit.ts';

declare global {
  /** Set where a command runs as it is shipped (src/build/bundle-commands.ts); in a checkout there is no such name. */
  const isBundled: true;

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
      recordAnonymousRefusal: RecordAnonymousRefusal;
      /** Answers the import page without holding up anybody else. */
      importAside: ImportAside;
      /** The same for the page that imports records of the Board. */
      boardImportAside: BoardImportAside;
      auth: Auth;
      /** Who asks, as far as the request tells. */
      visit: Visit;
      /** Whether the request got past the check that a form comes from this site. */
      isPastOriginCheck: boolean;
      /** Under /admin, who is signed in, perhaps without the second factor that their role needs. */
      signedIn: SignedIn | null;
      /** Under /admin, who may act; null for the pages that come before. */
      principal: Principal | null;
      /** Why /admin/refused is shown: 401 not signed in any more, 403 not allowed. */
      refusedStatus: 401 | 403;
      /** Id of the release that readers are served; null in development, and before there is one. */
      servedReleaseId: string | null;
      /** What is wrong with the server, for administrators: it may name files of the machine. */
      listSiteProblems: () => readonly { readonly part: string; readonly detail: string }[];
      now: () => Date;
      /** One line for the operator, without anything a visitor typed. */
      log: (line: string) => void;
    }
  }
}
