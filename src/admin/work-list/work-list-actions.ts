/** What the forms on the work list do. */
import { formText } from '../../domain/text/form-text.ts';
import { retireSampleData } from '../../use-cases/contacts/change/retire-sample-data.ts';
import { type PageReviewResult, recordPageReview } from '../../use-cases/guidance/record-page-review.ts';
import {
  type ReviewWithdrawalResult,
  withdrawPageReview,
} from '../../use-cases/guidance/withdraw-page-review.ts';
import type { Actions } from '../run-action.ts';
import { type MailActionResult, mailActions } from './mail-actions.ts';
import { type ManyReportsResult, reopenMany, settleFlood, settleTicked } from './many-reports.ts';
import type { workListPage } from './work-list-page.ts';

type Outcome =
  | MailActionResult
  | ManyReportsResult
  | PageReviewResult
  | ReviewWithdrawalResult
  | ReturnType<typeof retireSampleData>;

export const workListActions: Actions<typeof workListPage, Outcome> = {
  ...mailActions,
  'settle-ticked': settleTicked,
  'settle-flood': settleFlood,
  'reopen-reports': reopenMany,
  'page-reviewed': (form, context) => recordPageReview(context, formText(form, 'page', 60)),
  'page-review-withdrawn': (form, context) =>
    withdrawPageReview(context, formText(form, 'page', 60), formText(form, 'reviewed-on', 20)),
  'retire-sample-data': (_, context) => retireSampleData(context),
};
