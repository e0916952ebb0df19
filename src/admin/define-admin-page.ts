/**
 * The definition of a page under /admin, in one place: who may open it, where it stands in the navigation, which forms
 * it takes from whom, and what it says when one of them is done. The middleware, the navigation, the function that
 * takes forms, and the tests of every visitor against every page and action all read the same definition.
 */
import type { Permission } from '../domain/people/access.ts';
import type { Notice } from './notices.ts';

/**
 * `anyone`: without signing in. `signed-in`: even before the second factor is set up. Otherwise the permission that the
 * person's role needs, with a second factor set up where the role needs one.
 */
export type AdminAccess = 'anyone' | 'signed-in' | Permission;

export interface ActionDefinition {
  /** The permission that the person's role needs; the use case decides which contacts it covers. */
  readonly permission: Permission;
  /**
   * The fields that the form always sends. A form that lost one of them on the way is refused; otherwise a missing
   * address would look like an address that was removed. An unselected radio button or check box sends nothing, so
   * radio buttons are listed only when one is always selected, and each group of check boxes has a hidden field beside
   * it.
   */
  readonly fields: readonly string[];
  /** What is said when it is done; `on the page` where the answer to the form is the page itself. */
  readonly done: readonly [Notice, ...Notice[]] | 'on the page';
}

export interface AdminPage {
  /** As Astro writes it, without a slash at the end. */
  readonly route: `/admin${string}`;
  readonly access: AdminAccess;
  readonly nav?: { readonly label: string; readonly href: string; readonly position: number };
  /**
   * By the value of the field `act`. A page without actions is read-only: what is sent there is refused. `own gate` is
   * for one's own account and for the pages before signing in: these pages check by themselves who sends a form.
   */
  readonly actions: Readonly<Record<string, ActionDefinition>> | 'own gate';
  /** What a page with its own gate says when a form is done. */
  readonly done?: readonly Notice[];
}

export function defineAdminPage<const Page extends AdminPage>(page: Page): Page {
  return page;
}

/** The actions of a page, none for one with its own gate. */
export type ActionsOf<Page extends AdminPage> =
  Page['actions'] extends Readonly<Record<string, ActionDefinition>> ? Page['actions'] : never;

type WordIn<Notices> = Notices extends readonly Notice<infer Word>[] ? Word : never;
type ActionDone<Action> = Action extends { readonly done: infer Done } ? WordIn<Done> : never;

/** The notices with which the actions of a page can end. */
export type DoneOf<Page extends AdminPage> =
  | ActionDone<ActionsOf<Page>[keyof ActionsOf<Page>]>
  | (Page extends { readonly done: infer Done } ? WordIn<Done> : never);

export function noticesOf({ actions, done = [] }: AdminPage): readonly Notice[] {
  const ofActions = actions === 'own gate' ? [] : Object.values(actions).map((act) => act.done);
  return [...done, ...ofActions.flatMap((notices) => (notices === 'on the page' ? [] : notices))];
}

/** Whether the page takes no form at all. */
export function isReadOnly({ actions }: AdminPage): boolean {
  return actions !== 'own gate' && Object.keys(actions).length === 0;
}
