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
    copies:
      'We read stored copies of these pages. Some are old. We did not open the live pages: follow the link to see what it says today.',
    /** On /help-and-support/, whose sources stand on a page of their own. */
    elsewhere: 'We read stored copies of law, guidance and other pages. {sources}.',
    page: {
      title: 'Sources of help and support',
      description:
        'Where the pages “Help and support” and “Who to call now” have what they say from: law, guidance and other pages, each with its date.',
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
      toolkit:
        'what an adult is told before they agree, who hears of a referral, help for those who are not ready to agree, and a bed before the first answer',
      policeGuidance:
        'which bodies have First Responders, and that Home Office staff notify by its own policy',
      guardianGuidance: 'who gets a guardian, and that First Responders are trained staff',
      guardians: 'where guardians work: in all boroughs of London',
      legalAdvice: 'advice on the law before the NRM; it says itself that parts are out of date',
      whoDecides: 'that a unit of immigration enforcement decides in some cases',
      dataSharing:
        'that the police may share data with the Home Office, and a plan to hold off during a case',
      forcesReferred: 'that all police forces had told the Home Office about victims, from 2020 to 2022',
      fairWorkReporting: 'that safe ways to report to the Fair Work Agency were still being asked for',
      refusal: 'the two reasons for which the time to get better can be refused',
      childPanels:
        'where local panels decide for children: Barking and Dagenham, and Islington with Camden; our copy of its list is cut off',
      bexleyPanel: 'the panel in Bexley, until April 2024 by this page',
      lewishamPanel: 'the panel in Lewisham',
      southwarkPanel: 'the panel in Southwark, from autumn 2025',
      reconsiderationRule:
        'who can no longer ask for an answer to be looked at again since 17 September 2025',
      reconsiderationAdvice: 'the same, by a firm of lawyers',
      afterYes: 'how long help goes on after a yes',
      afterNo: 'how long help goes on after a no; not an official page',
      dutyList: 'the bodies that the Duty to Notify was for in 2016, with the British Transport Police',
      newOrders: 'the order against using children for crime that was planned',
      newCrimes:
        'the two crimes that the Crime and Policing Act 2026 makes: to use a child for crime, and cuckooing',
      newLaw: 'that the government means to make a new law on modern slavery',
      priorityNeed: 'that a victim is not given a home for that reason alone',
      withoutStatus: 'people without a visa, and a home from the council',
      domesticWorkers: 'what the visa of a domestic worker allows',
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
