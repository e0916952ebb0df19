/** Words around the explanatory pages: when each was reviewed, and its sources. */
export const guidance = {
  review: {
    none: {
      what: 'Not reviewed yet.',
      text: '{what} We wrote this page on {date} from the sources at its end. No one else has read it through since.',
    },
    last: 'Last reviewed on {reviewed}. Next review by {next}.',
    late: {
      what: 'The next review is late:',
      text: 'Last reviewed on {reviewed}. {what} it was due by {next}. Some of this page may be out of date.',
    },
  },
  sources: {
    heading: 'Where this comes from',
    each: '{title}, {publisher}: {saysWhat}. Read on {date}.',
    /** By source: what it is cited for. Titles and publishers stay in their own words. */
    saysWhat: {
      guidance: 'the signs, what happens after a report, and help',
      nrmForm: 'the form for the NRM and for the Duty to Notify',
      firstResponders: 'who is a First Responder',
      exploitation: 'the kinds of exploitation, with taking organs among them',
      defence: 'people who were made to commit a crime',
      orders: 'orders of a court',
      whoIsAnOffender: 'whom an STPO is for: a caution counts',
      fairWork: 'the Fair Work Agency, which has licensed gangmasters since 7 April 2026',
      duty: 'the Duty to Notify, and whom it is for',
      firstAnswer: 'what the first answer asks',
      recovery: 'the time to get better, and the help in it',
      lookAgain: 'how long one has to ask for an answer to be looked at again, and on what grounds',
      care: 'adults who need care',
      homelessness: 'a place to live from the council',
      committeeLetter: 'what the Committee asked of the Board, and that few people know of the orders',
      commissionerLetter:
        'help before, during, after and without the NRM, and naming each kind of exploitation',
      assemblyNotice: 'who set up the Board, and when',
    },
  },
} as const;
