/**
 * What a page under /admin says of itself, in one place: who may open it, where it stands in the navigation, which
 * forms it takes from whom, and what it says when one of them is done. The middleware, the navigation, the function
 * that takes forms and the tests of every visitor against every page and act read the same definition.
 */
import type { Permission } from '../domain/people/access.ts';
import type { Notice } from './notices.ts';

/**
 * `anyone`: without signing in. `signed-in`: also before the second factor is set up. Otherwise what the person's
 * role must be allowed to do, with a second factor set up where the role needs one.
 */
export type AdminAccess = 'anyone' | 'signed-in' | Permission;

export interface ActionDefinition {
  /** What the person's role must be allowed; which contacts it reaches is for the use case to say. */
  readonly permission: Permission;
  /**
   * What the form always sends, so that one which lost a part on the way is refused rather than taken for one that
   * was emptied: an address left out would otherwise be an address taken away. A radio button or check box that
   * nobody has pressed sends nothing, so of radio buttons only those are here of which one is always pressed, and
   * groups of check boxes have a hidden field of their own beside them.
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
   * By the value of the field `act`. A page without acts is only read: what is sent there is refused. `own gate` is
   * for one's own account and for what comes before signing in: these pages ask by themselves who sends a form.
   */
  readonly actions: Readonly<Record<string, ActionDefinition>> | 'own gate';
  /** What a page with a gate of its own says when a form is done. */
  readonly done?: readonly Notice[];
}

export function defineAdminPage<const Page extends AdminPage>(page: Page): Page {
  return page;
}

/** The acts of a page, none for one with a gate of its own. */
export type ActionsOf<Page extends AdminPage> =
  Page['actions'] extends Readonly<Record<string, ActionDefinition>> ? Page['actions'] : never;

type WordIn<Notices> = Notices extends readonly Notice<infer Word>[] ? Word : never;
type ActionDone<Action> = Action extends { readonly done: infer Done } ? WordIn<Done> : never;

/** The words by which the acts of a page can end. */
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
