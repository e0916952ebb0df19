/**
 * Amharic. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const am = {
  site: {
    name: ['ስለ ዘመናዊ ባርነት የሚደወልባቸው የለንደን ስልኮች', 'London telephones that are called about modern slavery'],
    skip: ['ወደ ዋናው ክፍል ይሂዱ', 'Go to the main part'],
    home: ['መነሻ ገጽ', 'Start page'],
    danger: ['አደጋ ላይ ነዎት? ወደ {number} ይደውሉ', 'Are you in danger? Call {number}'],
    exit: ['መውጫ', 'Exit'],
    exitLabel: ['ከዚህ ድረ ገጽ አሁኑኑ ይውጡ', 'Leave this website right now'],
    leaving: ['እየተከፈተ ነው።', 'It is opening.'],
    exitPresses: {
      once: ['ለመውጣት Shift የሚለውን ቁልፍ 2 ጊዜ ተጨማሪ ይጫኑ።', 'To exit, press the key called Shift 2 more times.'],
      twice: ['ለመውጣት Shift የሚለውን ቁልፍ 1 ጊዜ ተጨማሪ ይጫኑ።', 'To exit, press the key called Shift 1 more time.'],
    },
    exitEnded: ['ከዚህ ገጽ አልወጡም።', 'You have not left this page.'],
    otherLanguages: ['ቋንቋዎች', 'Languages'],
    inEnglish: ['ይህ ገጽ በእንግሊዝኛ', 'This page in English'],
    onlyEnglish: [
      'በዚህ ድረ ገጽ ላይ ተጨማሪ መረጃ በእንግሊዝኛ አለ።',
      'On this website there is more information in English.',
    ],
    notReviewed: [
      'ይህ ትርጉም አማርኛ የአፍ መፍቻ ቋንቋው በሆነ ሰው ገና አልተረጋገጠም። የስልክ ቁጥሮቹ በሁሉም ቋንቋ አንድ ዓይነት ናቸው።',
      'This translation has not yet been confirmed by a person whose mother tongue is Amharic. The telephone numbers are the same in every language.',
    ],
    reviewed: [
      'አማርኛ የአፍ መፍቻ ቋንቋው የሆነ ሰው ይህን ትርጉም በ{date} አረጋግጧል።',
      'A person whose mother tongue is Amharic confirmed this translation on {date}.',
    ],
    reviewOverdue: [
      'አማርኛ የአፍ መፍቻ ቋንቋው የሆነ ሰው ይህን ትርጉም ለመጨረሻ ጊዜ ያረጋገጠው በ{date} ነው። እንደገና መረጋገጥ አለበት።',
      'A person whose mother tongue is Amharic last confirmed this translation on {date}. It has to be confirmed again.',
    ],
    madeUp: [
      'ይህ ለማሳያ የተሠራ ነው። «የፈጠራ» የሚል ምልክት ያለባቸው እውነተኛ አይደሉም። ወደ እነሱ አይደውሉ።',
      'This is made for show. Those that bear the mark "Invented" are not real. Don\'t call them.',
    ],
    kept: ['ምናልባት ኔትወርክ የለም። ይህ የ{date} ቅጂ ነው።', 'There may be no network. This is a copy of {date}.'],
    madeOn: ['ይህ ገጽ የተዘጋጀው በ{date} ነው።', 'This page was prepared on {date}.'],
  },
  home: {
    description: [
      'በእያንዳንዱ የለንደን ክፍለ ከተማ (borough) ስለ ዘመናዊ ባርነት ወደ ማን እንደሚደውሉ፦ ፖሊስ፣ ካውንስል እና የእርዳታ ስልክ መስመሮች።',
      'In every London sub-city (borough), whom you call about modern slavery: police, council and telephone help lines.',
    ],
    heading: ['ለንደን ውስጥ ስለ ዘመናዊ ባርነት ወደ ማን እንደሚደውሉ', 'Whom you call about modern slavery in London'],
    aboutMe: ['ስለ እኔ ነው፦ እርዳታ ለማግኘት', 'It is about me: to get help'],
    signs: ['ምልክቶቹን ይወቁ', 'Know the signs'],
    chooseBorough: ['ወይም ክፍለ ከተማ (borough) ይምረጡ', 'Or choose a sub-city (borough)'],
  },
  search: {
    label: ['በክፍለ ከተማ (borough) ወይም በፖስት ኮድ ይፈልጉ', 'Search by sub-city (borough) or by postcode'],
    example: ['ለምሳሌ፦ {examples}', 'For example: {examples}'],
    button: ['ስልክ ቁጥር ይፈልጉ', 'Search for a phone number'],
    waiting: ['እየፈለገ ነው…', 'It is searching…'],
    again: ['እንደገና ይፈልጉ', 'Search again'],
    empty: ['የለንደን ክፍለ ከተማ፣ የቦታ ስም ወይም ፖስት ኮድ ይጻፉ', 'Write a London sub-city, a place name or a postcode'],
    problem: ['ችግር አለ', 'There is a problem'],
    notFound: ['«{typed}»ን ማግኘት አልቻልንም', 'We could not find “{typed}”'],
    notFoundText: [
      'በፖስት ኮድ ይሞክሩ፣ ወይም ከዝርዝሩ ውስጥ ክፍለ ከተማውን ይምረጡ።',
      'Try by postcode, or choose the sub-city from the list.',
    ],
    outside: ['ይህ ከለንደን ውጭ ነው', 'This is outside London'],
    outsideText: ['ቢሆንም ወደ እነዚህ ቁጥሮች መደወል ይችላሉ።', 'Even so, you can call these numbers.'],
    choice: ['የትኛው ክፍለ ከተማ ነው?', 'Which sub-city is it?'],
    choiceText: ['ካላወቁ በፖስት ኮድ ይሞክሩ።', "If you don't know, try by postcode."],
    suggestions: ['ጥቆማዎች', 'Suggestions'],
    howMany: ['ጥቆማዎች፦ {count}። የላይ እና የታች ቀስቶችን ይጠቀሙ።', 'Suggestions: {count}. Use the up and down arrows.'],
    allBoroughs: ['ሁሉም ክፍለ ከተሞች', 'All the sub-cities'],
  },
  borough: {
    description: [
      '{name}፦ ስለ ዘመናዊ ባርነት ወደ ማን እንደሚደውሉ። ቁጥሮች፣ ሰዓቶች፣ እና እያንዳንዱ ለመጨረሻ ጊዜ የተረጋገጠበት ቀን።',
      '{name}: whom you call about modern slavery. Numbers, hours, and the date on which each was last confirmed.',
    ],
    caption: ['ስለ ዘመናዊ ባርነት የሚደወልባቸው ስልኮች', 'Telephones that are called about modern slavery'],
    noneChecked: [
      'እዚህ በቅርቡ የተረጋገጠ የአካባቢ ቁጥር የለም። በምትኩ ወደዚህኛው ይደውሉ።',
      'There is no recently confirmed local number here. Call this one instead.',
    ],
    localClosed: [
      'የአካባቢው ቡድን አሁን ዝግ ነው። በምትኩ ወደዚህ ቁጥር ይደውሉ።',
      'The local team is closed now. Call this number instead.',
    ],
    now: {
      heading: ['አሁን ስልክ የሚያነሱት እነማን ናቸው', 'Who are those who pick up the phone now'],
      adults: ['ስለ አዋቂ ሰው', 'About an adult person'],
      children: ['ስለ ልጅ', 'About a child'],
      both: ['ስለ አዋቂ ሰው ወይም ስለ ልጅ', 'About an adult person or about a child'],
      unsure: [
        'በአካባቢ ቁጥር አሁን ስልክ የሚያነሳ ሰው እንዳለ እርግጠኛ አይደለንም። ወደዚህኛው ቁጥር ሁልጊዜ መደወል ይችላሉ።',
        'We are not sure that there is a person who picks up the phone now at a local number. You can always call this number.',
      ],
      unknown: [
        'ለዚህ የሚሆን የአካባቢ ቁጥር አናውቅም። ወደዚህኛው ቁጥር ሁልጊዜ መደወል ይችላሉ።',
        'We don’t know a local number that is for this. You can always call this number.',
      ],
      perhaps: ['አሁን ስልኩን የሚያነሳ ሰው ሊኖር ይችላል።', 'There may be a person who picks up the phone now.'],
      notChecked: ['ወደዚህ ቁጥር ገና ማንም አልደወለም።', 'Nobody has called this number yet.'],
    },
    others: ['ተጨማሪ የአካባቢ ቁጥሮች', 'More local numbers'],
    mayNotWork: ['ላይሠሩ የሚችሉ ቁጥሮች', 'Numbers that may not work'],
    notChecked: [
      'ለሕዝብ ክፍት ከሆኑ ድረ ገጾች የተወሰዱ። ወደ እነዚህ ቁጥሮች ገና ማንም አልደወለም።',
      'Taken from websites open to the public. Nobody has called these numbers yet.',
    ],
    madeUp: ['የፈጠራ ምሳሌዎች፦ እውነተኛ ቁጥሮች አይደሉም', 'Invented examples: they are not real numbers'],
    poster: ['ፖስተር ያትሙ', 'Print a poster'],
    elsewhere: ['ያሉት {name} ውስጥ አይደለም?', 'Is it not in {name} that you are?'],
    near: ['ይህ አድራሻ እዚህ ሳይሆን {other} ውስጥ ሊሆን ይችላል።', 'This address may be not here but in {other}.'],
    nearPage: ['የ{other} ገጽን ይክፈቱ', 'Open the page of {other}'],
    oldPostcode: [
      'ይህ ፖስት ኮድ አሁን አይሠራበትም። {name} ውስጥ ነበር።',
      'This postcode is not in use now. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['ዘመናዊ ባርነትን የሚከላከል የፖሊስ ቡድን', 'Police team that fights (prevents) modern slavery'],
    council_lead: ['ዘመናዊ ባርነትን የሚከላከል የካውንስል ቡድን', 'Council team that fights (prevents) modern slavery'],
    council_duty: {
      adults: ['ካውንስል፦ ለአዋቂዎች እርዳታ', 'Council: help for adults'],
      children: ['ካውንስል፦ ለልጆች እርዳታ', 'Council: help for children'],
      everyone: ['ካውንስል፦ ለአዋቂዎችና ለልጆች እርዳታ', 'Council: help for adults and children'],
    },
    support_service: ['እርዳታ የሚሰጥ አገልግሎት', 'A service that gives help'],
  },
  card: {
    call: ['ይደውሉ', 'Call'],
    callNumber: ['ወደ {number} ይደውሉ', 'Call {number}'],
    callInstead: ['በምትኩ ወደ {number} ይደውሉ', 'Call {number} instead'],
    hours: ['የሥራ ሰዓት', 'Working hours'],
    email: ['ኢሜይል', 'Email'],
    website: ['ድረ ገጽ', 'Website'],
    ask: ['ከዚህ ጋር እንዲያገናኙዎት ይጠይቁ', 'Ask that they connect you with this (person)'],
    madeUp: ['የፈጠራ', 'Invented'],
    free: ['ከማንኛውም ስልክ መደወል ነፃ ነው።', 'Calling from any phone is free.'],
    interpreter: [
      'አስተርጓሚ እንዲቀርብልዎት መጠየቅ ይችላሉ። በእንግሊዝኛ እንዲህ ይበሉ፦ «{english}»። ሲነገር እንዲህ ይሰማል፦ «{sounds}»።',
      'You can ask that an interpreter be provided for you. In English say this: “{english}”. When spoken it sounds like this: “{sounds}”.',
    ],
    passesOn: [
      'አንድ ሰው አሁን አደጋ ላይ ከሆነ ወይም አንድ ልጅ ለአደጋ የተጋለጠ ከሆነ፣ እርስዎ የሚነግሯቸውን እነሱ ለሌሎች ሊናገሩ ይችላሉ።',
      'If a person is in danger now or if a child is exposed to danger, what you tell them, they may tell others.',
    ],
    interpreterUnknown: [
      'ይህ መስመር አስተርጓሚ ይኑረው አይኑረው አናውቅም። ቢሆንም መጠየቅ ይችላሉ። በእንግሊዝኛ እንዲህ ይበሉ፦ «{english}»። ሲነገር እንዲህ ይሰማል፦ «{sounds}»።',
      'We don’t know whether or not this line has an interpreter. Even so, you can ask. In English say this: “{english}”. When spoken it sounds like this: “{sounds}”.',
    ],
    otherwise: ['በሌላ ሰዓት ወደ {number} ይደውሉ።', 'At another hour call {number}.'],
    noAnswer: [
      'ስልኩን የሚያነሳ የለም? ወደ {police} ይደውሉ። አደጋ ላይ ከሆኑ ወደ {emergency} ይደውሉ።',
      'Nobody picks up the phone? Call {police}. If you are in danger call {emergency}.',
    ],
    away: ['እስከ {until} (ያን ቀን ጨምሮ) አይገኙም።', 'They are not available until {until} (including that day).'],
    awayFrom: [
      'ከ{from} እስከ {until} (ያን ቀን ጨምሮ) አይገኙም።',
      'They are not available from {from} until {until} (including that day).',
    ],
    standIn: ['በምትኩ የሚደውሉት፦ {standIn}', 'Whom you call instead: {standIn}'],
    wrong: ['ይህ ቁጥር ስህተት ከሆነ ይንገሩን (በእንግሊዝኛ)', 'Tell us if this number is wrong (in English)'],
  },
  check: {
    states: {
      verified: ['ተረጋግጧል', 'Confirmed'],
      due: ['ተረጋግጧል፣ በቅርቡ እንደገና መረጋገጥ አለበት', 'Confirmed, has to be confirmed again soon'],
      overdue: ['እንደገና የሚረጋገጥበት ቀን አልፏል', 'The date on which it is confirmed again has passed'],
      reported: ['ላይሠራ ይችላል፦ እየተጣራ ነው', 'It may not work: it is being looked into'],
      lapsed: ['ጊዜው ያለፈበት መረጃ', 'Out-of-date information'],
      vacant: ['አሁን ይህን ሥራ የያዘ ሰው የለም', 'There is now no person who holds this job'],
      unchecked: ['ገና አልተረጋገጠም', 'Not confirmed yet'],
    },
    ifItFails: [
      'ካልሠራ፣ ሁልጊዜ መደወል ከሚችሉባቸው ቁጥሮች ወደ አንዱ ይደውሉ።',
      "If it doesn't work, call one of the numbers you can always call.",
    ],
    doNotRely: [
      'በዚህ ቁጥር አይተማመኑ። ሁልጊዜ መደወል ከሚችሉባቸው ቁጥሮች ወደ አንዱ ይደውሉ።',
      "Don't rely on this number. Call one of the numbers you can always call.",
    ],
    last: ['ለመጨረሻ ጊዜ የተረጋገጠው በ{date} ነው።', 'It was last confirmed on {date}.'],
    next: ['የሚቀጥለው ማረጋገጫ ቀን፦ እስከ {date}።', 'Date of the next confirmation: by {date}.'],
    nextWas: ['የሚቀጥለው ማረጋገጫ እስከ {date} መሆን ነበረበት።', 'The next confirmation should have been by {date}.'],
    unreachable: ['በ{date} ስልኩን ያነሳ ሰው አልነበረም።', 'On {date} there was nobody who picked up the phone.'],
    doubted: [
      'ይህ ቁጥር ላይሠራ እንደሚችል አንባቢዎች በ{date} ነግረውናል።',
      'Readers told us on {date} that this number may not work.',
    ],
    readOn: [
      'ቁጥሩ የተገኘበት ድረ ገጽ፦ {site}፣ የታየበት ቀን፦ {date}።',
      'Website where the number was found: {site}, date it was seen: {date}.',
    ],
  },
  hours: {
    always: ['በቀን 24 ሰዓት፣ በየቀኑ', '24 hours a day, every day'],
    unknown: ['የሥራ ሰዓቱ አይታወቅም', 'The working hours are not known'],
    everyDay: ['በየቀኑ', 'Every day'],
    allDay: ['24 ሰዓት', '24 hours'],
    times: ['ከ{opens} እስከ {closes}', 'From {opens} to {closes}'],
    fromTo: ['ከ{first} እስከ {last}', 'From {first} to {last}'],
    openOnHolidays: ['{hours}፣ በሕዝብ በዓላትም ጭምር', '{hours}, including on public holidays'],
    closedOnHolidays: ['{hours}፣ በሕዝብ በዓላት ዝግ', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}፤ በሕዝብ በዓላት {times}', '{hours}; on public holidays {times}'],
    outside: ['ከእነዚህ ሰዓቶች በስተቀር ሁልጊዜ፦ {periods}', 'Always except for these hours: {periods}'],
  },
  open: {
    now: ['አሁን ክፍት ነው።', 'It is open now.'],
    until: ['አሁን ክፍት ነው። የሚዘጋው፦ {when}።', 'It is open now. It closes: {when}.'],
    closed: ['አሁን ዝግ ነው።', 'It is closed now.'],
    opens: ['አሁን ዝግ ነው። የሚከፈተው፦ {when}።', 'It is closed now. It opens: {when}.'],
    holiday: ['በሕዝብ በዓላት የሥራ ሰዓቱ አይታወቅም።', 'The working hours on public holidays are not known.'],
    today: ['ዛሬ', 'Today'],
  },
  lines: {
    heading: ['ሁልጊዜ መደወል የሚችሉባቸው ቁጥሮች', 'Numbers you can always call'],
    more: ['ተጨማሪ የእርዳታ ስልክ መስመሮች', 'More telephone help lines'],
    each: {
      'line-999': [
        'ፖሊስ፣ አምቡላንስ እና እሳት አደጋ፦ አሁን አደጋ ላይ ከሆኑ',
        'Police, ambulance and fire brigade: if you are in danger now',
      ],
      'line-101': ['ፖሊስ፣ አስቸኳይ ካልሆነ', 'Police, if it is not urgent'],
      'line-salvation-army': [
        'ተገደው ለሚሠሩ ወይም ለቀው መሄድ ለማይችሉ አዋቂዎች እርዳታ',
        "Help for adults who are forced to work or who can't leave and go",
      ],
      'line-modern-slavery-helpline': [
        'የዘመናዊ ባርነት የእርዳታ መስመር፦ ምክር ለማንኛውም ሰው',
        'Modern slavery help line: advice for anyone',
      ],
      'line-childline': ['ዕድሜው ከ19 በታች ለሆነ ማንኛውም ሰው እርዳታ', 'Help for anyone whose age is under 19'],
      'line-nspcc': ['ስለ አንድ ልጅ ለሚጨነቁ አዋቂዎች', 'For adults who are worried about a child'],
      'line-crimestoppers': ['ስምዎን ሳይሰጡ ወንጀልን ይጠቁሙ', 'Report a crime (give a tip) without giving your name'],
      'line-british-transport-police': [
        'የባቡር፣ የባቡር ጣቢያ እና የምድር ውስጥ ባቡር (Underground) ፖሊስ',
        'Police of the trains, the train stations and the underground train (Underground)',
      ],
    },
  },
  help: {
    title: ['ለራስዎ እርዳታ ያግኙ', 'Get help for yourself'],
    description: [
      'ተገደው ይሠራሉ? ወይስ ለቀው ለመሄድ ነፃነት የለዎትም? ወደ ማን እንደሚደውሉ፣ ከዚያ ምን እንደሚሆን፣ እና መብቶችዎ።',
      "Do you work because you are forced? Or don't you have the freedom to leave and go? Whom you call, what happens then, and your rights.",
    ],
    intro: [
      'ጥፋቱ የእርስዎ አይደለም። እርዳታ ማግኘት ይችላሉ። መጀመሪያ ጠይቀው በኋላ መወሰን ይችላሉ። ስምዎን መናገር ግዴታ አይደለም።',
      'The fault is not yours. You can get help. You can ask first and decide later. Telling your name is not obligatory.',
    ],
    who: ['ወደ ማን እንደሚደውሉ', 'Whom you call'],
    danger: [
      'አሁን አደጋ ላይ ነዎት? ወደ {number} ይደውሉ። ፖሊስ ወይም አምቡላንስ ወዲያውኑ ሊመጣ ይችላል።',
      'Are you in danger now? Call {number}. Police or an ambulance can come straight away.',
    ],
    silent: [
      'መናገር አይችሉም? ከሞባይል ስልክ ወደ {number} ይደውሉ፣ ያዳምጡ፣ ሲጠየቁ 55 ይጫኑ። 55 መጫን የት እንዳሉ አያሳይም።',
      "Can't you speak? Call {number} from a mobile phone, listen, press 55 when asked. Pressing 55 doesn't show where you are.",
    ],
    adult: ['ዕድሜዎ 18 ወይም ከዚያ በላይ ከሆነ', 'If your age is 18 or above'],
    child: ['ዕድሜዎ ከ18 በታች ከሆነ', 'If your age is under 18'],
    local: ['የአካባቢዎን ቁጥር ይፈልጉ', 'Search for the number of your area'],
    noVisa: [
      'ቪዛ የለዎትም? ወይስ እርግጠኛ አይደሉም? ፖሊስ ስለ እርስዎ ለመንግሥት የኢሚግሬሽን መሥሪያ ቤት (Home Office) ሊናገር ይችላል። መጀመሪያ ከእርዳታ ስልክ መስመር ወይም ከጠበቃ ጋር ይነጋገሩ፣ ለሌሎች ምን እንደሚያስተላልፉም ይጠይቁ። አደጋ ላይ ከሆኑ ግን ወደ {number} ይደውሉ።',
      'Don’t you have a visa? Or are you not sure? The police can speak about you to the government’s immigration office (Home Office). First talk with a telephone help line or with a lawyer, and ask what they pass on to others. But if you are in danger, call {number}.',
    ],
    deleteCall: [
      'ስልክዎን የሚያይ ሰው ካለ፣ ከደወሉ በኋላ ጥሪውን ከስልኩ የጥሪ ዝርዝር ላይ ያጥፉ።',
      "If there is a person who sees your phone, after you have called delete the call from the phone's list of calls.",
    ],
  },
  happens: {
    heading: ['ለሰው ከነገሩ ምን ይሆናል', 'What happens if you tell a person'],
    steps: [
      [
        'ያዳምጡዎታል፣ አሁን ከአደጋ ነፃ መሆንዎንም ይጠይቁዎታል።',
        'They listen to you, and ask you whether you are free from danger now.',
      ],
      [
        'ያለ ስጋት የሚተኙበት ቦታ የለዎትም? ይህን ይናገሩ። ፖሊስ፣ ካውንስል እና አንዳንድ የበጎ አድራጎት ድርጅቶች ወዲያውኑ መኝታና ሐኪም እንዲያገኙ ሊጠይቁልዎት ይችላሉ።',
        "Don't you have a place where you sleep without worry? Say this. Police, the council and some charities can ask on your behalf for you to get a bed and a doctor straight away.",
      ],
      [
        'ስለ ብሔራዊ የሪፈራል ሥርዓት (National Referral Mechanism, NRM) ይነግሩዎታል። በዚህ መንገድ መንግሥት አንድ ሰው በዘመናዊ ባርነት ውስጥ ነበረ ወይስ አልነበረም የሚለውን ያጣራል፣ ለነበረ ሰውም እርዳታ ይሰጣል።',
        'They tell you about the National Referral System (National Referral Mechanism, NRM). This way the government looks into whether or not a person was in modern slavery, and gives help to a person who was.',
      ],
      [
        'ዕድሜዎ 18 ወይም ከዚያ በላይ ከሆነ፣ ጉዳይዎ ወደ NRM ይላክ ወይስ አይላክ የሚወስኑት እርስዎ ነዎት። ጊዜ ወስደው ማሰብ ይችላሉ፣ «አይሆንም» ማለትም ይችላሉ።',
        'If your age is 18 or above, you are the one who decides whether your case is sent to the NRM or not. You can take time and think, and you can also say “no”.',
      ],
      [
        'ዕድሜዎ ከ18 በታች ከሆነ፣ እርዳታ እንዲያገኙ ጉዳይዎ ሁልጊዜ ወደ NRM ይላካል።',
        'If your age is under 18, your case is always sent to the NRM so that you get help.',
      ],
      [
        'ጉዳይዎ ወደ NRM እንደተላከ ለፖሊስ ይነገራል። ከፖሊስ ጋር ሳይነጋገሩ እርዳታ ማግኘት ይችላሉ።',
        'The police are told that your case was sent to the NRM. You can get help without talking with the police.',
      ],
    ],
  },
  rights: {
    heading: ['መብቶችዎ', 'Your rights'],
    each: [
      ['ስምዎን ሳይሰጡ እርዳታ መጠየቅ ይችላሉ።', 'You can ask for help without giving your name.'],
      [
        'በራስዎ ቋንቋ፣ እርስዎን የሚቆጣጠረው ሰው ጓደኛ ባልሆነ አስተርጓሚ በኩል መነጋገር ይችላሉ።',
        'You can talk in your own language, through an interpreter who is not a friend of the person who controls you.',
      ],
      ['ሐኪም ዘንድ መታየት ይችላሉ።', 'You can be seen by a doctor.'],
      [
        'የNRM የመጀመሪያ ውሳኔ «አዎ» ከሆነ፣ አዋቂ ሰው ቢያንስ ለ30 ቀናት እርዳታ ያገኛል፦ ካስፈለገ ማረፊያ ቦታ፣ የተወሰነ ገንዘብ፣ የሚረዳ ሠራተኛ እና የሕግ ምክር። በአንዳንድ ሁኔታዎች ግን እርዳታው ላይሰጥ ይችላል።',
        'If the NRM’s first decision is “yes”, an adult gets help for at least 30 days: a place to stay if needed, some money, a worker who helps and legal advice. But in some situations the help may not be given.',
      ],
      [
        'አንድ ውሳኔ «አይሆንም» ከሆነ፣ ወዲያውኑ ምክር ያግኙ። አብዛኞቹ ሰዎች ውሳኔው እንደገና እንዲታይ ለመጠየቅ 30 ቀናት አላቸው።',
        'If a decision is “no”, get advice straight away. Most people have 30 days to ask for the decision to be looked at again.',
      ],
      [
        'ሕግ እንዲጥሱ ተገደው ነበር? ስለዚህ ጉዳይ ለፖሊስ ከመናገርዎ በፊት ጠበቃ እንዲቀርብልዎት ይጠይቁ። ሕጉ ምርጫ ያልነበራቸውን ሰዎች ሊጠብቅ ይችላል።',
        'Were you forced to break the law? Before you tell the police about this, ask that a lawyer be provided for you. The law can protect people who had no choice.',
      ],
      [
        'የመጡት በሰው ቤት ለመሥራት፣ ለዚህ ሥራ በሚሰጥ ቪዛ ነው? አሠሪዎን መቀየር ይችላሉ። መጀመሪያ ምክር ይጠይቁ።',
        "Did you come to work in a person's house, on a visa given for this work? You can change your employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['ምልክቶቹን ይወቁ', 'Know the signs'],
    description: [
      'አሥር የዘመናዊ ባርነት ምልክቶች፣ እና ሲያዩዋቸው ምን እንደሚያደርጉ።',
      'Ten signs of modern slavery, and what you do when you see them.',
    ],
    intro: [
      'ዘመናዊ ባርነት ማለት አንድ ሰው እንዲሠራ፣ ወሲብ እንዲፈጽም ወይም ሕግ እንዲጥስ ሲገደድ ወይም ሲታለል፣ ማምለጥም ሳይችል ሲቀር ነው።',
      'Modern slavery means when a person is forced or tricked to work, to have sex or to break the law, and is left unable to escape.',
    ],
    ten: [
      ['የፈሩ ይመስላሉ፣ ወይም ወደ እርስዎ መመልከት አይፈልጉም።', 'They seem afraid, or don’t want to look at you.'],
      [
        'ሌላ ሰው በእነሱ ፋንታ ይናገራል፣ ብቻቸውንም አይተዋቸውም።',
        "Another person speaks instead of them, and doesn't leave them alone (by themselves).",
      ],
      [
        'ፓስፖርታቸውን፣ ስልካቸውን ወይም የባንክ ካርዳቸውን ሌላ ሰው ይይዝባቸዋል።',
        'Another person keeps their passport, phone or bank card (against them).',
      ],
      [
        'የሚከፈላቸው ጥቂት ነው ወይም ምንም አይከፈላቸውም፣ ወይም ገንዘቡን ሌላ ሰው ይወስድባቸዋል።',
        'What they are paid is little or they are paid nothing, or another person takes the money from them.',
      ],
      ['በፍጹም ከፍለው ሊጨርሱት የማይችሉት ዕዳ አለባቸው።', 'They have a debt that they can never finish paying.'],
      ['ወደፈለጉበት እንዲሄዱ አይፈቀድላቸውም።', 'They are not allowed to go where they want.'],
      ['ሰው በመኪና ወደ ሥራ ይወስዳቸዋል፣ ይመልሳቸዋልም።', 'A person takes them to work by car, and takes them back.'],
      ['የታመሙ፣ የተጎዱ ወይም የተራቡ ይመስላሉ።', 'They look ill, hurt or hungry.'],
      ['በሚሠሩበት ቦታ ይኖራሉ፣ ይተኛሉም።', 'They live, and sleep, in the place where they work.'],
      [
        'አንድ ልጅ ትምህርት ቤት አይሄድም፣ ወይም አዳዲስ ነገሮች አሉት፣ ከየት እንዳገኛቸው ግን መናገር አይችልም።',
        'A child doesn’t go to school, or has new things, but can’t say where they got them.',
      ],
    ],
    more: [
      'አንድ ምልክት ብቻ ብዙ ላይናገር ይችላል። ሁለት ወይም ከዚያ በላይ ካዩ ግን ለሰው ለመንገር ምክንያት ነው።',
      'One sign only may not say much. But if you see two or more it is a reason to tell a person.',
    ],
    what: ['ምን እንደሚያደርጉ', 'What you do'],
    doNotStepIn: [
      'እርስዎ ራስዎ ጣልቃ አይግቡ፣ በሌሎች ፊትም አይጠይቋቸው። አደጋ ላይ ሊጥላቸው ይችላል።',
      "Don't intervene yourself, and don't ask them in front of others. It can put them in danger.",
    ],
    tell: ['እርግጠኛ ባይሆኑም ይደውሉ። ማስረጃ አያስፈልግዎትም።', "Call even if you are not sure. You don't need evidence."],
  },
  poster: {
    title: ['ፖስተር፦ {name}', 'Poster: {name}'],
    howToPrint: ['ይህን ገጽ በአንድ የA4 ወረቀት ላይ ያትሙ።', 'Print this page on one A4 paper.'],
    card: ['ካርዶች፦ {name}', 'Cards: {name}'],
    cut: ['ከዚያ በመስመሮቹ ላይ ይቁረጡ። 10 ካርዶች አሉ።', 'Then cut on the lines. There are 10 cards.'],
    print: ['ያትሙ', 'Print'],
    demonstration: ['ለማሳያ የተሠራ፦ ይህን አይለጥፉ።', "Made for show: don't stick this up."],
    question: ['ተገደው ይሠራሉ? ለቀው መሄድ አይችሉም?', "Do you work because you are forced? Can't you leave and go?"],
    answer: [
      'ብቻዎን አይደሉም፣ ጥፋቱም የእርስዎ አይደለም። እርዳታው ነፃ ነው።',
      'You are not alone, and the fault is not yours. The help is free.',
    ],
    danger: ['አሁን አደጋ ላይ ነዎት? ይደውሉ፦', 'Are you in danger now? Call:'],
    you: ['ይህ የእርስዎ ሁኔታ ነው?', 'Is this your situation?'],
    yourSigns: [
      [
        'የሚከፈልዎት ጥቂት ነው ወይም ምንም አይከፈልዎትም፣ ወይም ገንዘቡን ሌላ ሰው ይወስድብዎታል።',
        'What you are paid is little or you are paid nothing, or another person takes the money from you.',
      ],
      [
        'ፓስፖርትዎን፣ ስልክዎን ወይም የባንክ ካርድዎን ሌላ ሰው ይይዝብዎታል።',
        'Another person keeps your passport, phone or bank card (against you).',
      ],
      ['በፍጹም ከፍለው ሊጨርሱት የማይችሉት ዕዳ አለብዎት።', 'You have a debt that you can never finish paying.'],
      ['ለቀው ከሄዱ ምን እንደሚያደርጉብዎት ይፈራሉ።', 'You are afraid of what they will do to you if you leave and go.'],
    ],
    others: ['በሚያውቁት ሰው ላይ ይህን ያያሉ?', 'Do you see this in a person you know?'],
    page: ['{name}፦ ወደ ማን እንደሚደውሉ', '{name}: whom you call'],
    scan: ['ሌላ ሰው በማያየው ስልክ ብቻ ይህን ስካን ያድርጉ።', 'Only with a phone that no other person sees, scan this.'],
    madeOn: [
      'የተዘጋጀው በ{date}። ከ{until} በኋላ ጊዜው ያለፈበት ነው፦ ይህን አንስተው አዲስ ያትሙ።',
      'Prepared on {date}. After {until} it is out of date: take this down and print a new one.',
    ],
    cardMadeOn: [
      'የተዘጋጀው በ{date}። ከ{until} በኋላ ጊዜው ያለፈበት ነው።',
      'Prepared on {date}. After {until} it is out of date.',
    ],
    sample: ['ለማሳያ የተሠራ', 'Made for show'],
  },
} as const satisfies Sentences;
