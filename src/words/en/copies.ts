/** On paper: the poster of a borough, and the whole list to print. */
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
    stop: (date: string) => `Do not trust it from ${date}:`,
    text: 'Made on {date}. {stop} {what}',
    over: 'This copy is out of date. Do not print or use it: load this page again.',
  },
  /**
   * For somebody at risk who has a minute to read it, and for somebody who saw something. The signs are those of
   * /spot-the-signs/, with the same sources and review; here they address the reader. Plain enough for a child of nine,
   * since many who need it read little English.
   */
  poster: {
    title: (borough: string) => `Poster for ${borough}`,
    description: (borough: string) =>
      `A poster to print and put up in ${borough}: who to call about modern slavery.`,
    howToPrint: 'Print this page on one sheet of A4 paper, in colour or in black.',
    demonstration: 'DEMONSTRATION: do not put this up. Entries marked MADE UP are not real.',
    question: 'Made to work? Not free to leave?',
    answer: 'You are not alone, and it is not your fault. Help is free.',
    danger: 'In danger now? Call',
    you: {
      heading: 'Is this you?',
      signs: [
        'You get little pay or none, or someone takes it.',
        'Someone keeps your passport, phone or bank card.',
        'You owe money that you can never pay back.',
        'You are scared of what they will do if you leave.',
      ],
    },
    others: 'Is this someone you see?',
    seen: 'Seen something? Do not step in yourself, and do not ask them in front of others. Call.',
    code: (address: string) => `QR code that leads to ${address}`,
    page: (borough: string) => `Who to call in ${borough}`,
    beforeScanning: 'Scan this only with a phone that nobody else looks at.',
    forStaff: 'For staff',
    police: (borough: string) => `Police in ${borough}`,
    none: 'No contact that we can vouch for: call 101.',
    replace: 'take this down and print a new one.',
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
    running: {
      text: '{siteName}. Made on {date}. {stop} In danger now? Call 999. {demonstration}',
      stop: (date: string) => `Do not trust it from ${date}.`,
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
} as const;
