/**
 * Tigrinya. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const ti = {
  site: {
    name: [
      'ብዛዕባ ዘመናዊ ባርነት ኣብ ለንደን ዝድወለሎም ተለፎናት',
      'Telephones that are called about modern slavery in London',
    ],
    skip: ['ናብ ቀንዲ ክፋል ኪዱ', 'Go to the main part'],
    home: ['መበገሲ ገጽ', 'Start page'],
    danger: ['ኣብ ሓደጋ ዲኹም? ናብ {number} ደውሉ', 'Are you in danger? Call {number}'],
    exit: ['መውጽኢ', 'Exit'],
    exitLabel: ['ካብዚ መርበብ ሕጂ ውጹ', 'Get out of this website now'],
    leaving: ['ይኽፈት ኣሎ።', 'It is opening.'],
    exitPresses: {
      once: ['ንምውጻእ Shift ዝብል መልጎም 2 ግዜ ወስኽኩም ጽቐጡ።', 'To exit, press the button called Shift 2 times more.'],
      twice: ['ንምውጻእ Shift ዝብል መልጎም 1 ግዜ ወስኽኩም ጽቐጡ።', 'To exit, press the button called Shift 1 time more.'],
    },
    exitEnded: ['ካብዚ ገጽ ኣይወጻእኩምን።', 'You have not left this page.'],
    otherLanguages: ['ቋንቋታት', 'Languages'],
    inEnglish: ['እዚ ገጽ ብእንግሊዝኛ', 'This page in English'],
    onlyEnglish: ['ኣብዚ መርበብ ተወሳኺ ሓበሬታ ብእንግሊዝኛ ኣሎ።', 'On this website there is more information in English.'],
    notReviewed: [
      'እዚ ትርጉም ትግርኛ ቋንቋ ኣዲኡ ብዝኾነ ሰብ ገና ኣይተረጋገጸን። ቁጽርታት ተለፎን ኣብ ኩሉ ቋንቋታት ሓደ እዩ።',
      'This translation has not yet been confirmed by any person whose mother tongue is Tigrinya. The telephone numbers are one (the same) in all languages.',
    ],
    reviewed: [
      'ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ነዚ ትርጉም ብዕለት {date} ኣረጋጊጽዎ።',
      'A person whose mother tongue is Tigrinya confirmed this translation on date {date}.',
    ],
    reviewOverdue: [
      'ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ነዚ ትርጉም ንመወዳእታ ግዜ ብዕለት {date} ኣረጋጊጽዎ። ከም ብሓድሽ ክረጋገጽ ኣለዎ።',
      'A person whose mother tongue is Tigrinya confirmed this translation for the last time on date {date}. It has to be confirmed again.',
    ],
    madeUp: [
      'እዚ ንመርኣያ ዝተሰርሐ እዩ። “ናይ ፈጠራ” ዝብል ምልክት ዘለዎም ናይ ብሓቂ ኣይኮኑን። ናብኣታቶም ኣይትደውሉ።',
      'This is made for show. Those that have the mark “Invented” are not real. Don’t call them.',
    ],
    kept: ['ምናልባት መርበብ የለን። እዚ ናይ {date} ቅዳሕ እዩ።', 'There may be no network. This is a copy of {date}.'],
    madeOn: ['እዚ ገጽ ብዕለት {date} ተዳልዩ።', 'This page was prepared on date {date}.'],
  },
  home: {
    description: [
      'ኣብ ነፍሲ ወከፍ ክፍለ ከተማ (borough) ለንደን ብዛዕባ ዘመናዊ ባርነት ናብ መን ከም እትድውሉ፦ ፖሊስ፡ ካውንስልን መስመራት ሓገዝን።',
      'In each sub-city (borough) of London, whom you call about modern slavery: police, council and help lines.',
    ],
    heading: ['ኣብ ለንደን ብዛዕባ ዘመናዊ ባርነት ናብ መን ከም እትድውሉ', 'Whom you call about modern slavery in London'],
    aboutMe: ['ብዛዕባይ እዩ፦ ሓገዝ ንምርካብ', 'It is about me: to find help'],
    signs: ['ነቶም ምልክታት ፍለጡ', 'Know the signs'],
    chooseBorough: ['ወይ ክፍለ ከተማ (borough) ምረጹ', 'Or choose a sub-city (borough)'],
  },
  search: {
    label: ['ብክፍለ ከተማ (borough) ወይ ብፖስት ኮድ ድለዩ', 'Search by sub-city (borough) or by postcode'],
    example: ['ንኣብነት፦ {examples}', 'For example: {examples}'],
    button: ['ቁጽሪ ተለፎን ድለዩ', 'Search for a telephone number'],
    waiting: ['ይድለ ኣሎ…', 'It is being searched for…'],
    again: ['ከም ብሓድሽ ድለዩ', 'Search again'],
    empty: ['ክፍለ ከተማ ለንደን፡ ስም ቦታ ወይ ፖስት ኮድ ጽሓፉ', 'Write a London sub-city, a place name or a postcode'],
    problem: ['ጸገም ኣሎ', 'There is a problem'],
    notFound: ['“{typed}” ክንረክብ ኣይከኣልናን', 'We could not find "{typed}"'],
    notFoundText: [
      'ብፖስት ኮድ ፈትኑ፡ ወይ ካብቲ ዝርዝር ክፍለ ከተማ ምረጹ።',
      'Try by postcode, or choose a sub-city from the list.',
    ],
    outside: ['እዚ ካብ ለንደን ወጻኢ እዩ', 'This is outside London'],
    outsideText: ['ይኹን እምበር ናብዞም ቁጽርታት ክትድውሉ ትኽእሉ ኢኹም።', 'However, you can call these numbers.'],
    choice: ['ኣየናይ ክፍለ ከተማ እዩ?', 'Which sub-city is it?'],
    choiceText: ['እንተ ዘይፈሊጥኩም ብፖስት ኮድ ፈትኑ።', "If you don't know, try by postcode."],
    suggestions: ['ክትመርጽዎም እትኽእሉ ቦታታት', 'Places you can choose'],
    howMany: [
      'ክትመርጽዎም እትኽእሉ ቦታታት፦ {count}። ናይ ላዕሊን ናይ ታሕትን ምልክት ፍላጻ ተጠቐሙ።',
      'Places you can choose: {count}. Use the up and down arrow marks.',
    ],
    allBoroughs: ['ኩለን ክፍለ ከተማታት', 'All the sub-cities'],
  },
  borough: {
    description: [
      '{name}፦ ብዛዕባ ዘመናዊ ባርነት ናብ መን ከም እትድውሉ። ቁጽርታት፡ ሰዓታት፡ ከምኡ’ውን ነፍሲ ወከፍ ንመወዳእታ ግዜ መዓስ ከም ዝተረጋገጸ።',
      '{name}: whom you call about modern slavery. Numbers, hours, and when each was last confirmed.',
    ],
    caption: ['ብዛዕባ ዘመናዊ ባርነት ዝድወለሎም ተለፎናት', 'Telephones that are called about modern slavery'],
    noneChecked: [
      'ኣብዚ ኣብ ቀረባ ግዜ ዝተረጋገጸ ናይ ከባቢ ቁጽሪ የለን። ኣብ ክንድኡ ናብዚ ደውሉ።',
      'There is no local number here that was confirmed in recent time. Call this (one) in its place.',
    ],
    localClosed: [
      'እታ ናይ ከባቢ ጉጅለ ሕጂ ዕጽውቲ እያ። ኣብ ክንድኡ ናብዚ ቁጽሪ ደውሉ።',
      'The local team is closed now. Call this number in its place.',
    ],
    now: {
      heading: ['ሕጂ ተለፎን ዘልዕሉ እነመን እዮም', 'Who are those who pick up the phone now'],
      adults: ['ብዛዕባ ዓቢ ሰብ', 'About a grown-up person (also: an elder)'],
      children: ['ብዛዕባ ቆልዓ', 'About a child'],
      both: ['ብዛዕባ ዓቢ ሰብ ወይ ቆልዓ', 'About a grown-up person (also: an elder) or a child'],
      unsure: [
        'ኣብ ናይ ከባቢ ቁጽሪ ሕጂ ተለፎን ዘልዕል ሰብ ከም ዘሎ ርግጸኛታት ኣይኮንናን። ናብዚ ቁጽሪ ኩሉ ግዜ ክትድውሉ ትኽእሉ ኢኹም።',
        'We are not sure that there is a person who picks up the phone now at a local number. You can call this number at any time.',
      ],
      unknown: [
        'ንኸምዚ ዝበለ ጉዳይ ናይ ከባቢ ቁጽሪ ኣይንፈልጥን ኢና። ናብዚ ቁጽሪ ኩሉ ግዜ ክትድውሉ ትኽእሉ ኢኹም።',
        'We don’t know a local number for a matter like this. You can call this number at any time.',
      ],
      perhaps: ['ሕጂ ተለፎን ዘልዕል ሰብ ክህሉ ይኽእል እዩ።', 'There may be a person who picks up the phone now.'],
      notChecked: ['ናብዚ ቁጽሪ ዝደወለ ሰብ ገና የለን።', 'No one has called this number yet.'],
    },
    others: ['ተወሳኺ ናይ ከባቢ ቁጽርታት', 'More local numbers'],
    mayNotWork: ['ዘይሰርሑ ክኾኑ ዝኽእሉ ቁጽርታት', 'Numbers that may not be working'],
    notChecked: [
      'ካብ ንህዝቢ ክፉት ዝኾነ ገጻት ዝተወስዱ። ናብዞም ቁጽርታት ዝደወለ ሰብ ገና የለን።',
      'Taken from pages open to the public. No one has called these numbers yet.',
    ],
    madeUp: ['ናይ ፈጠራ ኣብነታት፦ ናይ ብሓቂ ቁጽርታት ኣይኮኑን', 'Invented examples: they are not real numbers'],
    poster: ['ፖስተር ፕሪንት ግበሩ', 'Print a poster'],
    elsewhere: ['ኣብ {name} ኣይኮንኩምን?', 'Are you not in {name}?'],
    near: ['እዚ ኣድራሻ ኣብዚ ዘይኮነ ኣብ {other} ክኸውን ይኽእል እዩ።', 'This address may be not here but in {other}.'],
    nearPage: ['ገጽ {other} ክፈቱ', 'Open the page of {other}'],
    oldPostcode: [
      'እዚ ፖስት ኮድ ሕጂ ኣይሰርሓሉን እዩ። ኣብ {name} ነይሩ።',
      'This postcode is not used now. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['ጉጅለ ፖሊስ ኣንጻር ዘመናዊ ባርነት', 'Police team against modern slavery'],
    council_lead: ['ጉጅለ ካውንስል ኣንጻር ዘመናዊ ባርነት', 'Council team against modern slavery'],
    council_duty: {
      adults: ['ካውንስል፦ ሓገዝ ንዓበይቲ', 'Council: help for grown-ups (also: elders)'],
      children: ['ካውንስል፦ ሓገዝ ንቆልዑ', 'Council: help for children'],
      everyone: ['ካውንስል፦ ሓገዝ ንዓበይትን ንቆልዑን', 'Council: help for grown-ups (also: elders) and children'],
    },
    support_service: ['ሓገዝ ዝህብ ኣገልግሎት', 'A service that gives help'],
  },
  card: {
    call: ['ደውሉ', 'Call'],
    callNumber: ['ናብ {number} ደውሉ', 'Call {number}'],
    callInstead: ['ኣብ ክንድኡ ናብ {number} ደውሉ', 'Call {number} in its place'],
    hours: ['ሰዓታት ስራሕ', 'Working hours'],
    email: ['ኢመይል', 'Email'],
    website: ['መርበብ ሓበሬታ', 'Website'],
    ask: ['ምስዚ ከራኽቡኹም ሕተቱ', 'Ask that they connect you with this (person)'],
    madeUp: ['ናይ ፈጠራ', 'Invented'],
    free: ['ካብ ዝኾነ ተለፎን ምድዋል ብነጻ እዩ።', 'Calling from any phone is free.'],
    interpreter: [
      'ተርጓሚ ክህቡኹም ክትሓቱ ትኽእሉ ኢኹም። ብእንግሊዝኛ ከምዚ በሉ፦ “{english}”። ክትብልዎ ከለኹም ከምዚ ይስማዕ፦ “{sounds}”።',
      'You can ask that they give you an interpreter. In English say this: “{english}”. When you say it, it sounds like this: “{sounds}”.',
    ],
    passesOn: [
      'ሓደ ሰብ ሕጂ ኣብ ሓደጋ እንተ ሃልዩ ወይ ሓደ ቆልዓ ንሓደጋ ዝተቓልዐ እንተ ኾይኑ፡ እቲ ንስኹም እትብልዎ ንኻልኦት ክነግሩ ይኽእሉ እዮም።',
      'If a person is in danger now or if a child is exposed to danger, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'እዚ መስመር ተርጓሚ እንተ ሃልይዎ ኣይንፈልጥን ኢና። ይኹን እምበር ክትሓቱ ትኽእሉ ኢኹም። ብእንግሊዝኛ ከምዚ በሉ፦ “{english}”። ክትብልዎ ከለኹም ከምዚ ይስማዕ፦ “{sounds}”።',
      'We don\'t know whether this line has an interpreter. However, you can ask. In English say this: "{english}". When you say it, it sounds like this: "{sounds}".',
    ],
    otherwise: ['ኣብ ካልእ ሰዓት ናብ {number} ደውሉ።', 'At other hours call {number}.'],
    noAnswer: [
      'ዝምልስ የለን? ናብ {police} ደውሉ። ኣብ ሓደጋ እንተ ኴንኩም ናብ {emergency} ደውሉ።',
      'Nobody answers? Call {police}. If you are in danger call {emergency}.',
    ],
    away: ['ክሳብ {until} (እታ መዓልቲ እውን) የለዉን።', 'They are not there until {until} (that day too).'],
    awayFrom: [
      'ካብ {from} ክሳብ {until} (እታ መዓልቲ እውን) የለዉን።',
      'They are not there from {from} until {until} (that day too).',
    ],
    standIn: ['ኣብ ክንድኡ ናብዚ ደውሉ፦ {standIn}', 'Call this in its place: {standIn}'],
    wrong: ['እዚ ቁጽሪ ጌጋ እንተ ኾይኑ ንገሩና (ብእንግሊዝኛ)', 'Tell us if this number is wrong (in English)'],
  },
  check: {
    states: {
      verified: ['ተረጋጊጹ', 'Confirmed'],
      due: ['ተረጋጊጹ፡ ኣብ ቀረባ ግዜ ዳግማይ ክረጋገጽ ኣለዎ', 'Confirmed, has to be confirmed again in the near future'],
      overdue: ['መዓልቲ ምርግጋጽ ሓሊፉ', 'The day of confirmation has passed'],
      reported: ['ዘይሰርሕ ክኸውን ይኽእል፦ ይጻረ ኣሎ', 'It may not be working: it is being looked into'],
      lapsed: ['ግዜኡ ዝሓለፎ ሓበሬታ', 'Out-of-date information'],
      vacant: ['ነዚ ስራሕ ሕጂ ዝሕዞ ሰብ የለን', 'There is now no person who holds this job'],
      unchecked: ['ገና ኣይተረጋገጸን', 'Not confirmed yet'],
    },
    ifItFails: [
      'እንተ ዘይሰሪሑ፡ ናብ ሓደ ካብቶም ኩሉ ግዜ ክትድውሉሎም እትኽእሉ ቁጽርታት ደውሉ።',
      "If it doesn't work, call one of the numbers you can call at any time.",
    ],
    doNotRely: [
      'ኣብዚ ቁጽሪ ኣይትተኣማመኑ። ናብ ሓደ ካብቶም ኩሉ ግዜ ክትድውሉሎም እትኽእሉ ቁጽርታት ደውሉ።',
      "Don't trust in this number. Call one of the numbers you can call at any time.",
    ],
    last: ['ንመወዳእታ ግዜ ዝተረጋገጸሉ ዕለት፦ {date}።', 'Date it was last confirmed: {date}.'],
    next: ['ዝቕጽል ምርግጋጽ ክሳብ ዕለት፦ {date}።', 'Next confirmation by date: {date}.'],
    nextWas: [
      'ዝቕጽል ምርግጋጽ ክሳብ ዕለት {date} ክኸውን ነይርዎ።',
      'The next confirmation should have been by date {date}.',
    ],
    unreachable: ['ብዕለት {date} ተለፎን ዘልዓለ ሰብ ኣይነበረን።', 'On date {date} nobody picked up the phone.'],
    doubted: [
      'እዚ ቁጽሪ ዘይሰርሕ ክኸውን ከም ዝኽእል ኣንበብቲ ብዕለት {date} ነጊሮምና።',
      'Readers told us on date {date} that this number may not be working.',
    ],
    readOn: [
      'እዚ ቁጽሪ ዝተረኽበሉ መርበብ፦ {site}፡ ዝተነበበሉ ዕለት፦ {date}።',
      'Website where this number was found: {site}, date it was read: {date}.',
    ],
  },
  hours: {
    always: ['ኣብ መዓልቲ 24 ሰዓት፡ ነፍሲ ወከፍ መዓልቲ', '24 hours a day, each day'],
    unknown: ['ሰዓታት ስራሕ ኣይፍለጥን', 'Working hours are not known'],
    everyDay: ['ነፍሲ ወከፍ መዓልቲ', 'each day'],
    allDay: ['24 ሰዓት', '24 hours'],
    times: ['ካብ {opens} ክሳብ {closes}', 'From {opens} until {closes}'],
    fromTo: ['ካብ {first} ክሳብ {last}', 'From {first} until {last}'],
    openOnHolidays: ['{hours}፡ ኣብ ህዝባዊ በዓላት እውን', '{hours}, also on public holidays'],
    closedOnHolidays: ['{hours}፡ ኣብ ህዝባዊ በዓላት ዕጹው', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}፤ ኣብ ህዝባዊ በዓላት {times}', '{hours}; on public holidays {times}'],
    outside: [
      'ኩሉ ግዜ፡ ብዘይካ ኣብዞም ዝስዕቡ ሰዓታት፦ {periods}',
      'All the time, except in these following hours: {periods}',
    ],
  },
  open: {
    now: ['ሕጂ ክፉት እዩ።', 'It is open now.'],
    until: ['ሕጂ ክፉት እዩ። ዝዕጾ፦ {when}።', 'It is open now. It closes: {when}.'],
    closed: ['ሕጂ ዕጹው እዩ።', 'It is closed now.'],
    opens: ['ሕጂ ዕጹው እዩ። ዝኽፈት፦ {when}።', 'It is closed now. It opens: {when}.'],
    holiday: ['ኣብ ህዝባዊ በዓላት ሰዓታት ስራሕ ኣይፍለጥን።', 'Working hours on public holidays are not known.'],
    today: ['ሎሚ', 'Today'],
  },
  lines: {
    heading: ['ኩሉ ግዜ ክትድውሉሎም እትኽእሉ ቁጽርታት', 'Numbers you can call at any time'],
    more: ['ተወሳኺ መስመራት ሓገዝ', 'More help lines'],
    each: {
      'line-999': [
        'ፖሊስ፡ ኣምቡላንስን መጥፋእቲ ሓዊን፦ ሕጂ ኣብ ሓደጋ እንተ ኴንኩም',
        'Police, ambulance and fire brigade: if you are in danger now',
      ],
      'line-101': ['ፖሊስ፡ ህጹጽ እንተ ዘይኮይኑ', 'Police, if it is not urgent'],
      'line-salvation-army': [
        'ሓገዝ ነቶም ተገዲዶም ዝሰርሑ ወይ ገዲፎም ክኸዱ ዘይክእሉ ዓበይቲ (ቆልዑ ዘይኮኑ)',
        'Help for grown-ups (not children) who are forced to work or who can’t leave and go',
      ],
      'line-modern-slavery-helpline': [
        'መስመር ሓገዝ ዘመናዊ ባርነት፦ ምኽሪ ንዝኾነ ሰብ',
        'Modern slavery help line: advice for anyone',
      ],
      'line-childline': ['ሓገዝ ንዝኾነ ትሕቲ 19 ዓመት ዝዕድሚኡ ሰብ', 'Help for any person whose age is under 19'],
      'line-nspcc': ['ነቶም ብዛዕባ ቆልዓ ዝሻቐሉ ዓበይቲ', 'For grown-ups who are worried about a child'],
      'line-crimestoppers': ['ስምኩም ከይሃብኩም ብዛዕባ ገበን ሓብሩ', 'Report about a crime without giving your name'],
      'line-british-transport-police': [
        'ፖሊስ ኣብ ባቡራት፡ ኣብ መደበራት ባቡርን ኣብ ናይ ትሕቲ መሬት ባቡርን (Underground)',
        'Police on trains, at train stations and on the underground train (Underground)',
      ],
    },
  },
  help: {
    title: ['ንርእስኹም ሓገዝ ርኸቡ', 'Find help for yourself'],
    description: [
      'ተገዲድኩም ዲኹም ትሰርሑ? ወይ ገዲፍኩም ክትከዱ ነጻ ኣይኮንኩምን? ናብ መን ከም እትድውሉ፡ ድሕሪኡ እንታይ ከም ዝኸውን፡ ከምኡ’ውን መሰላትኩም።',
      'Are you working because you are forced? Or are you not free to leave and go? Whom you call, what happens after that, and your rights.',
    ],
    intro: [
      'ጌጋ ናትኩም ኣይኮነን። ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም። መጀመርታ ሓቲትኩም ድሓር ክትውስኑ ትኽእሉ ኢኹም። ስምኩም ክትህቡ ኣየድልየኩምን እዩ።',
      'The fault is not yours. You can get help. You can ask first and decide later. You don’t need to give your name.',
    ],
    who: ['ናብ መን ከም እትድውሉ', 'Whom you call'],
    danger: [
      'ሕጂ ኣብ ሓደጋ ዲኹም? ናብ {number} ደውሉ። ፖሊስ ወይ ኣምቡላንስ ሽዑ ንሽዑ ክመጹ ይኽእሉ እዮም።',
      'Are you in danger now? Call {number}. Police or an ambulance can come straight away.',
    ],
    silent: [
      'ክትዛረቡ ኣይትኽእሉን? ካብ ሞባይል ተለፎን ናብ {number} ደውሉ፡ ስምዑ፡ ምስ ተሓተትኩም 55 ጽቐጡ። 55 ምጽቃጥ ኣበይ ከም ዘለኹም ኣየርእን እዩ።',
      "Can't you speak? From a mobile phone call {number}, listen, press 55 when they ask you. Pressing 55 doesn't show where you are.",
    ],
    adult: ['ዕድመኹም 18 ወይ ልዕሊኡ እንተ ኾይኑ', 'If your age is 18 or above'],
    child: ['ዕድመኹም ትሕቲ 18 እንተ ኾይኑ', 'If your age is under 18'],
    local: ['ናይ ከባቢ ቁጽሪ ድለዩ', 'Search for a local number'],
    noVisa: [
      'ቪዛ የብልኩምን? ወይ ርግጸኛታት ኣይኮንኩምን? ፖሊስ ብዛዕባኹም ንቤት ጽሕፈት ኢሚግረሽን መንግስቲ (Home Office) ክነግሩ ይኽእሉ እዮም። መጀመርታ ምስ መስመር ሓገዝ ወይ ምስ ጠበቓ ተዘራረቡ፡ እንታይ ንኻልኦት ከም ዘመሓላልፉ ድማ ሕተቱ። ኣብ ሓደጋ እንተ ኴንኩም ግን ናብ {number} ደውሉ።',
      "Don't you have a visa? Or are you not sure? The police can tell the government's immigration office (Home Office) about you. First talk with a help line or with a lawyer, and ask what they pass on to others. But if you are in danger, call {number}.",
    ],
    deleteCall: [
      'ንተለፎንኩም ዝርኢ ሰብ እንተሎ፡ ምስ ደወልኩም ነቲ ጻውዒት ካብቲ ዝርዝር ጻውዒታት ደምስስዎ።',
      'If there is a person who looks at your phone, after you have called delete the call from the list of calls.',
    ],
  },
  happens: {
    heading: ['ንሰብ እንተ ነጊርኩም እንታይ ይኸውን', 'What happens if you have told a person'],
    steps: [
      [
        'ይሰምዑኹም፡ ሕጂ ካብ ሓደጋ ነጻ እንተ ኾይንኩም ድማ ይሓቱኹም።',
        'They listen to you, and ask you whether you are free from danger now.',
      ],
      [
        'ብዘይ ስግኣት እትድቅሱሉ ቦታ የብልኩምን? ንገርዎም። ፖሊስ፡ ካውንስልን ገለ ማሕበራት ግብረ ሰናይን ሽዑ ንሽዑ መደቀሲን ሓኪምን ክትረኽቡ ክሓቱልኩም ይኽእሉ እዮም።',
        'Don’t you have a place where you sleep without worry? Tell them. Police, the council and some charities can ask on your behalf for you to get a bed and a doctor straight away.',
      ],
      [
        'ብዛዕባ ሃገራዊ ስርዓት ሪፈራል (National Referral Mechanism, NRM) ይነግሩኹም። በዚ መንገዲ መንግስቲ ሓደ ሰብ ኣብ ዘመናዊ ባርነት እንተ ነይሩ የጻሪ፡ ሓገዝ ድማ ይህቦ።',
        'They tell you about the National Referral System (National Referral Mechanism, NRM). This way the government looks into whether a person was in modern slavery, and gives him help.',
      ],
      [
        'ዕድመኹም 18 ወይ ልዕሊኡ እንተ ኾይኑ፡ ጉዳይኩም ናብ NRM ይለኣኽ ወይ ኣይለኣኽ ንስኹም ኢኹም ትውስኑ። ግዜ ወሲድኩም ክትሓስቡ ትኽእሉ ኢኹም፡ ኣይፋልን ክትብሉ እውን ትኽእሉ ኢኹም።',
        'If your age is 18 or above, you are the one who decides whether your case is sent to the NRM or not. You can take time and think, and you can also say no.',
      ],
      [
        'ዕድመኹም ትሕቲ 18 እንተ ኾይኑ፡ ሓገዝ ምእንቲ ክትረኽቡ ጉዳይኩም ኩሉ ግዜ ናብ NRM ይለኣኽ።',
        'If your age is under 18, your case is always sent to the NRM so that you get help.',
      ],
      [
        'ጉዳይኩም ናብ NRM ከም ዝተላእከ ንፖሊስ ይንገር እዩ። ምስ ፖሊስ ከይተዘራረብኩም ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።',
        'The police are told that your case was sent to the NRM. You can get help without talking with the police.',
      ],
    ],
  },
  rights: {
    heading: ['መሰላትኩም', 'Your rights'],
    each: [
      ['ስምኩም ከይሃብኩም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።', 'You can ask for help without giving your name.'],
      [
        'ብቋንቋኹም፡ ናይቲ ዝቆጻጸረኩም ሰብ ዓርኪ ብዘይኮነ ተርጓሚ ኣቢልኩም ክትዛረቡ ትኽእሉ ኢኹም።',
        'You can speak in your language, through an interpreter who is not a friend of the person who controls you.',
      ],
      ['ናብ ሓኪም ክትከዱ ትኽእሉ ኢኹም።', 'You can go to a doctor.'],
      [
        'ናይ NRM ናይ መጀመርታ ውሳነ “እወ” እንተ ኾይኑ፡ ዓቢ ሰብ (ቆልዓ ዘይኮነ) ብውሑዱ ን30 መዓልቲ ሓገዝ ይረክብ፦ እንተ ኣድልዩ መንበሪ ቦታ፡ ገለ ገንዘብ፡ ዝሕግዝ ሰራሕተኛን ሕጋዊ ምኽርን። ኣብ ገለ ኩነታት ግን እቲ ሓገዝ ከይወሃብ ይኽእል እዩ።',
        'If the NRM’s first decision is “yes”, an adult (not a child) gets help for at least 30 days: a place to live if needed, some money, a worker who helps and legal advice. But in some situations the help may not be given.',
      ],
      [
        'ውሳነ “ኣይፋል” እንተ ኾይኑ፡ ብቕጽበት ምኽሪ ርኸቡ። መብዛሕትኦም ሰባት እቲ ውሳነ ከም ብሓድሽ ክርአ ንምሕታት 30 መዓልቲ ኣለዎም።',
        'If a decision is "no", get advice straight away. Most people have 30 days to ask for that decision to be looked at again.',
      ],
      [
        'ሕጊ ክትጥሕሱ ተገዲድኩም ነይርኩም ዲኹም? ብዛዕባኡ ንፖሊስ ቅድሚ ምንጋርኩም ጠበቓ ክህቡኹም ሕተቱ። ሕጊ ነቶም ምርጫ ዘይነበሮም ሰባት ክከላኸለሎም ይኽእል እዩ።',
        'Were you forced to break the law? Before you tell the police about it, ask that they give you a lawyer. The law can defend people who had no choice.',
      ],
      [
        'ኣብ ገዛ ሰብ ክትሰርሑ፡ ንከምዚ ዝበለ ስራሕ ብዝወሃብ ቪዛ ዲኹም መጺእኩም? ኣስራሒኹም ክትቅይሩ ትኽእሉ ኢኹም። መጀመርታ ምኽሪ ሕተቱ።',
        "Did you come to work in a person's house, on a visa given for work like this? You can change your employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['ነቶም ምልክታት ፍለጡ', 'Know the signs'],
    description: [
      'ዓሰርተ ምልክታት ዘመናዊ ባርነት፡ ምስ ርኤኹምዎም ድማ እንታይ ከም እትገብሩ።',
      'Ten signs of modern slavery, and what you do when you have seen them.',
    ],
    intro: [
      'ዘመናዊ ባርነት ማለት፡ ሓደ ሰብ ክሰርሕ፡ ጾታዊ ርክብ ክፍጽም ወይ ሕጊ ክጥሕስ ምስ ዝግደድ ወይ ምስ ዝታለል፡ ከምልጥ ድማ ምስ ዘይክእል እዩ።',
      "Modern slavery means when a person is forced or tricked to work, to have sexual relations or to break the law, and can't escape.",
    ],
    ten: [
      ['ፈሪሖም ዘለዉ ይመስሉ፡ ወይ ክርእዩኹም ኣይደልዩን።', "They seem to be afraid, or don't want to look at you."],
      [
        'ካልእ ሰብ ኣብ ክንድኦም ይዛረብ፡ በይኖም ድማ ኣይገድፎምን።',
        "Another person speaks in their place, and doesn't leave them alone (by themselves).",
      ],
      [
        'ፓስፖርቶም፡ ተለፎኖም ወይ ናይ ባንክ ካርዶም ካልእ ሰብ ይሕዞ።',
        'Another person holds their passport, phone or bank card.',
      ],
      [
        'ዝኽፈሎም ደሞዝ ውሑድ እዩ ወይ ኣይክፈሎምን፡ ወይ ነቲ ገንዘብ ካልእ ሰብ ይወስዶ።',
        "The wage they are paid is small or they aren't paid, or another person takes the money.",
      ],
      ['ፈጺሞም ክኸፍልዎ ዘይክእሉ ዕዳ ኣለዎም።', 'They have a debt that they can never pay.'],
      ['ናብ ዝደለይዎ ክኸዱ ኣይፍቀደሎምን።', 'They are not allowed to go where they want.'],
      ['ሰብ ብመኪና ናብ ስራሕ ይወስዶምን ይመልሶምን።', 'A person takes them to work by car and takes them back.'],
      ['ዝሓመሙ፡ ዝተጎድኡ ወይ ዝጠመዩ ይመስሉ።', 'They look ill, hurt or hungry.'],
      ['ኣብ ዝሰርሑሉ ቦታ ይነብሩን ይድቅሱን።', 'They live and sleep in the place where they work.'],
      [
        'ሓደ ቆልዓ ኣብ ቤት ትምህርቲ የለን፡ ወይ ሓደስቲ ነገራት ኣለዎ፡ ካበይ ከም ዝረኸቦም ግን ክዛረብ ኣይክእልን።',
        'A child is not in school, or has new things, but can’t say where they got them.',
      ],
    ],
    more: [
      'ሓደ ምልክት ጥራይ ብዙሕ ትርጉም ዘይህልዎ ክኸውን ይኽእል። ክልተ ወይ ካብኡ ንላዕሊ ግን ንሰብ ንምንጋር ምኽንያት እዩ።',
      'One sign only may not have much meaning. But two or more is a reason to tell a person.',
    ],
    what: ['እንታይ ትገብሩ', 'What you do'],
    doNotStepIn: [
      'ባዕልኹም ጣልቃ ኣይትእተዉ፡ ኣብ ቅድሚ ካልኦት ሰባት እውን ኣይትሕተትዎም። ኣብ ሓደጋ ከውድቖም ይኽእል እዩ።',
      "Don't intervene yourself, and also don't ask them in front of other people. It can put them in danger.",
    ],
    tell: [
      'ርግጸኛታት እንተ ዘይኮንኩም እውን ደውሉ። መረጋገጺ ኣየድልየኩምን እዩ።',
      "Call even if you are not sure. You don't need proof.",
    ],
  },
  poster: {
    title: ['ፖስተር፦ {name}', 'Poster: {name}'],
    howToPrint: ['ነዚ ገጽ ኣብ ሓንቲ ወረቐት A4 ፕሪንት ግበርዎ።', 'Print this page on one A4 paper.'],
    card: ['ካርድታት፦ {name}', 'Cards: {name}'],
    cut: ['ድሕሪኡ ኣብቲ መስመራት ቍረጽዎ። 10 ካርድታት ኣለዉ።', 'Then cut it on the lines. There are 10 cards.'],
    print: ['ፕሪንት ግበሩ', 'Print'],
    demonstration: ['ንመርኣያ ዝተሰርሐ፦ ነዚ ኣይትለጥፍዎ።', "Made for show: don't stick this up."],
    question: [
      'ተገዲድኩም ዲኹም ትሰርሑ? ገዲፍኩም ክትከዱ ኣይትኽእሉን?',
      "Are you working because you are forced? Can't you leave and go?",
    ],
    answer: [
      'በይንኹም ኣይኮንኩምን፡ ጌጋ እውን ናትኩም ኣይኮነን። እቲ ሓገዝ ብነጻ እዩ።',
      'You are not alone, and the fault is not yours either. The help is free.',
    ],
    danger: ['ሕጂ ኣብ ሓደጋ ዲኹም? ደውሉ፦', 'Are you in danger now? Call:'],
    you: ['እዚ ኩነታትኩም ድዩ?', 'Is this your situation?'],
    yourSigns: [
      [
        'ዝኽፈለኩም ደሞዝ ውሑድ እዩ ወይ ኣይክፈለኩምን፡ ወይ ነቲ ገንዘብ ካልእ ሰብ ይወስዶ።',
        "The wage you are paid is small or you aren't paid, or another person takes the money.",
      ],
      [
        'ፓስፖርትኩም፡ ተለፎንኩም ወይ ናይ ባንክ ካርድኹም ካልእ ሰብ ይሕዞ።',
        'Another person holds your passport, phone or bank card.',
      ],
      ['ፈጺምኩም ክትከፍልዎ ዘይትኽእሉ ዕዳ ኣለኩም።', 'You have a debt that you can never pay.'],
      [
        'ገዲፍኩም እንተ ኸድኩም እንታይ ከም ዝገብሩኹም ትፈርሑ።',
        'You are afraid of what they will do to you if you leave and go.',
      ],
    ],
    others: ['ኣብ እትፈልጥዎ ሰብ እዚ ትርእዩ ዲኹም?', 'Do you see this in a person you know?'],
    page: ['{name}፦ ናብ መን ከም እትድውሉ', '{name}: whom you call'],
    scan: ['ነዚ ካልእ ሰብ ብዘይርእዮ ተለፎን ጥራይ ስካን ግበርዎ።', 'Scan this only with a phone that no other person sees.'],
    madeOn: [
      'ዝተዳለወሉ ዕለት፦ {date}። ድሕሪ {until} ግዜኡ ዝሓለፎ እዩ፦ ነዚ ኣልዒልኩም ሓድሽ ፕሪንት ግበሩ።',
      'Date prepared: {date}. After {until} it is out of date: take this away and print a new one.',
    ],
    cardMadeOn: [
      'ዝተዳለወሉ ዕለት፦ {date}። ድሕሪ {until} ግዜኡ ዝሓለፎ እዩ።',
      'Date prepared: {date}. After {until} it is out of date.',
    ],
    sample: ['ንመርኣያ ዝተሰርሐ', 'Made for show'],
  },
} as const satisfies Sentences;
