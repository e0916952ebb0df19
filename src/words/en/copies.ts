/** Outside the pages of the site: on paper, and in frames on other sites. */
import { englishCopies } from '../../domain/copies/copied-entries.ts';

export const copies = {
  /** Of each contact and line. */
  entries: {
    ...englishCopies,
    madeUp: 'MADE UP',
    absence: (absence: string, instead: string) => `${absence}: ${instead}`,
    inTheirPlace: (standIn: string) => `in their place, ${standIn}`,
    callPolice: 'call 101',
  },
  dates: {
    stop: 'Out of date after {date}:',
    text: 'Made on {date}. {stop} {what}',
    over: 'This copy is out of date. Do not print or use it: load this page again.',
  },
  /** The button that prints a page. Without a script there is only the sentence beside it. */
  /**
   * For somebody at risk who has a minute to read it, and for somebody who saw something. The signs are those of
   * /spot-the-signs/, with the same sources and review; here they address the reader. Plain enough for a child of nine,
   * since many who need it read little English.
   */
  poster: {
    description: 'A poster to print and put up in {name}: who to call about modern slavery.',
    alsoHere: 'There is also {card}, and {staff}.',
    card: 'a small card to keep',
    staff: 'a sheet for staff',
    dayAndNight: 'Day and night.',
    noAnswer: 'If nobody answers, call {number}.',
    seen: 'Seen something? Do not step in yourself, and do not ask them in front of others. Call.',
    code: 'QR code that leads to {address}',
    replace: 'take this down and print a new one.',
  },
  /** The poster as a card for a wallet. */
  card: {
    description: 'Small cards with the numbers to call about modern slavery in {name}, to print and cut out.',
    howToPrint:
      'Print this page on one sheet of A4 paper, without scaling. Cut along the lines: there are ten cards.',
    demonstration: 'DEMONSTRATION: do not give this out.',
    more: 'More: {address}',
    replace: 'get a new card.',
  },
  /** The direct numbers of people at work, which do not belong on a wall. */
  staffSheet: {
    title: 'Sheet for staff in {borough}',
    description: 'The numbers of police and council in {borough} for people at work, to print on A4 paper.',
    howToPrint: 'Print this page on one sheet of A4 paper. For a wall in public there is {poster}.',
    poster: 'a poster',
    heading: 'Who to call in {borough}',
    warning: 'For staff: do not put up in public.',
    danger: 'In danger now? Call {emergency}.',
    police: 'Police in {borough}',
    none: 'No contact that we can vouch for: call 101.',
    lines: 'Lines for all London',
    more: 'Everything else, as of today: {address}',
    replace: 'throw this away and print a new one.',
  },
  sheet: {
    title: 'The list on paper',
    description: 'Who to call about modern slavery in every London borough, to print on A4 paper.',
    howToPrint:
      'Print this page on A4 paper. A number that we cannot vouch for is left out. For one borough there is a poster: follow the link on its page.',
    phone: {
      text: 'For a phone book: {all}, {same}. Do not save them on a phone that someone else looks at.',
      all: 'all contacts (vCard 3.0, for most phones)',
      same: 'the same as vCard 4.0',
    },
    replace: (address: string) => `get a new one at ${address}`,
    caption: 'Every borough',
    /** A sentence would take a third sheet. */
    interpreters: 'Interpreters.',
    running: {
      text: '{siteName}. Made on {date}. {stop} In danger now? Call 999. {demonstration}',
      stop: (date: string) => `Out of date after ${date}.`,
      demonstration: 'DEMONSTRATION: entries marked MADE UP are not real, do not call.',
    },
    borough: 'Borough',
    police: { heading: 'Police contact', label: 'Police' },
    council: { heading: 'Council lead', label: 'Council' },
    none: 'None that we can vouch for: call 101.',
    services: {
      heading: 'Support services',
      whom: (whom: string, stages: string) => `For: ${whom}; ${stages}.`,
      where: (boroughs: string) => `Where: ${boroughs}.`,
      allLondon: 'all London',
    },
  },
  /** The pages that other sites show in a frame. */
  embed: {
    danger: 'In danger now? Call {emergency}.',
    search: {
      title: 'Find modern slavery contacts in London',
      label: 'Borough, place or postcode',
      button: 'Find contacts',
      /** Beside the box: the answer takes the place of the whole page. */
      opens: 'The answer opens on {site}.',
    },
    borough: {
      title: 'Modern slavery: who to call in {borough}',
      none: 'We have no contact for {borough} that has been checked lately. Use one of these instead.',
      all: 'All contacts in {borough}',
    },
    /** Who answers for what the frame says, and from which day it is. */
    from: 'From {site}, made on {date}.',
  },
} as const;
