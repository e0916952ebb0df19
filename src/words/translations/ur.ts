/**
 * Urdu. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const ur = {
  site: {
    name: ['لندن میں جدید غلامی کے بارے میں رابطہ نمبر', 'Contact numbers about modern slavery in London'],
    skip: ['اصل مواد پر جائیں', 'Go to the main content'],
    home: ['پہلا صفحہ', 'First page'],
    danger: ['خطرے میں ہیں؟ {number} پر کال کریں', 'Are you in danger? Call {number}'],
    exit: ['نکلیں', 'Get out / exit'],
    exitLabel: ['اس ویب سائٹ سے ابھی نکلیں', 'Exit this website now'],
    leaving: ['لوڈ ہو رہا ہے۔', 'Loading.'],
    exitPresses: {
      once: ['نکلنے کے لیے Shift کو 2 بار اور دبائیں۔', 'To exit, press Shift 2 more times.'],
      twice: ['نکلنے کے لیے Shift کو 1 بار اور دبائیں۔', 'To exit, press Shift 1 more time.'],
    },
    exitEnded: ['آپ اب بھی اسی صفحے پر ہیں۔', 'You are still on this same page.'],
    otherLanguages: ['زبانیں', 'Languages'],
    inEnglish: ['یہ صفحہ انگریزی میں', 'This page in English'],
    onlyEnglish: [
      'اس ویب سائٹ پر انگریزی میں اور بھی معلومات ہیں۔',
      'There is more information in English on this website.',
    ],
    notReviewed: [
      'یہ ترجمہ ابھی تک کسی ایسے شخص نے چیک نہیں کیا جس کی مادری زبان اردو ہو۔ ٹیلی فون نمبر ہر زبان میں ایک ہی ہیں۔',
      'This translation has not yet been checked by any person whose mother tongue is Urdu. Telephone numbers are the same in every language.',
    ],
    reviewed: [
      'یہ ترجمہ {date} کو ایک ایسے شخص نے چیک کیا جس کی مادری زبان اردو ہے۔',
      'This translation was checked on {date} by a person whose mother tongue is Urdu.',
    ],
    reviewOverdue: [
      'یہ ترجمہ آخری بار {date} کو ایک ایسے شخص نے چیک کیا جس کی مادری زبان اردو ہے۔ اسے دوبارہ چیک کرنا ضروری ہے۔',
      'This translation was last checked on {date} by a person whose mother tongue is Urdu. It is necessary to check it again.',
    ],
    madeUp: [
      'یہ ایک نمونہ (ڈیمو) ہے۔ جن معلومات پر “فرضی” لکھا ہے وہ اصلی نہیں ہیں۔ ان نمبروں پر کال نہ کریں۔',
      'This is a sample (demo). Information with “made-up” written on it is not real. Do not call those numbers.',
    ],
    kept: ['شاید سگنل نہیں ہے۔ یہ {date} کی کاپی ہے۔', 'There may be no signal. This is a copy of {date}.'],
    madeOn: ['یہ صفحہ {date} کو بنایا گیا۔', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'لندن کے ہر علاقے میں جدید غلامی کے بارے میں کس کو کال کریں: پولیس، کونسل اور ہیلپ لائنیں۔',
      'Whom to call about modern slavery in each area of London: police, council and helplines.',
    ],
    heading: ['لندن میں جدید غلامی: کس کو کال کریں', 'Modern slavery in London: whom to call'],
    aboutMe: ['یہ میرے بارے میں ہے: مدد لیں', 'This is about me: get help'],
    signs: ['نشانیاں پہچانیں', 'Recognise the signs'],
    chooseBorough: ['یا کوئی علاقہ چنیں', 'Or choose an area'],
  },
  search: {
    label: ['علاقے (borough) یا پوسٹ کوڈ سے تلاش کریں', 'Search by area (borough) or postcode'],
    example: ['مثلاً: {examples}', 'For example: {examples}'],
    button: ['نمبر تلاش کریں', 'Search for numbers'],
    waiting: ['تلاش ہو رہی ہے…', 'Searching…'],
    again: ['دوبارہ تلاش کریں', 'Search again'],
    empty: [
      'لندن کا کوئی علاقہ، کوئی جگہ یا پوسٹ کوڈ لکھیں',
      'Write an area of London, a place or a postcode',
    ],
    problem: ['ایک مسئلہ ہے', 'There is a problem'],
    notFound: ['ہمیں “{typed}” نہیں ملا', 'We did not find "{typed}"'],
    notFoundText: [
      'پوسٹ کوڈ لکھ کر دیکھیں، یا فہرست میں سے علاقہ چنیں۔',
      'Try writing the postcode, or choose the area from the list.',
    ],
    outside: ['یہ جگہ لندن سے باہر ہے', 'This place is outside London'],
    outsideText: ['آپ پھر بھی ان نمبروں پر کال کر سکتے ہیں۔', 'You can still call these numbers.'],
    choice: ['یہ کون سا علاقہ ہے؟', 'Which area is this?'],
    choiceText: [
      'اگر معلوم نہیں تو پوسٹ کوڈ لکھ کر دیکھیں۔',
      'If you do not know, try writing the postcode.',
    ],
    suggestions: ['تجویزیں', 'Suggestions'],
    howMany: [
      'تجویزیں: {count}۔ اوپر اور نیچے والے تیر استعمال کریں۔',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['سب علاقے', 'All areas'],
  },
  borough: {
    description: [
      '{name} میں جدید غلامی کے بارے میں کس کو کال کریں: نمبر، اوقات، اور ہر نمبر آخری بار کب چیک کیا گیا۔',
      'Whom to call about modern slavery in {name}: numbers, times, and when each number was last checked.',
    ],
    caption: ['جدید غلامی کے بارے میں رابطہ نمبر', 'Contact numbers about modern slavery'],
    noneChecked: [
      'یہاں کا کوئی مقامی نمبر حال ہی میں چیک نہیں کیا گیا۔ اس کی جگہ اس نمبر پر کال کریں۔',
      'No local number here has been checked recently. Call this number instead of it.',
    ],
    localClosed: [
      'مقامی ٹیم ابھی بند ہے۔ اس کی جگہ اس نمبر پر کال کریں۔',
      'The local team is closed now. Call this number instead of it.',
    ],
    now: {
      heading: ['ابھی کون جواب دیتا ہے', 'Who answers now'],
      adults: ['کسی بالغ کے بارے میں', 'About an adult'],
      children: ['کسی بچے کے بارے میں', 'About a child'],
      both: ['کسی بالغ یا بچے کے بارے میں', 'About an adult or a child'],
      unsure: [
        'ہمیں یقین نہیں کہ ابھی کسی مقامی نمبر پر کوئی جواب دے گا۔ اس نمبر پر آپ ہمیشہ کال کر سکتے ہیں۔',
        'We are not certain that anybody will answer now at any local number. You can always call this number.',
      ],
      unknown: [
        'ہمیں اس کے لیے کوئی مقامی نمبر معلوم نہیں۔ اس نمبر پر آپ ہمیشہ کال کر سکتے ہیں۔',
        'We do not know any local number for this. You can always call this number.',
      ],
      perhaps: ['شاید ابھی کوئی جواب دے۔', 'Perhaps somebody answers now.'],
      notChecked: ['ابھی تک کسی نے اس نمبر پر کال نہیں کی۔', 'Nobody has called this number yet.'],
    },
    others: ['مزید مقامی نمبر', 'More local numbers'],
    mayNotWork: ['وہ نمبر جو شاید کام نہ کریں', 'Those numbers that may not work'],
    notChecked: [
      'یہ نمبر ایسے صفحوں سے لیے گئے ہیں جو سب دیکھ سکتے ہیں۔ ابھی تک کسی نے ان پر کال نہیں کی۔',
      'These numbers were taken from pages that everyone can see. Nobody has called them yet.',
    ],
    madeUp: ['فرضی مثالیں: اصلی نمبر نہیں', 'Made-up examples: not real numbers'],
    poster: ['پوسٹر پرنٹ کریں', 'Print a poster'],
    elsewhere: ['{name} میں نہیں ہیں؟', 'Not in {name}?'],
    near: [
      'ہو سکتا ہے یہ پتہ یہاں نہیں بلکہ {other} میں ہو۔',
      'It may be that this address is not here but in {other}.',
    ],
    nearPage: ['{other} کا صفحہ کھولیں', 'Open the page of {other}'],
    oldPostcode: [
      'یہ پوسٹ کوڈ اب استعمال نہیں ہوتا۔ یہ {name} میں تھا۔',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['پولیس: جدید غلامی کے خلاف ٹیم', 'Police: team against modern slavery'],
    council_lead: ['کونسل: جدید غلامی کے خلاف ٹیم', 'Council: team against modern slavery'],
    council_duty: {
      adults: ['کونسل: بالغوں کے لیے مدد', 'Council: help for adults'],
      children: ['کونسل: بچوں کے لیے مدد', 'Council: help for children'],
      everyone: ['کونسل: بالغوں اور بچوں کے لیے مدد', 'Council: help for adults and children'],
    },
    support_service: ['مدد کی سروس', 'Help service'],
  },
  card: {
    call: ['کال کریں', 'Call'],
    callNumber: ['{number} پر کال کریں', 'Call {number}'],
    callInstead: ['اس کی جگہ {number} پر کال کریں', 'Call {number} instead of this'],
    hours: ['اوقات', 'Times'],
    email: ['ای میل', 'Email'],
    website: ['ویب سائٹ', 'Website'],
    ask: ['ان سے بات کرانے کا کہیں', 'Ask to be put through to them'],
    madeUp: ['فرضی', 'Made-up'],
    free: ['ہر فون سے کال مفت ہے۔', 'The call is free from every phone.'],
    interpreter: [
      'آپ ترجمان (انٹرپریٹر) مانگ سکتے ہیں۔ انگریزی میں کہیں: “{english}”۔ یہ ایسے بولا جاتا ہے: “{sounds}”۔',
      'You can ask for an interpreter (interpreter). Say in English: "{english}". It is spoken like this: "{sounds}".',
    ],
    passesOn: [
      'وہ آپ کی بات دوسروں کو بتا سکتے ہیں، اگر کوئی ابھی خطرے میں ہو یا کسی بچے کو خطرہ ہو۔',
      'They may tell others what you say, if someone is in danger now or there is a danger to a child.',
    ],
    interpreterUnknown: [
      'ہمیں معلوم نہیں کہ اس لائن پر ترجمان (انٹرپریٹر) ہیں یا نہیں۔ آپ پھر بھی مانگ سکتے ہیں۔ انگریزی میں کہیں: “{english}”۔ یہ ایسے بولا جاتا ہے: “{sounds}”۔',
      'We do not know whether there are interpreters (interpreter) on this line or not. You can still ask for one. Say in English: "{english}". It is spoken like this: "{sounds}".',
    ],
    otherwise: ['باقی اوقات میں {number} پر کال کریں۔', 'At other times call {number}.'],
    noAnswer: [
      'کوئی جواب نہیں دیتا؟ {police} پر کال کریں۔ خطرہ ہو تو {emergency} پر کال کریں۔',
      'Nobody answers? Call {police}. If there is danger, call {emergency}.',
    ],
    away: [
      'یہ شخص {until} کا دن ختم ہونے تک دستیاب نہیں۔',
      'This person is not available until the day {until} ends.',
    ],
    awayFrom: [
      'یہ شخص {from} سے {until} کا دن ختم ہونے تک دستیاب نہیں۔',
      'This person is not available from {from} until the day {until} ends.',
    ],
    standIn: ['اس کی جگہ کال کریں: {standIn}', 'Instead of this, call: {standIn}'],
    wrong: [
      'اگر یہ نمبر غلط ہے تو ہمیں بتائیں (انگریزی میں)',
      'If this number is wrong, tell us (in English)',
    ],
  },
  check: {
    states: {
      verified: ['چیک کیا ہوا', 'Checked'],
      due: ['چیک کیا ہوا، اگلی بار چیک کرنے کا وقت قریب ہے', 'Checked, time for the next check is near'],
      overdue: ['چیک کرنے کا وقت گزر گیا', 'The time to check has passed'],
      reported: ['شاید کام نہ کرے: چیک ہو رہا ہے', 'May not work: being checked'],
      lapsed: ['پرانی معلومات', 'Old information'],
      vacant: ['اس عہدے پر ابھی کوئی نہیں', 'Nobody is in this post right now'],
      unchecked: ['ابھی تک چیک نہیں ہوا', 'Not checked yet'],
    },
    ifItFails: [
      'اگر یہ کام نہ کرے تو ان نمبروں میں سے کسی پر کال کریں جن پر آپ ہمیشہ کال کر سکتے ہیں۔',
      'If it does not work, call one of those numbers that you can always call.',
    ],
    doNotRely: [
      'اس پر بھروسہ نہ کریں۔ ان نمبروں میں سے کسی پر کال کریں جن پر آپ ہمیشہ کال کر سکتے ہیں۔',
      'Do not trust / rely on it. Call one of those numbers that you can always call.',
    ],
    last: ['آخری بار {date} کو چیک کیا گیا۔', 'It was last checked on {date}.'],
    next: ['اگلا چیک {date} تک ہونا ہے۔', 'The next check is due by {date}.'],
    nextWas: ['اگلا چیک {date} تک ہونا تھا۔', 'The next check was due by {date}.'],
    unreachable: ['{date} کو کسی نے جواب نہیں دیا۔', 'On {date} nobody answered.'],
    doubted: [
      'پڑھنے والوں نے ہمیں {date} کو بتایا کہ شاید یہ نمبر کام نہ کرے۔',
      'Readers told us on {date} that this number may not work.',
    ],
    readOn: ['نمبر {site} سے لیا گیا، {date} کو پڑھا گیا۔', 'Number taken from {site}, read on {date}.'],
  },
  hours: {
    always: ['دن رات 24 گھنٹے، ہر روز', '24 hours day and night, every day'],
    unknown: ['اوقات معلوم نہیں', 'Times not known'],
    everyDay: ['ہر روز', 'Every day'],
    allDay: ['24 گھنٹے', '24 hours'],
    times: ['{opens} سے {closes} تک', 'From {opens} to {closes}'],
    fromTo: ['{first} سے {last} تک', 'From {first} to {last}'],
    openOnHolidays: ['{hours}، سرکاری چھٹیوں پر بھی', '{hours}, on public holidays too'],
    closedOnHolidays: ['{hours}، سرکاری چھٹیوں پر بند', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}؛ سرکاری چھٹیوں پر {times}', '{hours}; on public holidays {times}'],
    outside: ['ہر وقت، سوائے: {periods}', 'All the time, except: {periods}'],
  },
  open: {
    now: ['ابھی کھلا ہے۔', 'It is open now.'],
    until: ['ابھی کھلا ہے، {when} تک۔', 'It is open now, until {when}.'],
    closed: ['ابھی بند ہے۔', 'It is closed now.'],
    opens: ['ابھی بند ہے۔ کھلنے کا وقت: {when}۔', 'It is closed now. Opening time: {when}.'],
    holiday: ['سرکاری چھٹیوں کے اوقات معلوم نہیں۔', 'The times on public holidays are not known.'],
    today: ['آج', 'Today'],
  },
  lines: {
    heading: ['وہ نمبر جن پر آپ ہمیشہ کال کر سکتے ہیں', 'Those numbers that you can always call'],
    more: ['مزید ہیلپ لائنیں', 'More helplines'],
    each: {
      'line-999': [
        'پولیس، ایمبولینس اور فائر بریگیڈ: ابھی خطرہ ہو تو',
        'Police, ambulance and fire brigade: if there is danger now',
      ],
      'line-101': ['پولیس، جب ایمرجنسی نہ ہو', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        'ان بالغوں کے لیے مدد جن سے زبردستی کام لیا جاتا ہے یا جو چھوڑ کر جا نہیں سکتے',
        'Help for adults who are made to work by force or who cannot leave and go',
      ],
      'line-modern-slavery-helpline': [
        'جدید غلامی کی ہیلپ لائن: ہر کسی کے لیے مشورہ',
        'Modern slavery helpline: advice for anyone',
      ],
      'line-childline': ['19 سال سے کم عمر ہر کسی کے لیے مدد', 'Help for anyone under the age of 19'],
      'line-nspcc': ['ان بالغوں کے لیے جنہیں کسی بچے کی فکر ہے', 'For adults who are worried about a child'],
      'line-crimestoppers': [
        'اپنا نام بتائے بغیر کسی جرم کی اطلاع دیں',
        'Report a crime without telling your name',
      ],
      'line-british-transport-police': [
        'ٹرینوں، اسٹیشنوں اور انڈر گراؤنڈ پر پولیس',
        'Police on trains, at stations and on the Underground',
      ],
    },
  },
  help: {
    title: ['اپنے لیے مدد لیں', 'Get help for yourself'],
    description: [
      'کیا آپ سے زبردستی کام لیا جاتا ہے، یا آپ کو چھوڑ کر جانے کی آزادی نہیں؟ کس کو کال کریں، پھر کیا ہوتا ہے، اور آپ کے حقوق۔',
      'Are you made to work by force, or do you not have the freedom to leave? Whom to call, what happens then, and your rights.',
    ],
    intro: [
      'یہ آپ کا قصور نہیں ہے۔ آپ کو مدد مل سکتی ہے۔ آپ پہلے پوچھ سکتے ہیں اور فیصلہ بعد میں کر سکتے ہیں۔ اپنا نام بتانا ضروری نہیں۔',
      'This is not your fault. You can get help. You can ask first and decide later. It is not necessary to tell your name.',
    ],
    who: ['کس کو کال کریں', 'Whom to call'],
    danger: [
      'ابھی خطرے میں ہیں؟ {number} پر کال کریں۔ پولیس یا ایمبولینس فوراً آ سکتی ہے۔',
      'Are you in danger now? Call {number}. The police or an ambulance can come immediately.',
    ],
    silent: [
      'بول نہیں سکتے؟ موبائل فون سے {number} پر کال کریں، سنیں، اور جب کہا جائے تو 55 دبائیں۔ 55 دبانے سے یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔',
      'Cannot speak? Call {number} from a mobile phone, listen, and when told to, press 55. Pressing 55 does not show where you are.',
    ],
    adult: ['اگر آپ کی عمر 18 سال یا زیادہ ہے', 'If your age is 18 years or more'],
    child: ['اگر آپ کی عمر 18 سال سے کم ہے', 'If your age is under 18 years'],
    local: ['مقامی نمبر تلاش کریں', 'Search for a local number'],
    noVisa: [
      'ویزا نہیں ہے، یا پکا معلوم نہیں کہ ہے؟ پولیس آپ کے بارے میں برطانیہ کی وزارتِ داخلہ (Home Office) کو بتا سکتی ہے۔ پہلے کسی ہیلپ لائن یا وکیل سے بات کریں، اور پوچھیں کہ وہ کون سی باتیں آگے بتاتے ہیں۔ خطرہ ہو تو پھر بھی {number} پر کال کریں۔',
      'No visa, or not known for sure that you have one? The police can tell Britain’s interior ministry (Home Office) about you. First talk to a helpline or a lawyer, and ask which things they pass on. If there is danger, still call {number}.',
    ],
    deleteCall: [
      'اگر کوئی آپ کا فون دیکھتا ہے تو بعد میں کال کو فون کی کال لسٹ سے مٹا دیں۔',
      'If someone looks at your phone, afterwards delete the call from the phone’s call list.',
    ],
  },
  happens: {
    heading: ['اگر آپ کسی کو بتائیں تو کیا ہوتا ہے', 'What happens if you tell someone'],
    steps: [
      [
        'وہ آپ کی بات سنتے ہیں، اور پوچھتے ہیں کہ کیا آپ ابھی محفوظ ہیں۔',
        'They listen to you, and ask whether you are safe now.',
      ],
      [
        'سونے کے لیے محفوظ جگہ نہیں ہے؟ یہ بتائیں۔ پولیس، کونسل اور کچھ خیراتی ادارے فوراً آپ کے لیے سونے کی جگہ اور ڈاکٹر کی درخواست کر سکتے ہیں۔',
        'No safe place to sleep? Tell this. The police, the council and some charities can immediately request a place to sleep and a doctor for you.',
      ],
      [
        'وہ آپ کو قومی ریفرل نظام (National Referral Mechanism, NRM) کے بارے میں بتاتے ہیں۔ اس کے ذریعے حکومت پتا کرتی ہے کہ کیا کوئی شخص جدید غلامی میں تھا، اور اس کی مدد کرتی ہے۔',
        'They tell you about the national referral system (National Referral Mechanism, NRM). Through it the government finds out whether a person was in modern slavery, and helps them.',
      ],
      [
        'اگر آپ کی عمر 18 سال یا زیادہ ہے تو یہ فیصلہ آپ کا ہے کہ آپ کا کیس NRM کو بھیجا جائے یا نہیں۔ آپ سوچنے کا وقت لے سکتے ہیں، اور آپ “نہیں” بھی کہہ سکتے ہیں۔',
        'If your age is 18 years or more, this decision is yours, whether your case is sent to the NRM or not. You can take time to think, and you can also say "no".',
      ],
      [
        'اگر آپ کی عمر 18 سال سے کم ہے تو آپ کا کیس ہمیشہ NRM کو بھیجا جاتا ہے، تاکہ آپ کو مدد ملے۔',
        'If your age is under 18 years, your case is always sent to the NRM, so that you get help.',
      ],
      [
        'پولیس کو بتایا جاتا ہے کہ آپ کا کیس NRM کو بھیجا گیا ہے۔ آپ پولیس سے بات کیے بغیر بھی مدد لے سکتے ہیں۔',
        'The police are told that your case has been sent to the NRM. You can get help even without talking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['آپ کے حقوق', 'Your rights'],
    each: [
      ['آپ اپنا نام بتائے بغیر مدد مانگ سکتے ہیں۔', 'You can ask for help without telling your name.'],
      [
        'آپ اپنی زبان میں بات کر سکتے ہیں، ایسے ترجمان (انٹرپریٹر) کے ساتھ جو اس شخص کا دوست نہ ہو جس نے آپ کو قابو میں رکھا ہے۔',
        'You can talk in your own language, with an interpreter (interpreter) who is not a friend of the person who has kept you under control.',
      ],
      ['آپ ڈاکٹر کے پاس جا سکتے ہیں۔', 'You can go to a doctor.'],
      [
        'اگر NRM کا پہلا فیصلہ “ہاں” ہو تو بالغ شخص کو کم از کم 30 دن مدد ملتی ہے: ضرورت ہو تو رہنے کی جگہ، کچھ پیسے، مدد کرنے والا ایک کارکن (سپورٹ ورکر) اور قانونی مشورہ۔ کچھ صورتوں میں مدد سے انکار ہو سکتا ہے۔',
        'If the NRM\'s first decision is "yes", an adult gets help for at least 30 days: a place to live if needed, some money, a worker who helps (support worker) and legal advice. In some cases help may be refused.',
      ],
      [
        'اگر کوئی فیصلہ “نہیں” ہو تو فوراً مشورہ لیں۔ زیادہ تر لوگوں کے پاس 30 دن ہوتے ہیں کہ وہ فیصلے کو دوبارہ دیکھنے کا کہیں۔',
        'If any decision is "no", get advice immediately. Most people have 30 days in which to ask for the decision to be looked at again.',
      ],
      [
        'کیا آپ سے زبردستی قانون کے خلاف کام کروایا گیا؟ پولیس کو اس کے بارے میں بتانے سے پہلے وکیل مانگیں۔ جن لوگوں کے پاس کوئی چارہ نہیں تھا، قانون ان کو تحفظ دے سکتا ہے۔',
        'Were you made by force to do something against the law? Ask for a lawyer before telling the police about it. The law can give protection to people who had no other option.',
      ],
      [
        'کیا آپ کسی کے گھر میں کام کرنے کے لیے اسی کام کے ویزے پر آئے ہیں؟ آپ یہ کام چھوڑ کر کسی اور کے ہاں کام کر سکتے ہیں۔ پہلے مشورہ لیں۔',
        'Have you come to work in someone’s house on a visa for this same work? You can leave this job and work for someone else. Get advice first.',
      ],
    ],
  },
  signs: {
    title: ['نشانیاں پہچانیں', 'Recognise the signs'],
    description: [
      'جدید غلامی کی دس نشانیاں، اور انہیں دیکھ کر کیا کریں۔',
      'Ten signs of modern slavery, and what to do on seeing them.',
    ],
    intro: [
      'جدید غلامی یہ ہے کہ کسی کو زبردستی یا دھوکے سے کام کرنے، جنسی تعلق رکھنے یا قانون توڑنے پر لگایا جائے، اور وہ اس سے نکل نہ سکے۔',
      'Modern slavery is when someone is put, by force or by deception, to working, having sexual relations or breaking the law, and cannot get out of it.',
    ],
    ten: [
      ['وہ ڈرے ہوئے لگتے ہیں، یا آپ کی طرف نہیں دیکھتے۔', 'They seem afraid, or do not look towards you.'],
      [
        'کوئی اور ان کی جگہ بولتا ہے اور انہیں اکیلا نہیں چھوڑتا۔',
        'Someone else speaks in their place and does not leave them alone.',
      ],
      [
        'کسی نے ان کا پاسپورٹ، فون یا بینک کارڈ اپنے پاس رکھا ہوا ہے۔',
        'Someone has kept their passport, phone or bank card with himself.',
      ],
      [
        'انہیں بہت کم پیسے ملتے ہیں یا ملتے ہی نہیں، یا کوئی ان سے لے لیتا ہے۔',
        'They get very little money or do not get any, or someone takes it from them.',
      ],
      ['ان پر ایسا قرض ہے جو وہ کبھی نہیں اتار سکتے۔', 'They have such a debt that they can never pay off.'],
      [
        'انہیں اپنی مرضی سے کہیں جانے کی اجازت نہیں۔',
        'They are not allowed to go anywhere of their own will.',
      ],
      [
        'کوئی انہیں گاڑی میں کام پر لے جاتا ہے اور واپس لاتا ہے۔',
        'Someone takes them to work in a vehicle and brings them back.',
      ],
      ['وہ بیمار، زخمی یا بھوکے لگتے ہیں۔', 'They seem ill, injured or hungry.'],
      ['جہاں کام کرتے ہیں وہیں رہتے اور سوتے ہیں۔', 'They live and sleep in the very place where they work.'],
      [
        'کوئی بچہ اسکول نہیں جاتا، یا اس کے پاس نئی چیزیں ہیں اور وہ نہیں بتا سکتا کہ کہاں سے آئیں۔',
        'A child does not go to school, or has new things and cannot tell where they came from.',
      ],
    ],
    more: [
      'ہو سکتا ہے ایک نشانی سے زیادہ پتا نہ چلے۔ دو یا زیادہ ہوں تو یہ کسی کو بتانے کی وجہ ہے۔',
      'It may be that one sign does not tell much. If there are two or more, this is a reason to tell someone.',
    ],
    what: ['کیا کریں', 'What to do'],
    doNotStepIn: [
      'خود بیچ میں نہ پڑیں، اور دوسروں کے سامنے ان سے سوال نہ کریں۔ اس سے وہ خطرے میں پڑ سکتے ہیں۔',
      'Do not get in the middle yourself, and do not ask them questions in front of others. This can put them in danger.',
    ],
    tell: [
      'کال کریں، چاہے آپ کو یقین نہ ہو۔ ثبوت کی ضرورت نہیں۔',
      'Call, even if you are not certain. Proof is not needed.',
    ],
  },
  poster: {
    title: ['{name} کے لیے پوسٹر', 'Poster for {name}'],
    howToPrint: ['یہ صفحہ A4 کے ایک کاغذ پر پرنٹ کریں۔', 'Print this page on one sheet of A4 paper.'],
    card: ['{name} کے لیے چھوٹے کارڈ', 'Small cards for {name}'],
    cut: ['پھر لکیروں پر کاٹیں۔ کل 10 کارڈ ہیں۔', 'Then cut on the lines. There are 10 cards in all.'],
    print: ['پرنٹ کریں', 'Print'],
    demonstration: ['نمونہ (ڈیمو): اسے کہیں نہ لگائیں۔', 'Sample (demo): do not put this up anywhere.'],
    question: [
      'زبردستی کام لیا جاتا ہے؟ چھوڑ کر جا نہیں سکتے؟',
      'Made to work by force? Cannot leave and go?',
    ],
    answer: [
      'آپ اکیلے نہیں ہیں، اور یہ آپ کا قصور نہیں۔ مدد مفت ہے۔',
      'You are not alone, and this is not your fault. Help is free.',
    ],
    danger: ['ابھی خطرے میں ہیں؟ کال کریں:', 'Are you in danger now? Call:'],
    you: ['کیا آپ کے ساتھ ایسا ہو رہا ہے؟', 'Is this happening to you?'],
    yourSigns: [
      [
        'آپ کو بہت کم پیسے ملتے ہیں یا ملتے ہی نہیں، یا کوئی آپ سے لے لیتا ہے۔',
        'You get very little money or do not get any, or someone takes it from you.',
      ],
      [
        'کسی نے آپ کا پاسپورٹ، فون یا بینک کارڈ اپنے پاس رکھا ہوا ہے۔',
        'Someone has kept your passport, phone or bank card with himself.',
      ],
      ['آپ پر ایسا قرض ہے جو آپ کبھی نہیں اتار سکتے۔', 'You have such a debt that you can never pay off.'],
      [
        'آپ کو ڈر ہے کہ آپ چھوڑ کر جائیں تو وہ کیا کریں گے۔',
        'You are afraid of what they will do if you leave and go.',
      ],
    ],
    others: [
      'کیا آپ کی جان پہچان کے کسی شخص میں یہ باتیں نظر آتی ہیں؟',
      'Are these things seen in some person of your acquaintance?',
    ],
    page: ['{name} میں کس کو کال کریں', 'Whom to call in {name}'],
    scan: [
      'اسے صرف ایسے فون سے اسکین کریں جو کوئی اور نہیں دیکھتا۔',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      '{date} کو بنایا گیا۔ {until} کے بعد پرانا ہو جائے گا: اسے اتار دیں اور نیا پرنٹ کریں۔',
      'Made on {date}. After {until} it will be old: take it down and print a new one.',
    ],
    cardMadeOn: [
      '{date} کو بنایا گیا۔ {until} کے بعد پرانا ہو جائے گا۔',
      'Made on {date}. After {until} it will be old.',
    ],
    sample: ['نمونہ (ڈیمو)', 'Sample (demo)'],
  },
} as const satisfies Sentences;
