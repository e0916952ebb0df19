/** What the search is asked, and what it finds. */
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import type { FindAnswer } from '../../domain/lookup/answer.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** One thing that was found, with where it leads and what matched. */
export interface FoundItem {
  readonly title: string;
  readonly href: string;
  /** What matched, or what it is. */
  readonly detail: string;
  /** Of one that is an entry, which can be ticked. */
  readonly entry?: Pick<ContactView, 'id' | 'organisation' | 'role'>;
}

export interface FoundGroup {
  readonly heading: string;
  /** The first of them. */
  readonly items: readonly FoundItem[];
  readonly total: number;
}

/** Every entry that the person may read. */
export interface KnownEntries {
  readonly all: readonly { readonly view: ContactView; readonly servedNames: readonly string[] }[];
  readonly boroughName: (code: string) => string;
}

export interface Asked {
  readonly context: UseCaseContext;
  /** Not empty. */
  readonly text: string;
  /** What the public search makes of the words. */
  readonly answer: FindAnswer;
  readonly entries: KnownEntries;
}
