/**
 * Bulgarian. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const bg = {
  site: {
    name: ['Контакти при съвременно робство в Лондон', 'Contacts in cases of modern slavery in London'],
    skip: ['Към основната част', 'To the main part'],
    home: ['Начало', 'Home'],
    danger: ['В опасност? Звъннете на {number}', 'In danger? Ring {number}'],
    exit: ['Изход', 'Exit'],
    exitLabel: ['Излезте веднага от този сайт', 'Leave this site at once'],
    leaving: ['Зарежда се.', 'Loading.'],
    exitPresses: {
      once: ['Натиснете Shift още 2 пъти, за да излезете.', 'Press Shift 2 more times to exit.'],
      twice: ['Натиснете Shift още 1 път, за да излезете.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Останахте на тази страница.', 'You stayed on this page.'],
    otherLanguages: ['Езици', 'Languages'],
    inEnglish: ['Тази страница на английски', 'This page in English'],
    onlyEnglish: [
      'На този сайт има още неща на английски.',
      'On this site there are more things in English.',
    ],
    notReviewed: [
      'Още никой, за когото българският е роден език, не е проверил този превод. Телефонните номера са едни и същи на всички езици.',
      'Nobody yet for whom Bulgarian is the mother tongue has checked this translation. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      'Този превод беше проверен на {date} от човек, за когото българският е роден език.',
      'This translation was checked on {date} by a person for whom Bulgarian is the mother tongue.',
    ],
    reviewOverdue: [
      'Този превод беше проверен последно на {date} от човек, за когото българският е роден език. Преводът трябва да се провери отново.',
      'This translation was last checked on {date} by a person for whom Bulgarian is the mother tongue. The translation has to be checked again.',
    ],
    madeUp: [
      'Това е само пример. Контактите, отбелязани с „Измислено“, не са истински. Не се обаждайте на тях.',
      'This is only an example. The contacts marked “Invented” are not real. Don’t call them.',
    ],
    kept: [
      'Може да няма сигнал. Това е копие от {date}.',
      'There may be no signal. This is a copy of {date}.',
    ],
    madeOn: ['Тази страница е направена на {date}', 'This page was made on {date}'],
  },
  home: {
    description: [
      'На кого да се обадите при съвременно робство във всеки район (borough) на Лондон: полиция, община и телефонни линии за помощ.',
      'Whom to call in cases of modern slavery in every district (borough) of London: police, council and telephone help lines.',
    ],
    heading: ['Съвременно робство в Лондон: на кого да звъннете', 'Modern slavery in London: whom to ring'],
    aboutMe: ['Става дума за мен: търся помощ', 'This is about me: I am looking for help'],
    signs: ['Разпознайте признаците', 'Recognise the signs'],
    chooseBorough: ['Или изберете район (borough)', 'Or choose a district (borough)'],
  },
  search: {
    label: ['Район (borough) или пощенски код', 'District (borough) or postcode'],
    example: ['Например: {examples}', 'For example: {examples}'],
    button: ['Намерете контакти', 'Find contacts'],
    waiting: ['Търси се…', 'Searching…'],
    again: ['Търсете отново', 'Search again'],
    empty: [
      'Напишете район на Лондон, място или пощенски код',
      'Write a London district, a place or a postcode',
    ],
    problem: ['Има проблем', 'There is a problem'],
    notFound: ['Не намираме „{typed}“', 'We don\'t find "{typed}"'],
    notFoundText: [
      'Опитайте с пощенския код или изберете района от списъка.',
      'Try with the postcode or choose the district from the list.',
    ],
    outside: ['Това е извън Лондон', 'This is outside London'],
    outsideText: ['Все пак можете да се обадите на тези номера.', 'You can still call these numbers.'],
    choice: ['Кой район е?', 'Which district is it?'],
    choiceText: ['Ако не знаете, опитайте с пощенския код.', "If you don't know, try with the postcode."],
    suggestions: ['Предложения', 'Suggestions'],
    howMany: [
      'Предложения: {count}. Използвайте стрелките нагоре и надолу.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Всички райони', 'All the districts'],
  },
  borough: {
    description: [
      '{name}: на кого да се обадите при съвременно робство. Номера, работно време и кога за последно е проверен всеки номер.',
      '{name}: whom to call in cases of modern slavery. Numbers, working hours and when each number was last checked.',
    ],
    caption: ['Контакти при съвременно робство', 'Contacts in cases of modern slavery'],
    noneChecked: [
      'Тук няма местен номер, проверен наскоро. Вместо това се обадете на този.',
      'There is no local number here checked recently. Call this one instead.',
    ],
    localClosed: [
      'Местният екип сега не работи. Вместо това се обадете на този номер.',
      'The local team is not working now. Call this number instead.',
    ],
    now: {
      heading: ['Кой отговаря сега', 'Who answers now'],
      adults: ['За пълнолетен човек', 'About (or: for) a person of full age'],
      children: ['За дете', 'About (or: for) a child'],
      both: ['За пълнолетен човек или за дете', 'About (or: for) a person of full age or a child'],
      unsure: [
        'Не сме сигурни, че сега някой отговаря на местен номер. На този номер винаги можете да се обадите.',
        'We are not sure that anybody answers now on a local number. You can always ring this number.',
      ],
      unknown: [
        'Не знаем местен номер за това. На този номер винаги можете да се обадите.',
        'We don’t know a local number for this. You can always ring this number.',
      ],
      perhaps: ['Сега може някой да отговори.', 'Somebody may answer now.'],
      notChecked: ['Още никой не се е обаждал на този номер.', 'Nobody has called this number yet.'],
    },
    others: ['Още местни номера', 'More local numbers'],
    mayNotWork: ['Номера, които може да не работят', 'Numbers that may not work'],
    notChecked: [
      'От публични страници. Още никой не се е обаждал на тези номера.',
      'From public pages. Nobody has called these numbers yet.',
    ],
    madeUp: ['Измислени примери: не са истински номера', 'Invented examples: they are not real numbers'],
    poster: ['Отпечатайте плакат', 'Print a poster'],
    elsewhere: ['Не сте в {name}?', 'Are you not in {name}?'],
    near: ['Този адрес може всъщност да е в {other}.', 'This address may actually be in {other}.'],
    nearPage: ['Отворете {other}', 'Open {other}'],
    oldPostcode: [
      'Този пощенски код вече не се използва. Беше в {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: [
      'Полицейски екип за борба със съвременното робство',
      'Police team for fighting modern slavery',
    ],
    council_lead: [
      'Общински екип за борба със съвременното робство',
      'Council team for fighting modern slavery',
    ],
    council_duty: {
      adults: ['Община: помощ за пълнолетни', 'Council: help for people of full age'],
      children: ['Община: помощ за деца', 'Council: help for children'],
      everyone: [
        'Община: помощ за пълнолетни и за деца',
        'Council: help for people of full age and for children',
      ],
    },
    support_service: ['Служба за помощ', 'Help service'],
  },
  card: {
    call: ['Обадете се', 'Call'],
    callNumber: ['Обадете се на {number}', 'Call {number}'],
    callInstead: ['Вместо това се обадете на {number}', 'Call {number} instead of this'],
    hours: ['Работно време', 'Working hours'],
    email: ['Имейл', 'Email'],
    website: ['Сайт', 'Site'],
    ask: ['Поискайте да говорите с', 'Ask to speak to'],
    madeUp: ['Измислено', 'Invented'],
    free: ['Обаждането е безплатно от всеки телефон.', 'The call is free from any phone.'],
    interpreter: [
      'Можете да поискате преводач. Кажете на английски: „{english}“. Звучи така: „{sounds}“.',
      'You can ask for an interpreter. Say in English: "{english}". It sounds like this: "{sounds}".',
    ],
    passesOn: [
      'Ако някой е в опасност сега или ако дете е изложено на риск, те може да кажат на други това, което казвате.',
      'If someone is in danger now or if a child is exposed to risk, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'Не знаем дали тази линия има преводачи. Все пак можете да попитате. Кажете на английски: „{english}“. Звучи така: „{sounds}“.',
      'We don’t know whether this line has interpreters. You can still ask. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    otherwise: ['В друго време се обадете на {number}.', 'At another time call {number}.'],
    noAnswer: [
      'Никой не отговаря? Обадете се на {police}. Ако сте в опасност, обадете се на {emergency}.',
      'Nobody answers? Call {police}. If you are in danger, call {emergency}.',
    ],
    away: ['Отсъства до {until} включително.', 'Away until {until} inclusive.'],
    awayFrom: ['Отсъства от {from} до {until} включително.', 'Away from {from} to {until} inclusive.'],
    standIn: ['Вместо това се обадете на: {standIn}', 'Instead of this call: {standIn}'],
    wrong: [
      'Кажете ни (на английски), ако този номер е грешен',
      'Tell us (in English) if this number is wrong',
    ],
  },
  check: {
    states: {
      verified: ['Проверен', 'Checked'],
      due: ['Проверен, скоро е следващата проверка', 'Checked, the next check is soon'],
      overdue: ['Проверката закъснява', 'The check is late'],
      reported: ['Може да не работи: проверява се', 'May not work: it is being checked'],
      lapsed: ['Неактуален', 'Not up to date'],
      vacant: ['Сега никой не е назначен на тази работа', 'Nobody is appointed to this job now'],
      unchecked: ['Още не е проверен', 'Not checked yet'],
    },
    ifItFails: [
      'Ако не работи, обадете се на някой от номерата, на които винаги можете да се обадите.',
      'If it doesn’t work, call one of the numbers you can always call.',
    ],
    doNotRely: [
      'Не разчитайте на него. Обадете се на някой от номерата, на които винаги можете да се обадите.',
      'Don’t rely on it. Call one of the numbers you can always call.',
    ],
    last: ['Последна проверка: {date}', 'Last check: {date}'],
    next: ['Следваща проверка: до {date}', 'Next check: by {date}'],
    nextWas: [
      'До {date} трябваше да се направи следващата проверка.',
      'By {date} the next check should have been done.',
    ],
    unreachable: ['На {date} никой не отговори.', 'On {date} nobody answered.'],
    doubted: [
      'На {date} читатели ни казаха, че този номер може да не работи.',
      'On {date} readers told us that this number may not work.',
    ],
    readOn: [
      'Номерът е прочетен на {date} в сайта {site}.',
      'The number was read on {date} on the site {site}.',
    ],
  },
  hours: {
    always: ['24 часа в денонощието, всеки ден', '24 hours a day and night, every day'],
    unknown: ['Работното време не се знае', 'The working hours are not known'],
    everyDay: ['всеки ден', 'every day'],
    allDay: ['24 часа', '24 hours'],
    times: ['от {opens} до {closes}', 'from {opens} to {closes}'],
    fromTo: ['от {first} до {last}', 'from {first} to {last}'],
    openOnHolidays: ['{hours}, и на официални празници', '{hours}, also on official holidays'],
    closedOnHolidays: ['{hours}, затворено на официални празници', '{hours}, closed on official holidays'],
    timesOnHolidays: ['{hours}; на официални празници {times}', '{hours}; on official holidays {times}'],
    outside: ['по всяко време освен: {periods}', 'at any time except: {periods}'],
  },
  open: {
    now: ['Отворено сега.', 'Open now.'],
    until: ['Отворено сега. Затваря: {when}.', 'Open now. Closes: {when}.'],
    closed: ['Затворено сега.', 'Closed now.'],
    opens: ['Затворено сега. Отваря: {when}.', 'Closed now. Opens: {when}.'],
    holiday: [
      'Работното време на официални празници не се знае.',
      'The working hours on official holidays are not known.',
    ],
    today: ['днес', 'today'],
  },
  lines: {
    heading: ['Номера, на които винаги можете да се обадите', 'Numbers you can always call'],
    more: ['Още телефонни линии за помощ', 'More telephone help lines'],
    each: {
      'line-999': [
        'Полиция, линейка и пожарна: в опасност сега',
        'Police, ambulance and fire service: in danger now',
      ],
      'line-101': ['Полиция, когато не е спешно', 'Police, when it is not urgent'],
      'line-salvation-army': [
        'Помощ за пълнолетни, които са принудени да работят или не могат да си тръгнат',
        "Help for people of full age who are forced to work or can't leave",
      ],
      'line-modern-slavery-helpline': [
        'Линия за помощ при съвременно робство: съвет за всеки',
        'Help line for modern slavery: advice for everyone',
      ],
      'line-childline': ['Помощ за всеки под 19 години', 'Help for anyone under 19'],
      'line-nspcc': [
        'За пълнолетни, които се тревожат за дете',
        'For people of full age who are worried about a child',
      ],
      'line-crimestoppers': [
        'Съобщете за престъпление, без да казвате името си',
        'Report a crime without saying your name',
      ],
      'line-british-transport-police': [
        'Полиция във влаковете, по гарите и в метрото (Underground)',
        'Police on trains, at stations and on the metro (Underground)',
      ],
    },
  },
  help: {
    title: ['Потърсете помощ за себе си', 'Seek help for yourself'],
    description: [
      'Принуждават ли ви да работите или не сте свободни да си тръгнете? На кого да се обадите, какво става после и какви са правата ви.',
      'Are they forcing you to work or are you not free to leave? Whom to call, what happens afterwards and what your rights are.',
    ],
    intro: [
      'Вината не е ваша. Можете да получите помощ. Можете първо да попитате и да решите по-късно. Не е нужно да казвате името си.',
      'The fault is not yours. You can get help. You can ask first and decide later. It is not necessary to say your name.',
    ],
    who: ['На кого да се обадите', 'Whom to call'],
    danger: [
      'В опасност сега? Обадете се на {number}. Полицията или линейка може да дойде веднага.',
      'In danger now? Call {number}. The police or an ambulance can come straight away.',
    ],
    silent: [
      'Не можете да говорите? Обадете се на {number} от мобилен телефон, слушайте и натиснете 55, когато ви кажат. Натискането на 55 не показва къде сте.',
      "Can't you speak? Call {number} from a mobile phone, listen and press 55 when they tell you to. Pressing 55 doesn't show where you are.",
    ],
    adult: ['Ако сте на 18 или повече години', 'If you are 18 or more years old'],
    child: ['Ако сте под 18 години', 'If you are under 18 years old'],
    local: ['Намерете местен номер', 'Find a local number'],
    noVisa: [
      'Нямате виза или не знаете със сигурност? Полицията може да каже за вас на министерството, което отговаря за имигрантите (Home Office). Говорете първо с линия за помощ или с адвокат и попитайте какво предават на други. Ако сте в опасност, въпреки това се обадете на {number}.',
      'Don’t you have a visa or don’t you know for sure? The police can tell the ministry that is responsible for immigrants (Home Office) about you. Speak first with a help line or a lawyer and ask what they pass on to others. If you are in danger, call {number} in spite of this.',
    ],
    deleteCall: [
      'Ако някой гледа телефона ви, изтрийте обаждането от списъка, след като се обадите.',
      'If someone looks at your phone, delete the call from the list after you call.',
    ],
  },
  happens: {
    heading: ['Какво става, ако кажете на някого', 'What happens if you tell someone'],
    steps: [
      [
        'Изслушват ви и питат дали сега сте в безопасност.',
        'They hear you out and ask whether you are safe now.',
      ],
      [
        'Нямате безопасно място за спане? Кажете го. Полицията, общината и някои благотворителни организации могат веднага да поискат за вас легло и лекар.',
        "Don't you have a safe place to sleep? Say it. The police, the council and some charities can straight away ask for a bed and a doctor for you.",
      ],
      [
        'Казват ви за Националния механизъм за насочване (National Referral Mechanism, NRM). Така държавата разбира дали някой е бил в съвременно робство и му дава помощ.',
        'They tell you about the National Referral Mechanism (National Referral Mechanism, NRM). This is how the state finds out whether someone has been in modern slavery and gives him help.',
      ],
      [
        'Ако сте на 18 или повече години, вие решавате дали случаят ви да се изпрати в NRM. Можете да помислите, колкото ви трябва, и можете да кажете „не“.',
        'If you are 18 or more years old, you decide whether your case is to be sent to the NRM. You can think for as long as you need and you can say "no".',
      ],
      [
        'Ако сте под 18 години, случаят ви винаги се изпраща в NRM, за да получите помощ.',
        'If you are under 18 years old, your case is always sent to the NRM, so that you get help.',
      ],
      [
        'На полицията се съобщава, че случаят ви е изпратен в NRM. Можете да получите помощ, без да говорите с полицията.',
        'The police are informed that your case has been sent to the NRM. You can get help without talking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Вашите права', 'Your rights'],
    each: [
      [
        'Можете да поискате помощ, без да казвате името си.',
        'You can ask for help without saying your name.',
      ],
      [
        'Можете да говорите на своя език, с преводач, който не е приятел на човека, който ви контролира.',
        'You can speak in your own language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Можете да отидете на лекар.', 'You can go to a doctor.'],
      [
        'Ако първото решение на NRM е „да“, пълнолетен човек получава помощ поне 30 дни: място за живеене, ако му трябва, малко пари, служител, който му помага, и правен съвет. В някои случаи помощта може да бъде отказана.',
        'If the NRM’s first decision is “yes”, a person of full age gets help for at least 30 days: a place to live, if they need it, a little money, a worker who helps them, and legal advice. In some cases the help can be refused.',
      ],
      [
        'Ако някое от решенията е „не“, потърсете съвет веднага. Повечето хора имат 30 дни, за да поискат то да се разгледа отново.',
        'If any of the decisions is “no”, seek advice straight away. Most people have 30 days to ask for it to be looked at again.',
      ],
      [
        'Принудиха ли ви да нарушите закона? Поискайте адвокат, преди да кажете на полицията за това. Законът може да защити хора, които не са имали избор.',
        'Did they force you to break the law? Ask for a lawyer before you tell the police about this. The law can protect people who had no choice.',
      ],
      [
        'Дойдохте ли да работите в нечий дом с виза за такава работа? Можете да смените работодателя си. Първо потърсете съвет.',
        "Did you come to work in someone's home with a visa for such work? You can change your employer. Seek advice first.",
      ],
    ],
  },
  signs: {
    title: ['Разпознайте признаците', 'Recognise the signs'],
    description: [
      'Десет признака на съвременно робство и какво да направите, когато ги видите.',
      'Ten signs of modern slavery and what to do when you see them.',
    ],
    intro: [
      'Съвременно робство е, когато някой е принуден или излъган да работи, да прави секс или да нарушава закона и не може да се измъкне.',
      'Modern slavery is when someone is forced or tricked to work, to have sex or to break the law and can’t get out.',
    ],
    ten: [
      [
        'Изглеждат уплашени или не искат да ви погледнат.',
        "They look frightened or don't want to look at you.",
      ],
      [
        'Друг говори вместо тях и не ги оставя сами.',
        "Another person speaks instead of them and doesn't leave them alone.",
      ],
      [
        'Някой държи паспорта им, телефона им или банковата им карта.',
        'Someone keeps their passport, their phone or their bank card.',
      ],
      [
        'Получават малко пари за работата си или никакви, или някой им ги взема.',
        'They get little money for their work or none, or someone takes it from them.',
      ],
      ['Имат дълг, който никога не могат да изплатят.', 'They have a debt that they can never pay off.'],
      ['Не им позволяват да ходят, където искат.', 'They are not allowed to go where they want.'],
      ['Карат ги с кола до работа и обратно.', 'They are driven by car to work and back.'],
      ['Изглеждат болни, наранени или гладни.', 'They look ill, hurt or hungry.'],
      ['Живеят и спят там, където работят.', 'They live and sleep where they work.'],
      [
        'Дете не е на училище или има нови неща и не може да каже откъде са.',
        "A child is not at school or has new things and can't say where they are from.",
      ],
    ],
    more: [
      'Един признак може да не значи много. Два или повече са причина да кажете на някого.',
      'One sign may not mean much. Two or more are a reason to tell someone.',
    ],
    what: ['Какво да направите', 'What to do'],
    doNotStepIn: [
      'Не се намесвайте лично и не ги питайте пред други хора. Това може да ги изложи на опасност.',
      "Don't intervene personally and don't ask them in front of other people. This can expose them to danger.",
    ],
    tell: [
      'Обадете се, дори да не сте сигурни. Не ви трябват доказателства.',
      "Call, even if you are not sure. You don't need proof.",
    ],
  },
  poster: {
    title: ['Плакат: {name}', 'Poster: {name}'],
    howToPrint: ['Отпечатайте тази страница на един лист A4.', 'Print this page on one A4 sheet.'],
    card: ['Картички: {name}', 'Cards: {name}'],
    cut: ['После изрежете по линиите. Картичките са 10.', 'Then cut along the lines. There are 10 cards.'],
    print: ['Отпечатайте', 'Print'],
    demonstration: ['САМО ПРИМЕР: не закачайте това.', 'ONLY AN EXAMPLE: don’t hang this up.'],
    question: [
      'Принуждават ли ви да работите? Не можете да си тръгнете?',
      'Are they forcing you to work? You can’t leave?',
    ],
    answer: [
      'Не сте сами и вината не е ваша. Помощта е безплатна.',
      'You are not alone and the fault is not yours. The help is free.',
    ],
    danger: ['В опасност сега? Обадете се на', 'In danger now? Call'],
    you: ['За вас ли се отнася това?', 'Does this apply to you?'],
    yourSigns: [
      [
        'Получавате малко пари за работата си или никакви, или някой ви ги взема.',
        'You get little money for your work or none, or someone takes it from you.',
      ],
      [
        'Някой държи паспорта ви, телефона ви или банковата ви карта.',
        'Someone keeps your passport, your phone or your bank card.',
      ],
      ['Имате дълг, който никога не можете да изплатите.', 'You have a debt that you can never pay off.'],
      ['Страх ви е какво ще направят, ако си тръгнете.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['Виждате ли това при човек, когото познавате?', 'Do you see this in a person whom you know?'],
    page: ['На кого да се обадите в {name}', 'Whom to call in {name}'],
    scan: [
      'Сканирайте това само с телефон, който никой друг не гледа.',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      'Направен на {date}, неактуален след {until}: свалете го и отпечатайте нов.',
      'Made on {date}, not up to date after {until}: take it down and print a new one.',
    ],
    cardMadeOn: [
      'Направен на {date}, неактуален след {until}.',
      'Made on {date}, not up to date after {until}.',
    ],
    sample: ['САМО ПРИМЕР', 'ONLY AN EXAMPLE'],
  },
} as const satisfies Sentences;
