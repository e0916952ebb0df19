/**
 * Farsi. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const fa = {
  site: {
    name: ['شماره‌های تماس درباره برده‌داری مدرن در لندن', 'Contact numbers about modern slavery in London'],
    skip: ['رفتن به متن اصلی', 'Go to the main text'],
    home: ['صفحه اول', 'First page'],
    danger: ['در خطرید؟ به {number} زنگ بزنید', 'Are you in danger? Call {number}'],
    exit: ['خروج', 'Exit'],
    exitLabel: ['همین حالا از این سایت خارج شوید', 'Leave this site right now'],
    leaving: ['در حال بارگذاری.', 'Loading.'],
    exitPresses: {
      once: ['برای خروج، 2 بار دیگر Shift را فشار دهید.', 'To exit, press Shift 2 more times.'],
      twice: ['برای خروج، 1 بار دیگر Shift را فشار دهید.', 'To exit, press Shift 1 more time.'],
    },
    exitEnded: ['در همین صفحه ماندید.', 'You stayed on this same page.'],
    otherLanguages: ['زبان‌ها', 'Languages'],
    inEnglish: ['این صفحه به انگلیسی', 'This page in English'],
    onlyEnglish: [
      'در این سایت مطالب بیشتری به انگلیسی هست.',
      'There is more material in English on this site.',
    ],
    notReviewed: [
      'هنوز هیچ‌کس که زبان مادری‌اش فارسی باشد این ترجمه را بررسی نکرده است. شماره‌های تلفن در همه زبان‌ها یکی است.',
      'Nobody whose mother tongue is Persian has checked this translation yet. Phone numbers are the same in all languages.',
    ],
    reviewed: [
      'کسی که زبان مادری‌اش فارسی است این ترجمه را در تاریخ {date} بررسی کرد.',
      'Someone whose mother tongue is Persian checked this translation on {date}.',
    ],
    reviewOverdue: [
      'آخرین بار کسی که زبان مادری‌اش فارسی است این ترجمه را در تاریخ {date} بررسی کرد. باید دوباره بررسی شود.',
      'The last time someone whose mother tongue is Persian checked this translation was on {date}. It must be checked again.',
    ],
    madeUp: [
      'این یک نسخه نمایشی است. مواردی که کنارشان نوشته «ساختگی» واقعی نیستند. به آن‌ها زنگ نزنید.',
      'This is a demonstration version. Items with "made-up" written next to them are not real. Do not call them.',
    ],
    kept: [
      'شاید آنتن ندارید. این یک نسخه ذخیره‌شده از {date} است.',
      'You may have no signal. This is a saved copy of {date}.',
    ],
    madeOn: ['این صفحه در تاریخ {date} ساخته شد.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'درباره برده‌داری مدرن در هر منطقه لندن به کجا زنگ بزنم: پلیس، شهرداری و خط‌های تلفنی کمک.',
      'Where do I call about modern slavery in each area of London: the police, the municipality and telephone help lines.',
    ],
    heading: ['برده‌داری مدرن در لندن: به کجا زنگ بزنم؟', 'Modern slavery in London: where do I call?'],
    aboutMe: ['برای خودم است: کمک می‌خواهم', 'It is for myself: I want help'],
    signs: ['نشانه‌ها را بشناسید', 'Know the signs'],
    chooseBorough: ['یا یک منطقه را انتخاب کنید', 'Or choose an area'],
  },
  search: {
    label: ['جستجو با نام منطقه یا کد پستی', 'Search by area name or postcode'],
    example: ['مثلاً: {examples}', 'For example: {examples}'],
    button: ['پیدا کردن شماره‌ها', 'Find the numbers'],
    waiting: ['در حال جستجو…', 'Searching…'],
    again: ['جستجوی دوباره', 'Search again'],
    empty: [
      'نام یک منطقه لندن، نام یک محل یا یک کد پستی را بنویسید',
      'Write the name of a London area, the name of a place or a postcode',
    ],
    problem: ['مشکلی هست', 'There is a problem'],
    notFound: ['«{typed}» را پیدا نکردیم', 'We did not find "{typed}"'],
    notFoundText: [
      'کد پستی را امتحان کنید، یا منطقه را از فهرست انتخاب کنید.',
      'Try the postcode, or choose the area from the list.',
    ],
    outside: ['آنجا بیرون از لندن است', 'That is outside London'],
    outsideText: ['با این حال می‌توانید به این شماره‌ها زنگ بزنید.', 'Even so, you can call these numbers.'],
    choice: ['کدام منطقه است؟', 'Which area is it?'],
    choiceText: ['اگر نمی‌دانید، کد پستی را امتحان کنید.', 'If you do not know, try the postcode.'],
    suggestions: ['پیشنهادها', 'Suggestions'],
    howMany: [
      'پیشنهادها: {count}. از دکمه‌های پیکان بالا و پایین استفاده کنید.',
      'Suggestions: {count}. Use the up and down arrow buttons.',
    ],
    allBoroughs: ['همه منطقه‌ها', 'All areas'],
  },
  borough: {
    description: [
      'درباره برده‌داری مدرن در {name} به کجا زنگ بزنم: شماره‌ها، ساعت‌های کار، و اینکه هر شماره آخرین بار کی بررسی شده است.',
      'Where do I call about modern slavery in {name}: numbers, working hours, and when each number was last checked.',
    ],
    caption: ['شماره‌های تماس درباره برده‌داری مدرن', 'Contact numbers about modern slavery'],
    noneChecked: [
      'در این اواخر هیچ شماره محلی اینجا بررسی نشده است. به جای آن به این شماره زنگ بزنید.',
      'Lately no local number here has been checked. Call this number instead.',
    ],
    localClosed: [
      'تیم محلی الان تعطیل است. به جای آن به این شماره زنگ بزنید.',
      'The local team is closed now. Call this number instead.',
    ],
    now: {
      heading: ['الان چه کسی جواب می‌دهد', 'Who answers now'],
      adults: ['درباره یک بزرگسال', 'About an adult'],
      children: ['درباره یک کودک', 'About a child'],
      both: ['درباره یک بزرگسال یا یک کودک', 'About an adult or a child'],
      unsure: [
        'مطمئن نیستیم که الان یک شماره محلی جواب بدهد. به این شماره همیشه می‌توانید زنگ بزنید.',
        'We are not sure that a local number answers now. You can always call this number.',
      ],
      unknown: [
        'برای این مورد هیچ شماره محلی نمی‌شناسیم. به این شماره همیشه می‌توانید زنگ بزنید.',
        'We do not know any local number for this case. You can always call this number.',
      ],
      perhaps: ['شاید الان جواب بدهند.', 'Perhaps they answer now.'],
      notChecked: ['هنوز کسی به این شماره زنگ نزده است.', 'Nobody has called this number yet.'],
    },
    others: ['شماره‌های محلی دیگر', 'Other local numbers'],
    mayNotWork: ['شماره‌هایی که شاید کار نکنند', 'Numbers that may not work'],
    notChecked: [
      'از صفحه‌هایی که برای همه باز است. هنوز کسی به این شماره‌ها زنگ نزده است.',
      'From pages that are open to everyone. Nobody has called these numbers yet.',
    ],
    madeUp: ['نمونه‌های ساختگی: شماره واقعی نیستند', 'Made-up examples: they are not real numbers'],
    poster: ['چاپ پوستر', 'Print a poster'],
    elsewhere: ['در {name} نیستید؟', 'Not in {name}?'],
    near: [
      'شاید این نشانی اینجا نباشد و در {other} باشد.',
      'Perhaps this address is not here and is in {other}.',
    ],
    nearPage: ['باز کردن صفحه {other}', 'Open the {other} page'],
    oldPostcode: [
      'این کد پستی دیگر استفاده نمی‌شود. قبلاً در {name} بود.',
      'This postcode is no longer used. It used to be in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['پلیس: تیم مبارزه با برده‌داری مدرن', 'Police: team fighting modern slavery'],
    council_lead: ['شهرداری: تیم مبارزه با برده‌داری مدرن', 'Municipality: team fighting modern slavery'],
    council_duty: {
      adults: ['شهرداری: کمک به بزرگسالان', 'Municipality: help for adults'],
      children: ['شهرداری: کمک به کودکان', 'Municipality: help for children'],
      everyone: ['شهرداری: کمک به بزرگسالان و کودکان', 'Municipality: help for adults and children'],
    },
    support_service: ['خدمات کمک و حمایت', 'Help and support services'],
  },
  card: {
    call: ['تماس', 'Call'],
    callNumber: ['تماس با {number}', 'Call {number}'],
    callInstead: ['به جای آن به {number} زنگ بزنید', 'Call {number} instead'],
    hours: ['ساعت‌های کار', 'Working hours'],
    email: ['ایمیل', 'Email'],
    website: ['وب‌سایت', 'Website'],
    ask: ['بگویید می‌خواهید صحبت کنید با', 'Say that you want to speak with'],
    madeUp: ['ساختگی', 'Made-up'],
    free: ['زنگ زدن از هر تلفنی رایگان است.', 'Calling from any phone is free.'],
    interpreter: [
      'می‌توانید مترجم بخواهید. به انگلیسی بگویید: «{english}». این‌طور تلفظ می‌شود: «{sounds}».',
      'You can ask for an interpreter. Say in English: "{english}". It is pronounced like this: "{sounds}".',
    ],
    passesOn: [
      'اگر کسی الان در خطر باشد یا کودکی در معرض خطر باشد، ممکن است حرف‌های شما را به دیگران بگویند.',
      'If someone is in danger now or a child is exposed to danger, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'نمی‌دانیم این خط مترجم دارد یا نه. با این حال می‌توانید بخواهید. به انگلیسی بگویید: «{english}». این‌طور تلفظ می‌شود: «{sounds}».',
      'We do not know whether this line has an interpreter or not. Even so, you can ask for one. Say in English: "{english}". It is pronounced like this: "{sounds}".',
    ],
    otherwise: ['در ساعت‌های دیگر به {number} زنگ بزنید.', 'At other hours call {number}.'],
    noAnswer: [
      'کسی جواب نمی‌دهد؟ به {police} زنگ بزنید. اگر در خطرید، به {emergency} زنگ بزنید.',
      'Nobody answers? Call {police}. If you are in danger, call {emergency}.',
    ],
    away: [
      'این شخص تا پایان روز {until} نیست.',
      'This person is not there until the end of the day {until}.',
    ],
    awayFrom: [
      'این شخص از روز {from} تا پایان روز {until} نیست.',
      'This person is not there from the day {from} until the end of the day {until}.',
    ],
    standIn: ['به جای آن زنگ بزنید به: {standIn}', 'Instead, call: {standIn}'],
    wrong: [
      'اگر این شماره اشتباه است به ما بگویید (به انگلیسی)',
      'If this number is wrong, tell us (in English)',
    ],
  },
  check: {
    states: {
      verified: ['بررسی شده', 'Checked'],
      due: ['بررسی شده، وقت بررسی بعدی نزدیک است', 'Checked, time for the next check is near'],
      overdue: ['وقت بررسی گذشته است', 'The time for checking has passed'],
      reported: ['شاید کار نکند: در حال بررسی', 'May not work: being checked'],
      lapsed: ['اطلاعات قدیمی', 'Old information'],
      vacant: ['الان کسی مسئول این کار نیست', 'Nobody is in charge of this job now'],
      unchecked: ['هنوز بررسی نشده', 'Not checked yet'],
    },
    ifItFails: [
      'اگر کار نکرد، به یکی از شماره‌هایی زنگ بزنید که همیشه می‌توانید به آن‌ها زنگ بزنید.',
      'If it did not work, call one of the numbers that you can always call.',
    ],
    doNotRely: [
      'روی آن حساب نکنید. به یکی از شماره‌هایی زنگ بزنید که همیشه می‌توانید به آن‌ها زنگ بزنید.',
      'Do not count on it. Call one of the numbers that you can always call.',
    ],
    last: ['آخرین بررسی در تاریخ {date}.', 'Last check on {date}.'],
    next: ['بررسی بعدی حداکثر تا تاریخ {date}.', 'Next check by {date} at the latest.'],
    nextWas: [
      'بررسی بعدی باید حداکثر تا تاریخ {date} انجام می‌شد.',
      'The next check should have been done by {date} at the latest.',
    ],
    unreachable: ['در تاریخ {date} کسی جواب نداد.', 'On {date} nobody answered.'],
    doubted: [
      'در تاریخ {date} چند خواننده به ما گفتند که شاید این شماره کار نکند.',
      'On {date} some readers told us that this number may not work.',
    ],
    readOn: ['شماره از {site}، خوانده‌شده در تاریخ {date}.', 'Number from {site}, read on {date}.'],
  },
  hours: {
    always: ['24 ساعت شبانه‌روز، هر روز', '24 hours day and night, every day'],
    unknown: ['ساعت‌های کار معلوم نیست', 'Working hours are not known'],
    everyDay: ['هر روز', 'Every day'],
    allDay: ['24 ساعت', '24 hours'],
    times: ['{opens} تا {closes}', '{opens} to {closes}'],
    fromTo: ['{first} تا {last}', '{first} to {last}'],
    openOnHolidays: ['{hours}، در تعطیلات رسمی هم باز است', '{hours}, also open on public holidays'],
    closedOnHolidays: ['{hours}، در تعطیلات رسمی بسته است', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}؛ در تعطیلات رسمی {times}', '{hours}; on public holidays {times}'],
    outside: ['همه وقت‌ها به جز: {periods}', 'All times except: {periods}'],
  },
  open: {
    now: ['الان باز است.', 'It is open now.'],
    until: ['الان باز است، تا {when}.', 'It is open now, until {when}.'],
    closed: ['الان بسته است.', 'It is closed now.'],
    opens: ['الان بسته است. باز می‌شود: {when}.', 'It is closed now. Opens: {when}.'],
    holiday: ['ساعت‌های کار در تعطیلات رسمی معلوم نیست.', 'Working hours on public holidays are not known.'],
    today: ['امروز', 'Today'],
  },
  lines: {
    heading: ['شماره‌هایی که همیشه می‌توانید به آن‌ها زنگ بزنید', 'Numbers that you can always call'],
    more: ['خط‌های تلفنی دیگر برای کمک', 'Other telephone lines for help'],
    each: {
      'line-999': [
        'پلیس، آمبولانس و آتش‌نشانی: اگر همین حالا در خطرید',
        'Police, ambulance and fire: if you are in danger right now',
      ],
      'line-101': ['پلیس، وقتی وضعیت اضطراری نیست', 'Police, when the situation is not an emergency'],
      'line-salvation-army': [
        'کمک به بزرگسالانی که به کار مجبور می‌شوند یا نمی‌توانند بروند',
        'Help for adults who are forced to work or cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'خط تلفنی کمک درباره برده‌داری مدرن: راهنمایی برای همه',
        'Telephone help line about modern slavery: guidance for everyone',
      ],
      'line-childline': ['کمک به هر کسی که کمتر از 19 سال دارد', 'Help for anyone who is under 19'],
      'line-nspcc': ['برای بزرگسالانی که نگران یک کودک هستند', 'For adults who are worried about a child'],
      'line-crimestoppers': ['گزارش یک جرم بدون گفتن اسمتان', 'Reporting a crime without saying your name'],
      'line-british-transport-police': [
        'پلیس در قطارها، ایستگاه‌ها و متروی لندن',
        'Police on trains, in stations and on the London metro',
      ],
    },
  },
  help: {
    title: ['برای خودتان کمک بگیرید', 'Get help for yourself'],
    description: [
      'آیا مجبورتان می‌کنند کار کنید، یا آزاد نیستید که بروید؟ به کجا زنگ بزنید، بعد چه می‌شود، و حقوق شما چیست.',
      'Do they force you to work, or are you not free to leave? Where to call, what happens next, and what your rights are.',
    ],
    intro: [
      'تقصیر شما نیست. می‌توانید کمک بگیرید. می‌توانید اول بپرسید و بعد تصمیم بگیرید. لازم نیست اسمتان را بگویید.',
      'It is not your fault. You can get help. You can ask first and decide later. You do not need to say your name.',
    ],
    who: ['به کجا زنگ بزنم', 'Where do I call'],
    danger: [
      'الان در خطرید؟ به {number} زنگ بزنید. پلیس یا آمبولانس می‌تواند فوراً بیاید.',
      'In danger now? Call {number}. The police or an ambulance can come immediately.',
    ],
    silent: [
      'نمی‌توانید حرف بزنید؟ با موبایل به {number} زنگ بزنید، گوش کنید، و وقتی از شما خواستند 55 را فشار دهید. فشار دادن 55 نشان نمی‌دهد کجا هستید.',
      'You cannot speak? Call {number} with a mobile, listen, and when they ask you to, press 55. Pressing 55 does not show where you are.',
    ],
    adult: ['اگر 18 سال یا بیشتر دارید', 'If you are 18 or over'],
    child: ['اگر کمتر از 18 سال دارید', 'If you are under 18'],
    local: ['پیدا کردن یک شماره محلی', 'Find a local number'],
    noVisa: [
      'ویزا ندارید، یا مطمئن نیستید؟ پلیس می‌تواند درباره شما به وزارت کشور بریتانیا (Home Office) خبر بدهد. اول با یک خط تلفنی کمک یا یک وکیل حرف بزنید، و بپرسید چه چیزهایی را به دیگران می‌گویند. اگر در خطرید، باز هم به {number} زنگ بزنید.',
      "You have no visa, or are not sure? The police can inform Britain's interior ministry (Home Office) about you. First talk to a telephone help line or a lawyer, and ask what things they tell others. If you are in danger, call {number} all the same.",
    ],
    deleteCall: [
      'اگر کسی تلفن شما را نگاه می‌کند، بعد از تماس، آن را از فهرست تماس‌ها پاک کنید.',
      'If someone looks at your phone, after the call delete it from the call list.',
    ],
  },
  happens: {
    heading: ['اگر به کسی بگویید چه می‌شود', 'What happens if you tell someone'],
    steps: [
      [
        'به حرف شما گوش می‌دهند، و می‌پرسند که الان در امان هستید یا نه.',
        'They listen to what you say, and ask whether you are safe now or not.',
      ],
      [
        'جای امنی برای خواب ندارید؟ این را بگویید. پلیس، شهرداری (council) و بعضی خیریه‌ها می‌توانند فوراً برای شما جای خواب و دکتر بخواهند.',
        'You have no safe place to sleep? Say so. The police, the municipality (council) and some charities can immediately ask for a place to sleep and a doctor for you.',
      ],
      [
        'درباره «سیستم ملی ارجاع» (National Referral Mechanism, NRM) به شما می‌گویند. دولت از این راه می‌فهمد که آیا کسی گرفتار برده‌داری مدرن بوده است، و به او کمک می‌کند.',
        'They tell you about the "national referral system" (National Referral Mechanism, NRM). In this way the government finds out whether someone has been caught in modern slavery, and helps them.',
      ],
      [
        'اگر 18 سال یا بیشتر دارید، خودتان تصمیم می‌گیرید که به NRM معرفی شوید یا نه. می‌توانید سر فرصت فکر کنید، و می‌توانید بگویید نه.',
        'If you are 18 or over, you decide yourself whether you are referred to the NRM or not. You can think in your own time, and you can say no.',
      ],
      [
        'اگر کمتر از 18 سال دارید، همیشه به NRM معرفی می‌شوید، تا به شما کمک شود.',
        'If you are under 18, you are always referred to the NRM, so that you are helped.',
      ],
      [
        'به پلیس خبر می‌دهند که شما به NRM معرفی شده‌اید. می‌توانید کمک بگیرید و با پلیس حرف نزنید.',
        'They inform the police that you have been referred to the NRM. You can get help and not talk to the police.',
      ],
    ],
  },
  rights: {
    heading: ['حقوق شما', 'Your rights'],
    each: [
      ['می‌توانید بدون گفتن اسمتان کمک بخواهید.', 'You can ask for help without saying your name.'],
      [
        'می‌توانید به زبان خودتان حرف بزنید، با مترجمی که دوست آن کسی نیست که شما را کنترل می‌کند.',
        'You can speak in your own language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['می‌توانید پیش دکتر بروید.', 'You can go to a doctor.'],
      [
        'اگر اولین تصمیم NRM «بله» باشد، یک بزرگسال حداقل 30 روز کمک می‌گیرد: جایی برای ماندن اگر لازم باشد، مقداری پول، یک مددکار و مشاوره حقوقی. در بعضی موارد ممکن است این کمک داده نشود.',
        'If the NRM\'s first decision is "yes", an adult gets at least 30 days of help: somewhere to stay if needed, some money, a social worker/helper and legal advice. In some cases this help may not be given.',
      ],
      [
        'اگر یک تصمیم «نه» باشد، فوراً راهنمایی بگیرید. بیشتر افراد 30 روز وقت دارند که بخواهند دوباره به آن رسیدگی شود.',
        'If a decision is "no", get guidance immediately. Most people have 30 days to ask for it to be looked into again.',
      ],
      [
        'شما را مجبور کرده‌اند کار خلاف قانون بکنید؟ پیش از اینکه آن را به پلیس بگویید، وکیل بخواهید. قانون می‌تواند از کسانی که چاره‌ای نداشتند حمایت کند.',
        'Have they forced you to do something against the law? Before you tell the police about it, ask for a lawyer. The law can protect people who had no way out.',
      ],
      [
        'آیا برای کار در خانه کسی و با ویزای همین کار آمدید؟ می‌توانید کارفرمای خود را عوض کنید. اول راهنمایی بگیرید.',
        "Did you come to work in someone's home, on a visa for this very work? You can change your employer. Get guidance first.",
      ],
    ],
  },
  signs: {
    title: ['نشانه‌ها را بشناسید', 'Know the signs'],
    description: [
      'ده نشانه برده‌داری مدرن، و اینکه وقتی آن‌ها را می‌بینید چه کنید.',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      'برده‌داری مدرن یعنی کسی را با زور یا فریب به کار، به رابطه جنسی یا به کار خلاف قانون وادار کنند و او نتواند از آن خلاص شود.',
      'Modern slavery means that someone is made by force or deception to do work, have sexual relations or do unlawful things, and cannot get free of it.',
    ],
    ten: [
      ['ترسیده به نظر می‌رسد، یا به شما نگاه نمی‌کند.', 'Seems frightened, or does not look at you.'],
      [
        'کس دیگری به جای او حرف می‌زند و او را تنها نمی‌گذارد.',
        'Someone else speaks in their place and does not leave them alone.',
      ],
      [
        'کسی پاسپورت، تلفن یا کارت بانکی او را نگه می‌دارد.',
        'Someone keeps their passport, phone or bank card.',
      ],
      [
        'مزد کمی می‌گیرد یا اصلاً نمی‌گیرد، یا کسی مزدش را برمی‌دارد.',
        'Gets little pay or gets none at all, or someone takes their pay.',
      ],
      ['بدهی‌ای دارد که هرگز نمی‌تواند آن را پس بدهد.', 'Has a debt that they can never pay back.'],
      ['اجازه ندارد هر جا که می‌خواهد برود.', 'Is not allowed to go wherever they want.'],
      ['او را با ماشین به سر کار می‌برند و برمی‌گردانند.', 'They are driven to work by car and brought back.'],
      ['بیمار، آسیب‌دیده یا گرسنه به نظر می‌رسد.', 'Seems ill, injured or hungry.'],
      [
        'همان جایی که کار می‌کند زندگی می‌کند و می‌خوابد.',
        'Lives and sleeps in the same place where they work.',
      ],
      [
        'کودکی به مدرسه نمی‌رود، یا چیزهای نو دارد و نمی‌تواند بگوید از کجا آورده است.',
        'A child does not go to school, or has new things and cannot say where they got them.',
      ],
    ],
    more: [
      'یک نشانه شاید معنی زیادی نداشته باشد. دو نشانه یا بیشتر دلیلی است که به کسی بگویید.',
      'One sign may not mean much. Two or more signs are a reason to tell someone.',
    ],
    what: ['چه کار کنید', 'What to do'],
    doNotStepIn: [
      'خودتان دخالت نکنید، و جلوی دیگران از او سؤال نکنید. این کار ممکن است او را به خطر بیندازد.',
      'Do not step in yourself, and do not ask them questions in front of others. This may put them in danger.',
    ],
    tell: [
      'زنگ بزنید، حتی اگر مطمئن نیستید. لازم نیست چیزی را ثابت کنید.',
      'Call, even if you are not sure. You do not need to prove anything.',
    ],
  },
  poster: {
    title: ['پوستر برای {name}', 'Poster for {name}'],
    howToPrint: ['این صفحه را روی یک برگ کاغذ A4 چاپ کنید.', 'Print this page on one A4 sheet of paper.'],
    card: ['کارت‌های کوچک برای {name}', 'Small cards for {name}'],
    cut: ['سپس از روی خط‌ها ببرید. 10 کارت هست.', 'Then cut along the lines. There are 10 cards.'],
    print: ['چاپ', 'Print'],
    demonstration: [
      'نسخه نمایشی: این را جایی نصب نکنید.',
      'Demonstration version: do not put this up anywhere.',
    ],
    question: ['مجبورتان می‌کنند کار کنید؟ نمی‌توانید بروید؟', 'Do they force you to work? You cannot leave?'],
    answer: [
      'شما تنها نیستید، و تقصیر شما نیست. کمک رایگان است.',
      'You are not alone, and it is not your fault. Help is free.',
    ],
    danger: ['الان در خطرید؟ زنگ بزنید به', 'In danger now? Call'],
    you: ['وضع شما این‌طور است؟', 'Is your situation like this?'],
    yourSigns: [
      [
        'مزد کمی می‌گیرید یا اصلاً نمی‌گیرید، یا کسی مزدتان را برمی‌دارد.',
        'You get little pay or none at all, or someone takes your pay.',
      ],
      [
        'کسی پاسپورت، تلفن یا کارت بانکی شما را نگه می‌دارد.',
        'Someone keeps your passport, phone or bank card.',
      ],
      ['بدهی‌ای دارید که هرگز نمی‌توانید آن را پس بدهید.', 'You have a debt that you can never pay back.'],
      ['از این می‌ترسید که اگر بروید چه کار می‌کنند.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['کسی را می‌شناسید که این‌طور به نظر می‌رسد؟', 'Do you know someone who seems like this?'],
    page: ['در {name} به کجا زنگ بزنم', 'Where do I call in {name}'],
    scan: [
      'این را فقط با تلفنی اسکن کنید که کس دیگری به آن نگاه نمی‌کند.',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      'ساخته‌شده در تاریخ {date}. بعد از {until} قدیمی می‌شود: این را بردارید و پوستر تازه‌ای چاپ کنید.',
      'Made on {date}. After {until} it becomes old: take this down and print a new poster.',
    ],
    cardMadeOn: [
      'ساخته\u200cشده در تاریخ {date}. بعد از {until} قدیمی می\u200cشود.',
      'Made on {date}. After {until} it becomes old.',
    ],
    sample: ['نسخه نمایشی', 'Demonstration version'],
  },
} as const satisfies Sentences;
