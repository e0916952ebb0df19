/**
 * Bengali. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const bn = {
  site: {
    name: ['লন্ডনে আধুনিক দাসত্ব: যোগাযোগের নম্বর', 'Modern slavery in London: contact numbers'],
    skip: ['মূল লেখায় যান', 'Go to the main text'],
    home: ['প্রথম পাতা', 'First page'],
    danger: ['বিপদে? ফোন করুন {number}', 'In danger? Phone {number}'],
    exit: ['বের হন', 'Go out / exit (polite)'],
    exitLabel: ['এখনই এই সাইট থেকে বেরিয়ে যান', 'Get out of this site right now'],
    leaving: ['লোড হচ্ছে।', 'Loading.'],
    exitPresses: {
      once: ['বেরিয়ে যেতে Shift আরও 2 বার চাপুন।', 'To get out, press Shift 2 more times.'],
      twice: ['বেরিয়ে যেতে Shift আরও 1 বার চাপুন।', 'To get out, press Shift 1 more time.'],
    },
    exitEnded: ['আপনি এখনও এই পাতাতেই আছেন।', 'You are still on this very page.'],
    otherLanguages: ['ভাষা', 'Language'],
    inEnglish: ['এই পাতা ইংরেজিতে', 'This page in English'],
    onlyEnglish: ['এই সাইটে ইংরেজিতে আরও তথ্য আছে।', 'There is more information in English on this site.'],
    notReviewed: [
      'বাংলা যাঁর মাতৃভাষা, এমন কেউ এখনও এই অনুবাদ যাচাই করেননি। ফোন নম্বর সব ভাষায় একই।',
      'Nobody whose mother tongue is Bengali has checked this translation yet. Phone numbers are the same in all languages.',
    ],
    reviewed: [
      'বাংলা যাঁর মাতৃভাষা, এমন একজন {date} তারিখে এই অনুবাদ যাচাই করেছেন।',
      'A person whose mother tongue is Bengali checked this translation on {date}.',
    ],
    reviewOverdue: [
      'বাংলা যাঁর মাতৃভাষা, এমন একজন শেষবার {date} তারিখে এই অনুবাদ যাচাই করেছেন। এটি আবার যাচাই করতে হবে।',
      'A person whose mother tongue is Bengali last checked this translation on {date}. It has to be checked again.',
    ],
    madeUp: [
      'এটি একটি নমুনা (ডেমো)। “বানানো” লেখা তথ্যগুলো আসল নয়। সেসব নম্বরে ফোন করবেন না।',
      'This is a sample (demo). Information marked “made-up” is not real. Do not phone those numbers.',
    ],
    kept: [
      'হয়তো সিগন্যাল নেই। এটি {date} তারিখের একটি কপি।',
      'There may be no signal. This is a copy of {date}.',
    ],
    madeOn: ['এই পাতা {date} তারিখে তৈরি।', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'লন্ডনের প্রতিটি এলাকায় (বারা) আধুনিক দাসত্বের ব্যাপারে কাকে ফোন করবেন: পুলিশ, কাউন্সিল ও হেল্পলাইন।',
      'Whom to phone in each area (borough) of London about modern slavery: police, council and helplines.',
    ],
    heading: ['লন্ডনে আধুনিক দাসত্ব: কাকে ফোন করবেন', 'Modern slavery in London: whom to phone'],
    aboutMe: ['আমার নিজের ব্যাপারে: সাহায্য নিন', 'About me myself: get help'],
    signs: ['লক্ষণ চিনুন', 'Recognise the signs'],
    chooseBorough: ['অথবা একটি এলাকা (বারা) বেছে নিন', 'Or choose an area (borough)'],
  },
  search: {
    label: ['এলাকা (বারা) বা পোস্টকোড দিয়ে খুঁজুন', 'Search by area (borough) or postcode'],
    example: ['যেমন: {examples}', 'Such as: {examples}'],
    button: ['নম্বর খুঁজুন', 'Search for numbers'],
    waiting: ['খোঁজা হচ্ছে…', 'Searching…'],
    again: ['আবার খুঁজুন', 'Search again'],
    empty: [
      'লন্ডনের কোনো এলাকা (বারা), জায়গা বা পোস্টকোড লিখুন',
      'Write any area (borough), place or postcode of London',
    ],
    problem: ['একটি সমস্যা হয়েছে', 'A problem has occurred'],
    notFound: ['“{typed}” খুঁজে পাওয়া যাচ্ছে না', '"{typed}" cannot be found'],
    notFoundText: [
      'পোস্টকোড লিখে দেখুন, বা তালিকা থেকে এলাকা (বারা) বেছে নিন।',
      'Try writing the postcode, or choose the area (borough) from the list.',
    ],
    outside: ['এটি লন্ডনের বাইরে', 'This is outside London'],
    outsideText: ['তবু আপনি এসব নম্বরে ফোন করতে পারেন।', 'Still, you can phone these numbers.'],
    choice: ['কোন এলাকা (বারা)?', 'Which area (borough)?'],
    choiceText: ['না জানলে পোস্টকোড লিখে দেখুন।', 'If you do not know, try writing the postcode.'],
    suggestions: ['সম্ভাব্য নাম', 'Possible names'],
    howMany: [
      'সম্ভাব্য নাম: {count}টি। উপরের ও নিচের তীর চেপে বেছে নিন।',
      'Possible names: {count}. Choose by pressing the up and down arrows.',
    ],
    allBoroughs: ['সব এলাকা (বারা)', 'All areas (boroughs)'],
  },
  borough: {
    description: [
      '{name} এলাকায় আধুনিক দাসত্বের ব্যাপারে কাকে ফোন করবেন: নম্বর, সময়, আর প্রতিটি শেষ কবে যাচাই করা হয়েছে।',
      'Whom to phone about modern slavery in the {name} area: numbers, times, and when each was last checked.',
    ],
    caption: ['আধুনিক দাসত্ব: যোগাযোগ', 'Modern slavery: contact'],
    noneChecked: [
      'এখানকার কোনো স্থানীয় নম্বর সম্প্রতি যাচাই করা হয়নি। তার বদলে এই নম্বরে ফোন করুন।',
      'No local number here has been checked recently. Phone this number instead of it.',
    ],
    localClosed: [
      'স্থানীয় টিম এখন বন্ধ। তার বদলে এই নম্বরে ফোন করুন।',
      'The local team is closed now. Phone this number instead of it.',
    ],
    now: {
      heading: ['এখন কে ফোন ধরে', 'Who picks up the phone now'],
      adults: ['প্রাপ্তবয়স্ক কারও ব্যাপারে', 'About somebody who is an adult'],
      children: ['কোনো বাচ্চার ব্যাপারে', 'About a child'],
      both: ['প্রাপ্তবয়স্ক কারও বা কোনো বাচ্চার ব্যাপারে', 'About somebody who is an adult or about a child'],
      unsure: [
        'স্থানীয় কোনো নম্বরে এখন কেউ ফোন ধরবে কি না, আমরা নিশ্চিত নই। এই নম্বরে সব সময় ফোন করা যায়।',
        'We are not sure whether anybody will pick up the phone now at any local number. This number can be phoned at all times.',
      ],
      unknown: [
        'এর জন্য কোনো স্থানীয় নম্বর আমাদের জানা নেই। এই নম্বরে সব সময় ফোন করা যায়।',
        'We do not know any local number for this. This number can be phoned at all times.',
      ],
      perhaps: ['হয়তো এখন কেউ ফোন ধরবে।', 'Perhaps somebody will pick up the phone now.'],
      notChecked: ['এই নম্বরে এখনও কেউ ফোন করে দেখেনি।', 'Nobody has yet tried phoning this number.'],
    },
    others: ['আরও স্থানীয় নম্বর', 'More local numbers'],
    mayNotWork: ['যেসব নম্বর কাজ না-ও করতে পারে', 'Numbers that may not work'],
    notChecked: [
      'সবার জন্য খোলা ওয়েবসাইট থেকে নেওয়া। এসব নম্বরে এখনও কেউ ফোন করে দেখেনি।',
      'Taken from websites open to everyone. Nobody has yet tried phoning these numbers.',
    ],
    madeUp: ['বানানো উদাহরণ: আসল নম্বর নয়', 'Made-up examples: not real numbers'],
    poster: ['পোস্টার প্রিন্ট করুন', 'Print a poster'],
    elsewhere: ['আপনি {name} এলাকায় নেই?', 'You are not in the {name} area?'],
    near: ['এই ঠিকানা এখানে নয়, {other} এলাকায় হতে পারে।', 'This address may be not here but in the {other} area.'],
    nearPage: ['{other} এলাকার পাতা খুলুন', 'Open the page of the {other} area'],
    oldPostcode: [
      'এই পোস্টকোড এখন আর চালু নেই। এটি {name} এলাকায় ছিল।',
      'This postcode is no longer in use now. It was in the {name} area.',
    ],
  },
  kinds: {
    police_spoc: ['পুলিশ: আধুনিক দাসত্ব প্রতিরোধ টিম', 'Police: team for preventing modern slavery'],
    council_lead: ['কাউন্সিল: আধুনিক দাসত্ব প্রতিরোধ টিম', 'Council: team for preventing modern slavery'],
    council_duty: {
      adults: ['কাউন্সিল: প্রাপ্তবয়স্কদের জন্য সাহায্য', 'Council: help for adults'],
      children: ['কাউন্সিল: বাচ্চাদের জন্য সাহায্য', 'Council: help for kids'],
      everyone: ['কাউন্সিল: প্রাপ্তবয়স্ক ও বাচ্চাদের জন্য সাহায্য', 'Council: help for adults and kids'],
    },
    support_service: ['সহায়তা সেবা', 'Assistance service'],
  },
  card: {
    call: ['ফোন করুন', 'Phone'],
    callNumber: ['{number} নম্বরে ফোন করুন', 'Phone the number {number}'],
    callInstead: ['এর বদলে {number} নম্বরে ফোন করুন', 'Instead of this, phone the number {number}'],
    hours: ['খোলা থাকার সময়', 'Times when it is open'],
    email: ['ইমেইল', 'Email'],
    website: ['ওয়েবসাইট', 'Website'],
    ask: ['ফোনে যাঁকে চাইবেন', 'The person to ask for on the phone'],
    madeUp: ['বানানো', 'Made-up'],
    free: ['যেকোনো ফোন থেকে বিনা খরচে ফোন করা যায়।', 'Can be phoned at no cost from any phone.'],
    interpreter: [
      'আপনি দোভাষী চাইতে পারেন। ইংরেজিতে বলুন: “{english}”। শুনতে এমন: “{sounds}”।',
      'You can ask for an interpreter. Say in English: "{english}". It sounds like this: "{sounds}".',
    ],
    passesOn: [
      'কেউ এখনই বিপদে থাকলে বা কোনো বাচ্চা ঝুঁকিতে থাকলে, আপনি যা বলেন তা তারা অন্যদের জানাতে পারে।',
      'If someone is in danger right now or a child is at risk, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'এই লাইনে দোভাষী আছে কি না, আমরা জানি না। তবু আপনি চাইতে পারেন। ইংরেজিতে বলুন: “{english}”। শুনতে এমন: “{sounds}”।',
      'We do not know whether there is an interpreter on this line. Still, you can ask for one. Say in English: "{english}". It sounds like this: "{sounds}".',
    ],
    otherwise: ['অন্য সময়ে {number} নম্বরে ফোন করুন।', 'At other times phone the number {number}.'],
    noAnswer: [
      'কেউ ফোন ধরছে না? {police} নম্বরে ফোন করুন। বিপদে থাকলে {emergency} নম্বরে ফোন করুন।',
      'Nobody picking up the phone? Phone the number {police}. If in danger, phone the number {emergency}.',
    ],
    away: [
      'এই ব্যক্তি {until} তারিখ শেষ হওয়া পর্যন্ত নেই।',
      'This person is not there until the day {until} ends.',
    ],
    awayFrom: [
      'এই ব্যক্তি {from} থেকে {until} তারিখ শেষ হওয়া পর্যন্ত থাকবেন না।',
      'This person will not be there from {from} until the day {until} ends.',
    ],
    standIn: ['তার বদলে ফোন করুন: {standIn}', 'Instead of that, phone: {standIn}'],
    wrong: ['এই নম্বর ভুল হলে আমাদের জানান (ইংরেজিতে)', 'If this number is wrong, let us know (in English)'],
  },
  check: {
    states: {
      verified: ['যাচাই করা', 'Checked'],
      due: ['যাচাই করা, শিগগির আবার যাচাইয়ের কথা', 'Checked, due to be checked again soon'],
      overdue: ['যাচাইয়ের সময় পেরিয়ে গেছে', 'The time for checking has passed'],
      reported: ['কাজ না-ও করতে পারে: যাচাই চলছে', 'May not work: checking is going on'],
      lapsed: ['তথ্য পুরোনো', 'Information is old'],
      vacant: ['এই কাজে এখন কেউ নেই', 'Nobody is in this job now'],
      unchecked: ['এখনও যাচাই হয়নি', 'Not checked yet'],
    },
    ifItFails: [
      'নম্বরটি কাজ না করলে, যেসব নম্বরে সব সময় ফোন করা যায় তার একটিতে ফোন করুন।',
      'If the number does not work, phone one of the numbers that can be phoned at all times.',
    ],
    doNotRely: [
      'এই নম্বরের ভরসায় থাকবেন না। যেসব নম্বরে সব সময় ফোন করা যায় তার একটিতে ফোন করুন।',
      'Do not stay relying on this number. Phone one of the numbers that can be phoned at all times.',
    ],
    last: ['শেষ যাচাই {date} তারিখে।', 'Last check on {date}.'],
    next: ['পরের যাচাই {date} তারিখের মধ্যে।', 'Next check by {date}.'],
    nextWas: ['{date} তারিখের মধ্যে আবার যাচাই হওয়ার কথা ছিল।', 'It was supposed to be checked again by {date}.'],
    unreachable: ['{date} তারিখে কেউ ফোন ধরেনি।', 'On {date} nobody picked up the phone.'],
    doubted: [
      'পাঠকেরা {date} তারিখে আমাদের জানিয়েছেন, এই নম্বর কাজ না-ও করতে পারে।',
      'Readers let us know on {date} that this number may not work.',
    ],
    readOn: [
      'নম্বরটি {site} থেকে নেওয়া, {date} তারিখে দেখা।',
      'The number is taken from {site}, seen on {date}.',
    ],
  },
  hours: {
    always: ['প্রতিদিন 24 ঘণ্টা', 'Every day 24 hours'],
    unknown: ['খোলা থাকার সময় জানা নেই', 'Opening times are not known'],
    everyDay: ['প্রতিদিন', 'Every day'],
    allDay: ['24 ঘণ্টা', '24 hours'],
    times: ['{opens} থেকে {closes}', '{opens} to {closes}'],
    fromTo: ['{first} থেকে {last}', '{first} to {last}'],
    openOnHolidays: [
      '{hours}, সরকারি ছুটির (ব্যাংক হলিডে) দিনেও',
      '{hours}, on public holidays (bank holidays) too',
    ],
    closedOnHolidays: [
      '{hours}, সরকারি ছুটির দিনে (ব্যাংক হলিডে) বন্ধ',
      '{hours}, closed on public holidays (bank holidays)',
    ],
    timesOnHolidays: [
      '{hours}; সরকারি ছুটির দিনে (ব্যাংক হলিডে) {times}',
      '{hours}; on public holidays (bank holidays) {times}',
    ],
    outside: ['এই সময়গুলো ছাড়া সব সময়: {periods}', 'All the time except these times: {periods}'],
  },
  open: {
    now: ['এখন খোলা।', 'Open now.'],
    until: ['এখন খোলা, {when} পর্যন্ত।', 'Open now, until {when}.'],
    closed: ['এখন বন্ধ।', 'Closed now.'],
    opens: ['এখন বন্ধ। খুলবে: {when}।', 'Closed now. Will open: {when}.'],
    holiday: [
      'সরকারি ছুটির দিনে (ব্যাংক হলিডে) কখন খোলা, জানা নেই।',
      'When it is open on public holidays (bank holidays) is not known.',
    ],
    today: ['আজ', 'Today'],
  },
  lines: {
    heading: ['যেসব নম্বরে সব সময় ফোন করা যায়', 'Numbers that can be phoned at all times'],
    more: ['আরও হেল্পলাইন', 'More helplines'],
    each: {
      'line-999': [
        'পুলিশ, অ্যাম্বুলেন্স ও ফায়ার সার্ভিস: এখনই বিপদে থাকলে',
        'Police, ambulance and fire service: if in danger right now',
      ],
      'line-101': ['পুলিশ, জরুরি অবস্থা না হলে', 'Police, if it is not an emergency'],
      'line-salvation-army': [
        'যে প্রাপ্তবয়স্কদের জোর করে কাজ করানো হয় বা যাঁরা চলে যেতে পারেন না, তাঁদের জন্য সাহায্য',
        'Help for adults who are made to work by force or who cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'আধুনিক দাসত্ব হেল্পলাইন: সবার জন্য পরামর্শ',
        'Modern slavery helpline: advice for everyone',
      ],
      'line-childline': ['বয়স 19-এর কম, এমন সবার জন্য সাহায্য', 'Help for everyone whose age is under 19'],
      'line-nspcc': ['কোনো বাচ্চাকে নিয়ে চিন্তায় থাকা প্রাপ্তবয়স্কদের জন্য', 'For adults who are worried about a child'],
      'line-crimestoppers': [
        'নিজের নাম না বলে অপরাধের খবর দিন',
        'Give news of a crime without saying your own name',
      ],
      'line-british-transport-police': [
        'ট্রেন, স্টেশন ও আন্ডারগ্রাউন্ডের (পাতালরেল) পুলিশ',
        'Police of trains, stations and the Underground (underground railway)',
      ],
    },
  },
  help: {
    title: ['নিজের জন্য সাহায্য নিন', 'Get help for yourself'],
    description: [
      'আপনাকে কি জোর করে কাজ করানো হচ্ছে, বা চলে যাওয়ার স্বাধীনতা নেই? কাকে ফোন করবেন, তারপর কী হয়, আর আপনার অধিকার।',
      'Are you being made to work by force, or do you not have the freedom to leave? Whom to phone, what happens then, and your rights.',
    ],
    intro: [
      'এতে আপনার কোনো দোষ নেই। আপনি সাহায্য পেতে পারেন। আগে শুধু জেনে নিয়ে পরে ঠিক করতে পারেন কী করবেন। নিজের নাম বলতে হবে না।',
      'You are not at all at fault in this. You can get help. You can first just find out and later decide what to do. You will not have to say your own name.',
    ],
    who: ['কাকে ফোন করবেন', 'Whom to phone'],
    danger: [
      'এখনই বিপদে? {number} নম্বরে ফোন করুন। পুলিশ বা অ্যাম্বুলেন্স সঙ্গে সঙ্গে আসতে পারে।',
      'In danger right now? Phone the number {number}. Police or an ambulance can come immediately.',
    ],
    silent: [
      'কথা বলতে পারছেন না? মোবাইল ফোন থেকে {number} নম্বরে ফোন করুন, শুনুন, আর যখন বলা হবে তখন 55 চাপুন। 55 চাপলে আপনি কোথায় আছেন তা দেখা যায় না।',
      'Cannot speak? Phone the number {number} from a mobile phone, listen, and when you are told to, press 55. If you press 55, where you are is not seen.',
    ],
    adult: ['আপনার বয়স 18 বা তার বেশি হলে', 'If your age is 18 or more'],
    child: ['আপনার বয়স 18-এর কম হলে', 'If your age is under 18'],
    local: ['স্থানীয় নম্বর খুঁজুন', 'Search for a local number'],
    noVisa: [
      'ভিসা নেই, বা আছে কি না নিশ্চিত নন? পুলিশ আপনার কথা ব্রিটিশ সরকারের স্বরাষ্ট্র ও ইমিগ্রেশন মন্ত্রণালয়কে (Home Office) জানাতে পারে। আগে কোনো হেল্পলাইন বা উকিলের সঙ্গে কথা বলুন, আর জিজ্ঞেস করুন তারা আপনার কোন কথা অন্যদের জানায়। বিপদে থাকলে তবু {number} নম্বরে ফোন করুন।',
      'No visa, or not sure whether you have one? The police can tell the British government’s home affairs and immigration ministry (Home Office) about you. First talk to a helpline or a lawyer, and ask which of the things you say they tell others. If in danger, still phone the number {number}.',
    ],
    deleteCall: [
      'কেউ যদি আপনার ফোন দেখে, তাহলে কথা শেষে কলের তালিকা থেকে কলটি মুছে ফেলুন।',
      'If someone looks at your phone, then after talking delete the call from the call list.',
    ],
  },
  happens: {
    heading: ['কাউকে জানালে কী হয়', 'What happens if you tell someone'],
    steps: [
      [
        'তারা আপনার কথা শোনে, আর জিজ্ঞেস করে আপনি এখন নিরাপদ কি না।',
        'They listen to what you say, and ask whether you are safe now.',
      ],
      [
        'ঘুমানোর নিরাপদ জায়গা নেই? তাদের বলুন। পুলিশ, কাউন্সিল ও কিছু সাহায্য সংস্থা (চ্যারিটি) সঙ্গে সঙ্গে আপনার জন্য ঘুমানোর জায়গা ও ডাক্তার চাইতে পারে।',
        'No safe place to sleep? Tell them. The police, the council and some help organisations (charities) can immediately ask for a place to sleep and a doctor for you.',
      ],
      [
        'তারা আপনাকে জাতীয় রেফারেল ব্যবস্থার (National Referral Mechanism, NRM) কথা জানায়। এভাবে সরকার জেনে নেয় কেউ আধুনিক দাসত্বে ছিলেন কি না, আর তাঁকে সাহায্য দেয়।',
        'They tell you about the national referral system (National Referral Mechanism, NRM). In this way the government finds out whether someone was in modern slavery, and gives them help.',
      ],
      [
        'আপনার বয়স 18 বা তার বেশি হলে, আপনার বিষয়টি NRM-এ পাঠানো হবে কি না তা আপনিই ঠিক করেন। আপনি ভাবার জন্য সময় নিতে পারেন, আর না-ও বলতে পারেন।',
        'If your age is 18 or more, you yourself decide whether your matter will be sent to the NRM. You can take time to think, and you can also say no.',
      ],
      [
        'আপনার বয়স 18-এর কম হলে, আপনার বিষয়টি সব সময় NRM-এ পাঠানো হয়, যাতে আপনি সাহায্য পান।',
        'If your age is under 18, your matter is always sent to the NRM, so that you get help.',
      ],
      [
        'পুলিশকে জানানো হয় যে আপনার বিষয়টি NRM-এ পাঠানো হয়েছে। পুলিশের সঙ্গে কথা না বলেও আপনি সাহায্য পেতে পারেন।',
        'The police are told that your matter has been sent to the NRM. You can get help even without talking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['আপনার অধিকার', 'Your rights'],
    each: [
      ['নিজের নাম না বলে আপনি সাহায্য চাইতে পারেন।', 'You can ask for help without saying your own name.'],
      [
        'যে লোক আপনাকে কবজায় রেখেছে তার বন্ধু নয়, এমন দোভাষীর সাহায্যে আপনি নিজের ভাষায় কথা বলতে পারেন।',
        'You can talk in your own language with the help of an interpreter who is not a friend of the person who has you in their grip.',
      ],
      ['আপনি ডাক্তার দেখাতে পারেন।', 'You can see a doctor.'],
      [
        'NRM-এর প্রথম সিদ্ধান্ত “হ্যাঁ” হলে, প্রাপ্তবয়স্ক মানুষ অন্তত 30 দিন সাহায্য পান: দরকার হলে থাকার জায়গা, কিছু টাকা, পাশে থাকার জন্য একজন কর্মী (সাপোর্ট ওয়ার্কার) আর আইনি পরামর্শ। কিছু ক্ষেত্রে এই সাহায্য না-ও দেওয়া হতে পারে।',
        'If the NRM\'s first decision is "yes", an adult gets help for at least 30 days: a place to live if needed, some money, a worker to be at their side (support worker) and legal advice. In some cases this help may not be given.',
      ],
      [
        'কোনো সিদ্ধান্ত “না” হলে, সঙ্গে সঙ্গে পরামর্শ নিন। সিদ্ধান্তটি আবার দেখতে বলার জন্য বেশিরভাগ মানুষ 30 দিন সময় পান।',
        'If any decision is "no", take advice immediately. Most people get 30 days\' time to ask for the decision to be looked at again.',
      ],
      [
        'আপনাকে কি আইন ভাঙতে বাধ্য করা হয়েছে? পুলিশকে সে কথা বলার আগে উকিল চান। যাঁদের আর কোনো উপায় ছিল না, আইন তাঁদের রক্ষা করতে পারে।',
        'Have you been forced to break the law? Ask for a lawyer before telling the police about it. The law can protect those who had no other way.',
      ],
      [
        'আপনি কি কারও বাড়িতে কাজের ভিসা নিয়ে এসেছেন? আপনি এই কাজ ছেড়ে অন্য কারও কাছে কাজ নিতে পারেন। আগে পরামর্শ নিন।',
        'Have you come with a visa for work in someone’s home? You can leave this job and take work with someone else. Take advice first.',
      ],
    ],
  },
  signs: {
    title: ['লক্ষণ চিনুন', 'Recognise the signs'],
    description: [
      'আধুনিক দাসত্বের দশটি লক্ষণ, আর সেগুলো দেখলে কী করবেন।',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      'কাউকে দিয়ে জোর করে বা ঠকিয়ে কাজ, যৌন সম্পর্ক বা বেআইনি কিছু করানো হলে, আর তিনি সেখান থেকে বেরিয়ে আসতে না পারলে, সেটাই আধুনিক দাসত্ব।',
      'If someone is made, by force or by cheating, to work, have sexual relations or do something against the law, and cannot get out of there, that is modern slavery.',
    ],
    ten: [
      [
        'দেখে মনে হয় মানুষটি ভয়ে আছেন, বা আপনার দিকে তাকাতে চান না।',
        'It looks as if the person is in fear, or does not want to look at you.',
      ],
      [
        'তাঁর হয়ে অন্য কেউ কথা বলে, আর তাঁকে একা ছাড়ে না।',
        'Someone else talks on their behalf, and does not leave them alone.',
      ],
      [
        'তাঁর পাসপোর্ট, ফোন বা ব্যাংক কার্ড অন্য কেউ রেখে দেয়।',
        'Someone else keeps their passport, phone or bank card.',
      ],
      [
        'কাজের জন্য তাঁকে টাকা কম দেওয়া হয় বা দেওয়াই হয় না, বা কেউ তাঁর টাকা নিয়ে নেয়।',
        'They are given little money for work or not given any, or someone takes their money.',
      ],
      [
        'তাঁর এমন দেনা আছে যা কখনও শোধ করা সম্ভব নয়।',
        'They have such a debt that it is never possible to pay it off.',
      ],
      ['তাঁকে নিজের ইচ্ছামতো কোথাও যেতে দেওয়া হয় না।', 'They are not allowed to go anywhere as they wish.'],
      ['গাড়িতে করে তাঁকে কাজে নেওয়া হয় ও ফিরিয়ে আনা হয়।', 'They are taken to work by car and brought back.'],
      ['তাঁকে অসুস্থ, আহত বা ক্ষুধার্ত দেখায়।', 'They look ill, injured or hungry.'],
      ['যেখানে কাজ করেন, সেখানেই থাকেন ও ঘুমান।', 'They live and sleep in the very place where they work.'],
      [
        'কোনো বাচ্চা স্কুলে যাচ্ছে না, বা তার কাছে নতুন জিনিস আছে কিন্তু কোথা থেকে পেল বলতে পারে না।',
        'A child is not going to school, or has new things but cannot say where they got them.',
      ],
    ],
    more: [
      'একটি লক্ষণে তেমন কিছু না-ও বোঝাতে পারে। দুই বা তার বেশি লক্ষণ থাকলে কাউকে জানানোর কারণ আছে।',
      'One sign may not mean very much. If there are two or more signs, there is reason to tell someone.',
    ],
    what: ['কী করবেন', 'What to do'],
    doNotStepIn: [
      'নিজে এর মধ্যে যাবেন না, আর অন্যদের সামনে মানুষটিকে কিছু জিজ্ঞেস করবেন না। তাতে তাঁর বিপদ হতে পারে।',
      'Do not go into this yourself, and do not ask the person anything in front of others. That could bring danger to them.',
    ],
    tell: [
      'নিশ্চিত না হলেও ফোন করুন। প্রমাণ লাগবে না।',
      'Phone even if you are not sure. Proof will not be needed.',
    ],
  },
  poster: {
    title: ['{name}: পোস্টার', '{name}: poster'],
    howToPrint: ['এই পাতাটি একটি A4 কাগজে প্রিন্ট করুন।', 'Print this page on one A4 sheet.'],
    card: ['{name}: ছোট কার্ড', '{name}: small cards'],
    cut: ['তারপর দাগ বরাবর কাটুন। মোট 10টি কার্ড আছে।', 'Then cut along the lines. There are 10 cards in all.'],
    print: ['প্রিন্ট করুন', 'Print'],
    demonstration: ['নমুনা (ডেমো): এটি কোথাও লাগাবেন না।', 'Sample (demo): do not put this up anywhere.'],
    question: ['জোর করে কাজ করানো হচ্ছে? চলে যেতে পারছেন না?', 'Being made to work by force? Unable to leave?'],
    answer: [
      'আপনি একা নন, আর এতে আপনার কোনো দোষ নেই। সাহায্য পেতে টাকা লাগে না।',
      'You are not alone, and you are not at all at fault in this. It takes no money to get help.',
    ],
    danger: ['এখনই বিপদে? ফোন করুন:', 'In danger right now? Phone:'],
    you: ['আপনার কি এমন হচ্ছে?', 'Is this happening to you?'],
    yourSigns: [
      [
        'কাজের জন্য আপনাকে টাকা কম দেওয়া হয় বা দেওয়াই হয় না, বা কেউ আপনার টাকা নিয়ে নেয়।',
        'You are given little money for work or not given any, or someone takes your money.',
      ],
      [
        'আপনার পাসপোর্ট, ফোন বা ব্যাংক কার্ড অন্য কেউ রেখে দেয়।',
        'Someone else keeps your passport, phone or bank card.',
      ],
      [
        'আপনার এমন দেনা আছে যা কখনও শোধ করা সম্ভব নয়।',
        'You have such a debt that it is never possible to pay it off.',
      ],
      ['চলে গেলে তারা কী করবে, আপনি সেই ভয়ে আছেন।', 'You are in fear of what they will do if you leave.'],
    ],
    others: ['আপনার চেনা কারও মধ্যে কি এসব দেখা যায়?', 'Are these things seen in somebody you know?'],
    page: ['{name} এলাকায় কাকে ফোন করবেন', 'Whom to phone in the {name} area'],
    scan: [
      'এটি শুধু এমন ফোন দিয়ে স্ক্যান করুন যা আর কেউ দেখে না।',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      '{date} তারিখে তৈরি। {until} তারিখের পরে এটি পুরোনো হয়ে যাবে: তখন এটি খুলে ফেলে নতুন একটি প্রিন্ট করুন।',
      'Made on {date}. After {until} this will become old: then take it down and print a new one.',
    ],
    cardMadeOn: [
      '{date} তারিখে তৈরি। {until} তারিখের পরে এটি পুরোনো হয়ে যাবে।',
      'Made on {date}. After {until} this will become old.',
    ],
    sample: ['নমুনা (ডেমো)', 'Sample (demo)'],
  },
} as const satisfies Sentences;
