/** Words around the explanatory pages: when each was reviewed, and its sources. */
export const guidance = {
  review: {
    none: {
      what: 'Not reviewed yet.',
      text: '{what} We wrote this page on {date} from the sources listed at the end. No one else has checked it since.',
    },
    last: 'Last reviewed on {reviewed}. Next review by {next}.',
    late: {
      what: 'The next review is late.',
      text: 'Last reviewed on {reviewed}. {what} It was due by {next}. Some of this page may be out of date.',
    },
  },
  sources: {
    heading: 'Where this comes from',
    copies:
      'We read stored copies of these pages. Some are old. We did not open the live pages. Follow the link to see what each one says today.',
    /** On /help-and-support/, whose sources stand on a page of their own. */
    elsewhere: 'We read stored copies of laws, guidance and other pages. {sources}.',
    page: {
      title: 'Sources of help and support',
      description:
        'The laws, guidance and other pages behind “Help and support” and “Who to call now”, each with its date.',
      link: 'See each source and its date',
    },
    each: '{title}, {publisher}: {saysWhat}. {dated} Read on {date}.',
    dated: (date: string) => `Dated ${date}.`,
    undated: 'The copy has no date.',
    /** By source: what it is cited for. Titles and publishers stay in their own words. */
    saysWhat: {
      guidance: 'the signs, what happens after a report, and help',
      nrmForm: 'the form for the NRM and for the Duty to Notify',
      firstResponders: 'who is a First Responder',
      exploitation: 'the kinds of exploitation, including organ removal',
      defence: 'people who were forced to commit a crime',
      orders: 'court orders',
      whoIsAnOffender: 'who an STPO is for: a caution counts',
      fairWork: 'the Fair Work Agency, which has licensed gangmasters since 7 April 2026',
      duty: 'the Duty to Notify, and who has it',
      firstAnswer: 'what the first decision asks',
      recovery: 'the recovery period, and the help in it',
      lookAgain: 'how long people have to ask for a decision to be looked at again, and on what grounds',
      care: 'adults who need care',
      homelessness: 'housing from the council',
      committeeLetter: 'what the Committee asked the Board to do, and that few people know about the orders',
      commissionerLetter:
        'help before, during, after and without the NRM, and naming each kind of exploitation',
      assemblyNotice: 'who set up the Board, and when',
      toolkit:
        'what an adult is told before they agree, who is told about a referral, help for people who aren’t ready to agree, and a bed before the first decision',
      policeGuidance:
        'which organisations have First Responders, and that Home Office staff notify under its own policy',
      guardianGuidance: 'who gets a guardian, and that First Responders are trained staff',
      guardians: 'where guardians work: in all London boroughs',
      legalAdvice: 'legal advice before the NRM; the page itself says that parts are out of date',
      whoDecides: 'that an immigration enforcement unit decides in some cases',
      dataSharing:
        'that the police can share data with the Home Office, and a plan to take no action during a case',
      forcesReferred: 'that all police forces had told the Home Office about victims, from 2020 to 2022',
      fairWorkReporting: 'that people were still asking for safe ways to report to the Fair Work Agency',
      refusal: 'the two reasons why the recovery period can be refused',
      childPanels:
        'where local panels decide for children: Barking and Dagenham, and Islington with Camden; our copy of its list is cut off',
      bexleyPanel: 'the panel in Bexley, until April 2024 according to this page',
      lewishamPanel: 'the panel in Lewisham',
      southwarkPanel: 'the panel in Southwark, from autumn 2025',
      reconsiderationRule: 'who can’t ask for a decision to be looked at again, since 17 September 2025',
      reconsiderationAdvice: 'the same, by a firm of lawyers',
      afterYes: 'how long help goes on after a yes',
      afterNo: 'how long help goes on after a no; not an official page',
      dutyList: 'who had the Duty to Notify in 2016, including the British Transport Police',
      newOrders: 'the planned order against using children for crime',
      newCrimes:
        'the two new crimes in the Crime and Policing Act 2026: using a child for crime, and cuckooing',
      newLaw: 'that the government plans a new law on modern slavery',
      priorityNeed: 'that being a victim alone doesn’t give a right to a home',
      withoutStatus: 'people without a visa, and housing from the council',
      domesticWorkers: 'what a domestic worker’s visa allows',
      silentCall: 'for “Who to call now”: 999 without speaking, and 55',
      transportText: 'for “Who to call now”: the number to text on trains',
      helplinePrivacy: 'for “Who to call now”: when the helpline passes on what it is told',
      allegationsChildren:
        'for “Who to call now”: who to tell when someone who works with children may be doing harm',
      allegationsAdults: 'for “Who to call now”: the same for someone who works with adults',
      payQuestions: 'for “Who to call now”: where questions about pay go',
    },
  },
} as const;
