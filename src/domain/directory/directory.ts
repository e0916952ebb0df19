/**
 * The public directory as pages and files of a release see it: plain data without anything private, read once per build
 * by the read model (db/publishing/read-model.ts).
 */
import type { PublicBoard } from '../board/board-record.ts';
import type { PublicFigures } from '../board/figures.ts';
import type { ContactKind, VerificationMethod } from '../contacts/contact.ts';
import type { PublicFields } from '../contacts/fields/public-fields.ts';
import type { Freshness, FreshnessDates } from '../freshness/freshness.ts';
import type { BankHolidays } from '../hours/open-state.ts';
import type { PublicImpact } from '../impact/public-impact.ts';
import type { TranslationCode } from '../languages/languages.ts';
import type { PostcodeEdition } from '../lookup/index/postcode-index.ts';
import type { NamedPlace } from '../lookup/names/place-names.ts';
import type { CouncilPage } from '../reference/council-services.ts';
import type { PublicVisits } from '../visits/visit-counts.ts';
import type { PageReview } from './page-review.ts';
import type { PublicRecord } from './record.ts';

export interface PublicBorough {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly councilName: string;
  readonly councilWebsite: string;
  readonly policeAreaCode: string;
  readonly aliases: readonly string[];
}

export interface PublicPoliceArea {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly force: string;
  readonly website: string;
  readonly boroughCodes: readonly string[];
}

export interface PublicContact extends PublicFields {
  readonly id: string;
  readonly revision: number;
  readonly kind: ContactKind;
  readonly status: 'active' | 'vacant';
  /** London date on which mail to its address came back because there is no such mailbox; null while it arrives. */
  readonly emailFailedOn: string | null;
  readonly isDemonstration: boolean;
  /** On the day of the build. */
  readonly freshness: Freshness;
  readonly lastVerifiedOn: string | null;
  readonly verifiedBy: VerificationMethod | null;
  /** Null until someone has verified it. */
  readonly dates: FreshnessDates | null;
  /** London date since which nobody can be reached there, as an administrator recorded; null otherwise. */
  readonly unreachableSinceOn: string | null;
  /** London date since which independent reports say that its number is dead; null otherwise. */
  readonly reportedDeadOn: string | null;
}

export interface PostcodeFacts {
  readonly edition: PostcodeEdition;
  /** The files of the index; the digest is part of their name. */
  readonly live: { readonly digest: string; readonly bytes: Uint8Array };
  readonly other: { readonly digest: string; readonly bytes: Uint8Array } | null;
}

export interface Directory {
  /** London date of the build. */
  readonly builtOn: string;
  /** For the year of that day and the next two: browsers need them to say who answers now. */
  readonly bankHolidays: BankHolidays;
  readonly boroughs: readonly PublicBorough[];
  readonly policeAreas: readonly PublicPoliceArea[];
  /** Police and council contacts, support services. */
  readonly contacts: readonly PublicContact[];
  /** The pages on which councils name their lines. */
  readonly councilPages: readonly CouncilPage[];
  /** In the order they should be shown. */
  readonly nationalLines: readonly PublicContact[];
  /** For each borough code, the codes of other boroughs within 100 metres of one of its postcodes. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly postcodes: PostcodeFacts;
  /** Names that people use for parts of London. */
  readonly places: readonly NamedPlace[];
  /** The edition of OS Open Names among the places; null when the built-in table is all there is. */
  readonly placeEdition: { readonly label: string; readonly releasedOn: string } | null;
  /** For every explanatory page and translation, whether its review is current on the day of the build. */
  readonly pageReviews: readonly PageReview[];
  /** The translations that are switched on, in the order in which a list names them. */
  readonly languages: readonly TranslationCode[];
  /** The history of the directory: daily counts, and what changed. */
  readonly record: PublicRecord;
  /** What is published of the Partnership Board. */
  readonly board: PublicBoard;
  /** Public figures beside it; null while none are loaded. */
  readonly referrals: PublicFigures | null;
  /** How often readers came. */
  readonly visits: PublicVisits;
  /** What the list has achieved. */
  readonly impact: PublicImpact;
  /** True while any sample contact is shown; every page then says so. */
  readonly hasDemonstrationData: boolean;
}

/** The part that pages without contacts show: enough for those rendered while somebody waits. */
export type DirectoryFrame = Pick<
  Directory,
  | 'builtOn'
  | 'bankHolidays'
  | 'boroughs'
  | 'nationalLines'
  | 'postcodes'
  | 'pageReviews'
  | 'languages'
  | 'hasDemonstrationData'
>;
