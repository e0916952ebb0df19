/**
 * What the pages for people at risk say, in English: the source of every translation, which is one file beside this
 * one. Sentences stay whole and short. `{name}` is filled in by the page; numbers are digits.
 *
 * What it says of help, of the police and of rights is said at greater length, with the same meaning, on
 * /help-and-support/ and /who-to-call/, whose sources (src/domain/guidance/sources.ts) are its own.
 */
import { browser } from '../en/browser.ts';

export const english = {
  site: {
    name: 'London modern slavery contacts',
    skip: 'Skip to main content',
    home: 'Home',
    danger: 'In danger? Call {number}',
    /** On the button that leaves the site at once. */
    exit: 'Exit',
    exitLabel: 'Leave this site now',
    leaving: browser.exit.loading,
    /** Whoever pressed Shift once or twice; three times leaves the site. */
    exitPresses: { once: browser.exit.presses[1], twice: browser.exit.presses[2] },
    exitEnded: browser.exit.presses[0],
    otherLanguages: 'Languages',
    inEnglish: 'This page in English',
    onlyEnglish: 'There is more on this site in English.',
    /** At the head of a translation. */
    notReviewed:
      'No native speaker has checked this translation yet. The telephone numbers are the same in every language.',
    reviewed: 'A native speaker checked this translation on {date}.',
    reviewOverdue: 'A native speaker last checked this translation on {date}. It has to be checked again.',
    madeUp: 'This is a demonstration. Entries marked “Made up” are not real. Do not call them.',
    /** On a page from the copy on the device. */
    kept: 'You may have no signal. This is a copy from {date}.',
    madeOn: 'This page was made on {date}.',
  },
  home: {
    description:
      'Who to call in each London borough if you suspect modern slavery: the police and council contacts, and when each was last checked.',
    heading: 'Who to call about modern slavery',
    aboutMe: 'It’s about me: get help',
    signs: 'Spot the signs',
    chooseBorough: 'Or choose a borough',
  },
  search: {
    label: 'Borough or postcode',
    example: 'For example: {examples}',
    button: browser.search.button,
    waiting: browser.search.waiting,
    again: 'Search again',
    empty: 'Type a London borough, a place or a postcode',
    problem: 'There is a problem',
    notFound: 'We can’t find “{typed}”',
    notFoundText: 'Try the postcode, or choose the borough from the list.',
    outside: 'That is outside London',
    outsideText: 'You can still call these numbers.',
    choice: 'Which borough is it?',
    choiceText: 'If you don’t know, try the postcode.',
    suggestions: 'Suggestions',
    /** For somebody who hears the page. */
    howMany: 'Suggestions: {count}. Use the up and down arrows.',
    allBoroughs: 'All boroughs',
  },
  borough: {
    description:
      'Who to call about modern slavery in {name}: numbers, hours, and when each was last checked.',
    caption: 'Modern slavery contacts',
    /** Why a national line stands first. */
    noneChecked: 'No local number was checked lately. Call this one instead.',
    localClosed: 'The local lines are closed now. Call this number instead.',
    now: {
      heading: 'Who answers now',
      adults: 'About an adult',
      children: 'About a child',
      both: 'About an adult or a child',
      unsure: 'We can’t be sure that a local line answers now. You can always call this one.',
      unknown: 'We don’t know a local number for this. You can always call this one.',
      perhaps: 'Someone may answer now.',
      notChecked: 'Nobody has called to check this number yet.',
    },
    others: 'More local numbers',
    mayNotWork: 'Contacts that may not work',
    notChecked: 'From public websites. Nobody has called to check these numbers yet.',
    madeUp: 'Made-up examples: not real numbers',
    poster: 'Print a poster',
    elsewhere: 'Not in {name}?',
    near: 'This address may be in {other}.',
    nearPage: 'Open {other}',
    oldPostcode: 'That postcode is no longer used. It was in {name}.',
  },
  /** What a contact is, above its number. */
  kinds: {
    police_spoc: 'Police modern slavery team',
    council_lead: 'Council modern slavery team',
    council_duty: {
      adults: 'Council: help for adults',
      children: 'Council: help for children',
      everyone: 'Council: help for adults and children',
    },
    support_service: 'Support service',
  },
  card: {
    call: 'Call',
    callNumber: 'Call {number}',
    callInstead: 'Call {number} instead',
    hours: 'Hours',
    email: 'E-mail',
    website: 'Website',
    /** A person or a role to ask for. */
    ask: 'Ask for',
    madeUp: 'Made up',
    free: 'Free to call from any phone.',
    interpreter: 'You can ask for an interpreter. Say in English: “{english}”. It sounds like: “{sounds}”.',
    passesOn: 'They may tell others what you say if someone is in danger now or a child is at risk.',
    interpreterUnknown:
      'We don’t know if this line has interpreters. You can still ask. Say in English: “{english}”. It sounds like: “{sounds}”.',
    otherwise: 'At other times call {number}.',
    noAnswer: 'If nobody answers, call {police}. In danger? Call {emergency}.',
    away: 'Away until the end of {until}.',
    awayFrom: 'Away from {from} until the end of {until}.',
    standIn: 'Contact instead: {standIn}',
    wrong: 'Tell us if this number is wrong (in English)',
  },
  /** Beside a number. */
  check: {
    states: browser.freshness.labels,
    ifItFails: browser.freshness.advice.overdue,
    doNotRely: browser.freshness.advice.unchecked,
    last: 'Last checked on {date}.',
    next: 'Next check by {date}.',
    nextWas: 'The next check was due by {date}.',
    unreachable: 'Nobody answered on {date}.',
    doubted: 'Readers told us on {date} that this number may not work.',
    readOn: 'Number from {site}, read on {date}.',
  },
  hours: {
    always: '24 hours a day, every day',
    unknown: 'Hours not known',
    everyDay: 'every day',
    allDay: '24 hours',
    /** Two times of day, such as 09:00 and 17:00. */
    times: '{opens} to {closes}',
    /** Two days of the week. */
    fromTo: '{first} to {last}',
    openOnHolidays: '{hours}, also on bank holidays',
    closedOnHolidays: '{hours}, closed on bank holidays',
    timesOnHolidays: '{hours}; on bank holidays {times}',
    outside: 'at all times except: {periods}',
  },
  open: browser.open,
  lines: {
    heading: 'Numbers you can always call',
    more: 'Other phone lines',
    /** What each line is for. */
    each: {
      'line-999': 'Police, ambulance and fire: in danger now',
      'line-101': 'Police, when it is not an emergency',
      'line-salvation-army': 'Help for adults who are forced to work or can’t leave',
      'line-modern-slavery-helpline': 'Modern slavery helpline: advice for anyone',
      'line-childline': 'Help for anyone under 19',
      'line-nspcc': 'For adults worried about a child',
      'line-crimestoppers': 'Report a crime without giving your name',
      'line-british-transport-police': 'Police on trains, at stations and on the Underground',
    },
  },
  /** /get-help/: somebody who is in it, and may have a minute. */
  help: {
    title: 'Get help for yourself',
    description:
      'Are you forced to work, or not free to leave? Who to call, what happens then, and your rights.',
    intro:
      'It is not your fault. You can get help. You can ask first and decide later. You don’t have to give your name.',
    who: 'Who to call',
    danger: 'In danger now? Call {number}. The police or an ambulance can come at once.',
    silent:
      'Can’t speak? Call {number} from a mobile phone, listen, and press 55 when you are asked. Pressing 55 does not show where you are.',
    adult: 'If you are 18 or over',
    child: 'If you are under 18',
    local: 'Find a local number',
    noVisa:
      'No visa, or not sure? The police can tell the Home Office about you. Talk to a helpline or a lawyer first, and ask what they pass on. In danger, still call {number}.',
    deleteCall: 'If someone looks at your phone, delete the call from its list afterwards.',
  },
  /** On /get-help/. The NRM is a name on letters that people get, so it stays in English beside what it is. */
  happens: {
    heading: 'What happens if you tell someone',
    steps: [
      'They listen, and ask if you are safe now.',
      'No safe place to sleep? Say so. The police, the council and some charities can ask for a bed and a doctor for you at once.',
      'They tell you about the National Referral Mechanism (NRM). This is how the government finds out if someone was in modern slavery, and gives them help.',
      'If you are 18 or over, you decide if you are sent to the NRM. You can take your time, and you can say no.',
      'If you are under 18, you are always sent to the NRM, so that you get help.',
      'The police are told that you were sent to the NRM. You can get help and not talk to the police.',
    ],
  },
  rights: {
    heading: 'Your rights',
    each: [
      'You can ask for help without giving your name.',
      'You can talk in your own language, with an interpreter who is not a friend of the person who controls you.',
      'You can see a doctor.',
      'If the NRM’s first decision is yes, an adult gets help for at least 30 days: a place to stay if you need one, some money, a support worker and legal advice. It can be refused in some cases.',
      'If a decision is no, get advice at once. Most people have 30 days to ask for it to be looked at again.',
      'Were you made to break the law? Ask for a lawyer before you tell the police about it. The law can protect people who had no choice.',
      'Did you come to work in someone’s home on that kind of visa? You can change your employer. Ask for advice first.',
    ],
  },
  /** /spot-the-signs/ in ten lines. */
  signs: {
    title: 'Spot the signs',
    description: 'Ten signs of modern slavery, and what to do when you see them.',
    intro:
      'Modern slavery is when someone is forced or tricked into working, into sex or into breaking the law, and can’t get away.',
    ten: [
      'They look scared, or won’t look at you.',
      'Someone else speaks for them and won’t leave them alone.',
      'Someone keeps their passport, phone or bank card.',
      'They get little pay or none, or someone takes it.',
      'They owe money that they can never pay back.',
      'They are not allowed to go where they want.',
      'They are driven to work and back.',
      'They look ill, hurt or hungry.',
      'They live and sleep where they work.',
      'A child is not at school, or has new things and can’t say where from.',
    ],
    more: 'One sign may mean little. Two or more are a reason to tell someone.',
    what: 'What to do',
    doNotStepIn: 'Don’t step in yourself, and don’t ask them in front of others. It can put them in danger.',
    tell: 'Call, even if you are not sure. You don’t need proof.',
  },
  poster: {
    title: 'Poster for {name}',
    howToPrint: 'Print this page on one sheet of A4 paper.',
    card: 'Cards for {name}',
    cut: 'Then cut along the lines. There are 10 cards.',
    print: 'Print this page',
    demonstration: 'DEMONSTRATION: do not put this up.',
    question: 'Forced to work? Can’t leave?',
    answer: 'You are not alone, and it is not your fault. Help is free.',
    danger: 'In danger now? Call',
    you: 'Is this you?',
    yourSigns: [
      'You get little pay or none, or someone takes it.',
      'Someone keeps your passport, phone or bank card.',
      'You owe money that you can never pay back.',
      'You are scared of what they will do if you leave.',
    ],
    others: 'Does someone you know look like this?',
    page: 'Who to call in {name}',
    scan: 'Scan this only with a phone that nobody else looks at.',
    madeOn: 'Made on {date}. Out of date after {until}: take this down and print a new one.',
    cardMadeOn: 'Made on {date}. Out of date after {until}.',
    sample: 'DEMONSTRATION',
  },
} as const;
