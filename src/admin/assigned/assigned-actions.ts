/** Saving who looks after the boroughs. */
import { formText } from '../../domain/text/form-text.ts';
import { assignBoroughs, type BoroughAssigning } from '../../use-cases/assignments/assign-boroughs.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { assignedPage } from './assigned-page.ts';

interface NotAssigned {
  readonly status: 400 | 403;
  /** By the id of the field of a borough; empty for none. */
  readonly problems: Readonly<Record<string, string>>;
  /** By GSS code, the id of the person chosen. */
  readonly chosen: ReadonlyMap<string, string | null>;
}

/** The names of the fields of a borough: who was shown, and who is chosen. */
export const boroughFields = {
  seen: (code: string) => `seen-${code}`,
  chosen: (code: string) => `to-${code}`,
};

export const assignedActions: Actions<
  typeof assignedPage,
  NotAssigned | { readonly done: DoneOf<typeof assignedPage> }
> = {
  assign(form, context) {
    const wanted = formText(form, 'boroughs', 1000)
      .split(' ')
      .filter((code) => code !== '' && form.has(boroughFields.chosen(code)))
      .map(
        (borough): BoroughAssigning => ({
          borough,
          seen: formText(form, boroughFields.seen(borough), 100) || null,
          userId: formText(form, boroughFields.chosen(borough), 100) || null,
        }),
      );
    const chosen = new Map(wanted.map(({ borough, userId }) => [borough, userId]));
    const result = assignBoroughs(context, wanted);
    switch (result.kind) {
      case 'assigned':
        return { done: 'boroughs-assigned' };
      case 'unchanged':
        return { done: 'unchanged' };
      case 'refused':
        return { status: 403, problems: { '': result.detail }, chosen };
      case 'invalid':
        return {
          status: 400,
          problems: Object.fromEntries(
            Object.entries(result.problems).map(([code, problem]) => [boroughFields.chosen(code), problem]),
          ),
          chosen,
        };
    }
  },
};
