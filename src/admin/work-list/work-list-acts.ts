/** What the forms on the work list do. */
import { formText } from '../../domain/text/form-text.ts';
import { retireDemonstration } from '../../use-cases/contacts/change/retire-demonstration.ts';
import { type PageReviewResult, recordPageReview } from '../../use-cases/guidance/record-page-review.ts';
import {
  type ReviewWithdrawalResult,
  withdrawPageReview,
} from '../../use-cases/guidance/withdraw-page-review.ts';
import type { Acts } from '../run-act.ts';
import { type MailActResult, mailActs } from './mail-acts.ts';
import { type ManyReportsResult, reopenMany, settleFlood, settleTicked } from './many-reports.ts';
import type { workListPage } from './work-list-page.ts';

type Outcome =
  | MailActResult
  | ManyReportsResult
  | PageReviewResult
  | ReviewWithdrawalResult
  | ReturnType<typeof retireDemonstration>;

export const workListActs: Acts<typeof workListPage, Outcome> = {
  ...mailActs,
  'settle-ticked': settleTicked,
  'settle-flood': settleFlood,
  'reopen-reports': reopenMany,
  'page-reviewed': (form, context) => recordPageReview(context, formText(form, 'page', 60)),
  'page-review-withdrawn': (form, context) =>
    withdrawPageReview(context, formText(form, 'page', 60), formText(form, 'reviewed-on', 20)),
  'retire-demonstration': (_, context) => retireDemonstration(context),
};
