/**
 * Arabic. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const ar = {
  site: {
    name: ['جهات الاتصال بشأن العبودية الحديثة في لندن', 'Contacts about modern slavery in London'],
    skip: ['الانتقال إلى المحتوى الرئيسي', 'Go to the main content'],
    home: ['الرئيسية', 'Home'],
    danger: ['في خطر؟ اتصل بـ {number}', 'In danger? Call {number}'],
    exit: ['خروج', 'Exit'],
    exitLabel: ['الخروج من هذا الموقع الآن', 'Exit this site now'],
    leaving: ['جارٍ التحميل.', 'Loading.'],
    exitPresses: {
      once: [
        'للخروج، اضغط Shift. عدد الضغطات الباقية: 2.',
        'To exit, press Shift. Number of presses left: 2.',
      ],
      twice: [
        'للخروج، اضغط Shift. عدد الضغطات الباقية: 1.',
        'To exit, press Shift. Number of presses left: 1.',
      ],
    },
    exitEnded: ['أنت ما زلت في هذه الصفحة.', 'You are still on this page.'],
    otherLanguages: ['اللغات', 'Languages'],
    inEnglish: ['هذه الصفحة بالإنجليزية', 'This page in English'],
    onlyEnglish: [
      'في هذا الموقع معلومات أكثر بالإنجليزية.',
      'On this site there is more information in English.',
    ],
    notReviewed: [
      'لم يراجع هذه الترجمة بعد أي شخص لغته الأم العربية. أرقام الهاتف هي نفسها في كل اللغات.',
      'No person whose mother tongue is Arabic has reviewed this translation yet. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      'راجع هذه الترجمة شخص لغته الأم العربية في {date}.',
      'A person whose mother tongue is Arabic reviewed this translation on {date}.',
    ],
    reviewOverdue: [
      'آخر مراجعة لهذه الترجمة من شخص لغته الأم العربية كانت في {date}. يجب أن تُراجع مرة أخرى.',
      'The last review of this translation by a person whose mother tongue is Arabic was on {date}. It must be reviewed again.',
    ],
    madeUp: [
      'هذا عرض تجريبي. المعلومات المكتوب عليها «وهمي» ليست حقيقية. لا تتصل بأرقامها.',
      'This is a demonstration. Information with "made-up" written on it is not real. Do not call its numbers.',
    ],
    kept: [
      'قد لا توجد إشارة. هذه نسخة محفوظة من {date}.',
      'There may be no signal. This is a saved copy of {date}.',
    ],
    madeOn: ['أُعدّت هذه الصفحة في {date}.', 'This page was prepared on {date}.'],
  },
  home: {
    description: [
      'بمن أتصل بشأن العبودية الحديثة في كل منطقة من لندن: الشرطة والبلدية وخطوط المساعدة.',
      'Whom do I call about modern slavery in each area of London: the police, the municipality and helplines.',
    ],
    heading: ['بمن أتصل بشأن العبودية الحديثة في لندن', 'Whom do I call about modern slavery in London'],
    aboutMe: ['الأمر يخصني: طلب المساعدة', 'The matter concerns me: asking for help'],
    signs: ['اعرف العلامات', 'Know the signs'],
    chooseBorough: ['أو اختر منطقة', 'Or choose an area'],
  },
  search: {
    label: ['البحث بالمنطقة أو الرمز البريدي (postcode)', 'Search by area or postcode (postcode)'],
    example: ['مثلًا: {examples}', 'For example: {examples}'],
    button: ['بحث عن الأرقام', 'Search for numbers'],
    waiting: ['جارٍ البحث…', 'Searching…'],
    again: ['بحث مرة أخرى', 'Search again'],
    empty: [
      'اكتب اسم منطقة في لندن أو اسم مكان أو الرمز البريدي',
      'Write the name of an area in London, or the name of a place, or the postcode',
    ],
    problem: ['هناك مشكلة', 'There is a problem'],
    notFound: ['لم نجد «{typed}»', 'We did not find "{typed}"'],
    notFoundText: [
      'جرّب الرمز البريدي، أو اختر المنطقة من القائمة.',
      'Try the postcode, or choose the area from the list.',
    ],
    outside: ['هذا المكان خارج لندن', 'This place is outside London'],
    outsideText: ['يمكنك مع ذلك الاتصال بهذه الأرقام.', 'You can still call these numbers.'],
    choice: ['أي منطقة هي؟', 'Which area is it?'],
    choiceText: ['إذا كنت لا تعرف، جرّب الرمز البريدي.', 'If you do not know, try the postcode.'],
    suggestions: ['اقتراحات', 'Suggestions'],
    howMany: [
      'الاقتراحات: {count}. استخدم السهم إلى أعلى والسهم إلى أسفل.',
      'Suggestions: {count}. Use the up arrow and the down arrow.',
    ],
    allBoroughs: ['كل المناطق', 'All areas'],
  },
  borough: {
    description: [
      'بمن أتصل بشأن العبودية الحديثة في {name}: الأرقام وأوقات العمل، وآخر مرة تم فيها التأكد من كل رقم.',
      'Whom do I call about modern slavery in {name}: the numbers and working hours, and the last time each number was verified.',
    ],
    caption: ['جهات الاتصال بشأن العبودية الحديثة', 'Contacts about modern slavery'],
    noneChecked: [
      'لم يتم التأكد في الفترة الأخيرة من أي رقم محلي هنا. اتصل بهذا الرقم بدلًا من ذلك.',
      'No local number here has been verified recently. Call this number instead.',
    ],
    localClosed: [
      'الفريق المحلي لا يعمل الآن. اتصل بهذا الرقم بدلًا من ذلك.',
      'The local team is not working now. Call this number instead.',
    ],
    now: {
      heading: ['من يرد الآن', 'Who answers now'],
      adults: ['بشأن شخص بالغ', 'About an adult person'],
      children: ['بشأن طفل', 'About a child'],
      both: ['بشأن شخص بالغ أو طفل', 'About an adult person or a child'],
      unsure: [
        'لسنا متأكدين من أن أحدًا يرد الآن على رقم محلي. يمكنك دائمًا الاتصال بهذا الرقم.',
        'We are not sure that anyone answers a local number now. You can always call this number.',
      ],
      unknown: [
        'لا نعرف رقمًا محليًا لهذه الحالة. يمكنك دائمًا الاتصال بهذا الرقم.',
        'We do not know a local number for this case. You can always call this number.',
      ],
      perhaps: ['قد يرد أحد الآن.', 'Someone may answer now.'],
      notChecked: ['لم يتصل أحد بهذا الرقم بعد.', 'Nobody has called this number yet.'],
    },
    others: ['أرقام محلية أخرى', 'Other local numbers'],
    mayNotWork: ['أرقام قد لا تعمل', 'Numbers that may not work'],
    notChecked: [
      'من صفحات متاحة للجميع. لم يتصل أحد بهذه الأرقام بعد.',
      'From pages open to everyone. Nobody has called these numbers yet.',
    ],
    madeUp: ['أمثلة وهمية: ليست أرقامًا حقيقية', 'Made-up examples: not real numbers'],
    poster: ['طباعة ملصق', 'Print a poster'],
    elsewhere: ['لست في {name}؟', 'Not in {name}?'],
    near: ['قد يكون هذا العنوان في {other} وليس هنا.', 'This address may be in {other} and not here.'],
    nearPage: ['فتح صفحة {other}', 'Open the {other} page'],
    oldPostcode: [
      'هذا الرمز البريدي لم يعد مستخدمًا. كان في {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['الشرطة: فريق مكافحة العبودية الحديثة', 'Police: anti-modern-slavery team'],
    council_lead: ['البلدية: فريق مكافحة العبودية الحديثة', 'Municipality: anti-modern-slavery team'],
    council_duty: {
      adults: ['البلدية: مساعدة للكبار', 'Municipality: help for adults'],
      children: ['البلدية: مساعدة للأطفال', 'Municipality: help for children'],
      everyone: ['البلدية: مساعدة للكبار والأطفال', 'Municipality: help for adults and children'],
    },
    support_service: ['خدمة مساعدة', 'Help service'],
  },
  card: {
    call: ['اتصال', 'Call'],
    callNumber: ['اتصل بـ {number}', 'Call {number}'],
    callInstead: ['اتصل بـ {number} بدلًا منه', 'Call {number} instead of it'],
    hours: ['أوقات العمل', 'Working hours'],
    email: ['البريد الإلكتروني', 'Email'],
    website: ['الموقع', 'Website'],
    ask: ['اطلب التحدث مع', 'Ask to speak with'],
    madeUp: ['وهمي', 'Made-up'],
    free: ['الاتصال مجاني من أي هاتف.', 'Calling is free from any phone.'],
    interpreter: [
      'يمكنك طلب مترجم. قل بالإنجليزية: «{english}». تُلفظ هكذا: «{sounds}».',
      'You can ask for an interpreter. Say in English: "{english}". It is pronounced like this: "{sounds}".',
    ],
    passesOn: [
      'إذا كان أحد في خطر الآن أو كان طفل معرضًا للخطر، فقد ينقلون ما تقوله إلى غيرهم.',
      'If someone is in danger now or a child is exposed to danger, they may pass on what you say to others.',
    ],
    interpreterUnknown: [
      'لا نعرف هل يوجد مترجمون على هذا الخط. يمكنك مع ذلك أن تطلب. قل بالإنجليزية: «{english}». تُلفظ هكذا: «{sounds}».',
      'We do not know whether there are interpreters on this line. You can still ask. Say in English: "{english}". It is pronounced like this: "{sounds}".',
    ],
    otherwise: ['في الأوقات الأخرى اتصل بـ {number}.', 'At other times call {number}.'],
    noAnswer: [
      'لا أحد يرد؟ اتصل بـ {police}. عند الخطر اتصل بـ {emergency}.',
      'Nobody answers? Call {police}. When there is danger call {emergency}.',
    ],
    away: ['هذا الشخص غائب حتى نهاية يوم {until}.', 'This person is away until the end of the day {until}.'],
    awayFrom: [
      'هذا الشخص غائب من يوم {from} حتى نهاية يوم {until}.',
      'This person is away from the day {from} until the end of the day {until}.',
    ],
    standIn: ['اتصل بدلًا من ذلك بـ: {standIn}', 'Instead, call: {standIn}'],
    wrong: ['أخبرنا إذا كان هذا الرقم خطأ (بالإنجليزية)', 'Tell us if this number is wrong (in English)'],
  },
  check: {
    states: {
      verified: ['تم التأكد منه', 'Verified'],
      due: ['تم التأكد منه، وموعد التأكد التالي قريب', 'Verified, and the next verification date is near'],
      overdue: ['فات موعد التأكد منه', 'The date for verifying it has passed'],
      reported: ['قد لا يعمل: يجري التأكد منه', 'May not work: it is being verified'],
      lapsed: ['معلومة قديمة', 'Old information'],
      vacant: ['لا أحد في هذه الوظيفة الآن', 'Nobody is in this job now'],
      unchecked: ['لم يتم التأكد منه بعد', 'Not verified yet'],
    },
    ifItFails: [
      'إذا لم يعمل، اتصل بأحد الأرقام التي يمكنك الاتصال بها دائمًا.',
      'If it does not work, call one of the numbers that you can always call.',
    ],
    doNotRely: [
      'لا تعتمد عليه. اتصل بأحد الأرقام التي يمكنك الاتصال بها دائمًا.',
      'Do not rely on it. Call one of the numbers that you can always call.',
    ],
    last: ['تم التأكد منه آخر مرة في {date}.', 'It was last verified on {date}.'],
    next: ['موعد التأكد التالي: {date} أو قبله.', 'Next verification date: {date} or before.'],
    nextWas: ['كان موعد التأكد التالي: {date} أو قبله.', 'The next verification date was: {date} or before.'],
    unreachable: ['لم يرد أحد في {date}.', 'Nobody answered on {date}.'],
    doubted: [
      'في {date} أخبرنا قرّاء أن هذا الرقم قد لا يعمل.',
      'On {date} readers told us that this number may not work.',
    ],
    readOn: [
      'الرقم مأخوذ من {site}، قرأناه في {date}.',
      'The number is taken from {site}; we read it on {date}.',
    ],
  },
  hours: {
    always: ['24 ساعة في اليوم، كل يوم', '24 hours a day, every day'],
    unknown: ['أوقات العمل غير معروفة', 'Working hours not known'],
    everyDay: ['كل يوم', 'Every day'],
    allDay: ['24 ساعة', '24 hours'],
    times: ['من {opens} إلى {closes}', 'From {opens} to {closes}'],
    fromTo: ['من {first} إلى {last}', 'From {first} to {last}'],
    openOnHolidays: ['{hours}، وأيضًا في العطل الرسمية', '{hours}, and also on public holidays'],
    closedOnHolidays: ['{hours}، مغلق في العطل الرسمية', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}؛ في العطل الرسمية {times}', '{hours}; on public holidays {times}'],
    outside: ['في كل الأوقات ما عدا: {periods}', 'At all times except: {periods}'],
  },
  open: {
    now: ['مفتوح الآن.', 'Open now.'],
    until: ['مفتوح الآن حتى {when}.', 'Open now until {when}.'],
    closed: ['مغلق الآن.', 'Closed now.'],
    opens: ['مغلق الآن. يفتح: {when}.', 'Closed now. Opens: {when}.'],
    holiday: ['أوقات العمل في العطل الرسمية غير معروفة.', 'Working hours on public holidays are not known.'],
    today: ['اليوم', 'Today'],
  },
  lines: {
    heading: ['أرقام يمكنك الاتصال بها دائمًا', 'Numbers that you can always call'],
    more: ['خطوط مساعدة أخرى', 'Other helplines'],
    each: {
      'line-999': [
        'الشرطة والإسعاف والإطفاء: إذا كنت في خطر الآن',
        'Police, ambulance and fire: if you are in danger now',
      ],
      'line-101': [
        'الشرطة، عندما لا تكون الحالة طارئة',
        'The police, when the situation is not an emergency',
      ],
      'line-salvation-army': [
        'مساعدة للكبار الذين يُجبَرون على العمل أو لا يمكنهم المغادرة',
        'Help for adults who are forced to work or cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'خط مساعدة بشأن العبودية الحديثة: نصيحة لأي شخص',
        'Helpline about modern slavery: advice for anyone',
      ],
      'line-childline': ['مساعدة لكل من عمره أقل من 19 سنة', 'Help for everyone aged under 19'],
      'line-nspcc': ['للكبار القلقين على طفل', 'For adults worried about a child'],
      'line-crimestoppers': ['التبليغ عن جريمة بدون ذكر اسمك', 'Reporting a crime without giving your name'],
      'line-british-transport-police': [
        'الشرطة في القطارات والمحطات ومترو الأنفاق',
        'The police on trains, in stations and on the Underground metro',
      ],
    },
  },
  help: {
    title: ['طلب المساعدة لنفسك', 'Asking for help for yourself'],
    description: [
      'هل يجبرك أحد على العمل، أو لا يُسمح لك بالمغادرة؟ بمن يمكنك الاتصال، وماذا يحدث بعد ذلك، وما هي حقوقك.',
      'Is someone forcing you to work, or are you not allowed to leave? Whom you can call, what happens next, and what your rights are.',
    ],
    intro: [
      'الذنب ليس ذنبك. يمكنك الحصول على المساعدة. يمكنك أن تسأل أولًا وتقرر لاحقًا. ليس عليك أن تذكر اسمك.',
      'The fault is not yours. You can get help. You can ask first and decide later. You do not have to give your name.',
    ],
    who: ['بمن أتصل', 'Whom do I call'],
    danger: [
      'في خطر الآن؟ اتصل بـ {number}. يمكن أن تأتي الشرطة أو الإسعاف فورًا.',
      'In danger now? Call {number}. The police or the ambulance can come straight away.',
    ],
    silent: [
      'لا يمكنك الكلام؟ اتصل بـ {number} من هاتف محمول، واستمع، واضغط 55 عندما يُطلب منك ذلك. الضغط على 55 لا يُظهر أين أنت.',
      'You cannot speak? Call {number} from a mobile phone, listen, and press 55 when you are asked to. Pressing 55 does not show where you are.',
    ],
    adult: ['إذا كان عمرك 18 سنة أو أكثر', 'If you are 18 or over'],
    child: ['إذا كان عمرك أقل من 18 سنة', 'If you are under 18'],
    local: ['البحث عن رقم محلي', 'Search for a local number'],
    noVisa: [
      'ليس عندك فيزا، أو لا تعرف ذلك بالتأكيد؟ يمكن للشرطة أن تخبر وزارة الداخلية البريطانية (Home Office) عنك. تكلم أولًا مع خط مساعدة أو مع محامٍ، واسأل ما هي المعلومات التي ينقلونها إلى غيرهم. في حالة الخطر، اتصل مع ذلك بـ {number}.',
      'You have no visa, or you do not know that for certain? The police can tell the British interior ministry (Home Office) about you. Speak first to a helpline or to a lawyer, and ask what information they pass on to others. In danger, still call {number}.',
    ],
    deleteCall: [
      'إذا كان أحد ينظر في هاتفك، احذف المكالمة بعد ذلك من قائمة المكالمات.',
      'If someone looks at your phone, delete the call afterwards from the call list.',
    ],
  },
  happens: {
    heading: ['ماذا يحدث إذا أخبرت أحدًا', 'What happens if you tell someone'],
    steps: [
      [
        'يستمعون إليك، ويسألونك هل أنت في أمان الآن.',
        'They listen to you, and ask you whether you are safe now.',
      ],
      [
        'ليس عندك مكان آمن للنوم؟ قل لهم ذلك. يمكن للشرطة والبلدية (council) وبعض الجمعيات الخيرية أن تطلب لك فورًا مكانًا للنوم وطبيبًا.',
        'You have no safe place to sleep? Tell them so. The police, the municipality (council) and some charities can ask straight away for a place to sleep and a doctor for you.',
      ],
      [
        'يخبرونك عن نظام الإحالة الوطني (National Referral Mechanism, NRM). بهذه الطريقة تعرف الحكومة هل كان شخص ما في عبودية حديثة، وتقدّم له المساعدة.',
        'They tell you about the national referral system (National Referral Mechanism, NRM). In this way the government finds out whether a person was in modern slavery, and gives them help.',
      ],
      [
        'إذا كان عمرك 18 سنة أو أكثر، فالقرار لك: هل تُرسل حالتك إلى NRM أم لا. يمكنك أن تأخذ وقتك، ويمكنك أن ترفض.',
        'If you are 18 or over, the decision is yours: whether your case is sent to the NRM or not. You can take your time, and you can refuse.',
      ],
      [
        'إذا كان عمرك أقل من 18 سنة، تُرسل حالتك دائمًا إلى NRM، لكي تحصل على المساعدة.',
        'If you are under 18, your case is always sent to the NRM, so that you get help.',
      ],
      [
        'يتم إخبار الشرطة بأن حالتك أُرسلت إلى NRM. يمكنك الحصول على المساعدة بدون أن تتكلم مع الشرطة.',
        'The police are told that your case was sent to the NRM. You can get help without speaking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['حقوقك', 'Your rights'],
    each: [
      ['يمكنك طلب المساعدة بدون ذكر اسمك.', 'You can ask for help without giving your name.'],
      [
        'يمكنك الكلام بلغتك، مع مترجم ليس من أصدقاء الشخص الذي يتحكم بك.',
        'You can speak in your language, with an interpreter who is not one of the friends of the person who controls you.',
      ],
      ['يمكنك أن تذهب إلى طبيب.', 'You can go to a doctor.'],
      [
        'إذا كان القرار الأول من NRM «نعم»، يحصل الكبار على مساعدة لمدة 30 يومًا على الأقل: مكان للسكن لمن يحتاج إليه، وبعض المال، وموظف يساعدهم، ونصيحة قانونية. يمكن أن تُرفض المساعدة في بعض الحالات.',
        'If the first decision from the NRM is "yes", adults get help for at least 30 days: a place to live for whoever needs it, some money, a staff member who helps them, and legal advice. Help can be refused in some cases.',
      ],
      [
        'إذا كان أحد القرارات «لا»، اطلب النصيحة فورًا. معظم الناس عندهم 30 يومًا لكي يطلبوا النظر في القرار مرة أخرى.',
        'If one of the decisions is "no", ask for advice straight away. Most people have 30 days to ask for the decision to be looked at again.',
      ],
      [
        'هل أجبرك أحد على مخالفة القانون؟ اطلب محاميًا قبل أن تخبر الشرطة بذلك. يمكن للقانون أن يحمي من لم يكن عنده خيار.',
        'Did someone force you to break the law? Ask for a lawyer before you tell the police about that. The law can protect those who had no choice.',
      ],
      [
        'هل جئت للعمل في بيت أحد بفيزا لهذا النوع من العمل؟ يمكنك تغيير صاحب العمل. اطلب النصيحة أولًا.',
        "Did you come to work in someone's home with a visa for this kind of work? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['اعرف العلامات', 'Know the signs'],
    description: [
      'عشر علامات على العبودية الحديثة، وماذا تفعل عندما تراها.',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      'العبودية الحديثة هي أن يُجبَر شخص أو يُخدَع لكي يعمل أو يمارس الجنس أو يخالف القانون، ولا يستطيع الهرب من ذلك.',
      'Modern slavery is when a person is forced or tricked into working, having sex or breaking the law, and cannot escape from it.',
    ],
    ten: [
      ['يبدو الشخص خائفًا، أو لا ينظر إليك.', 'The person seems afraid, or does not look at you.'],
      [
        'شخص آخر يتكلم بدلًا منه ولا يتركه وحده.',
        'Another person speaks instead of them and does not leave them alone.',
      ],
      [
        'هناك من يحتفظ بجواز سفره أو هاتفه أو بطاقته البنكية.',
        'Someone keeps their passport, phone or bank card.',
      ],
      [
        'أجره قليل أو لا أجر له، أو هناك من يأخذ أجره.',
        'Their pay is low or they have no pay, or someone takes their pay.',
      ],
      ['عليه دين لا يمكنه سداده أبدًا.', 'They have a debt that they can never pay off.'],
      ['لا يُسمح له بالذهاب إلى حيث يريد.', 'They are not allowed to go where they want.'],
      ['يأخذونه بالسيارة إلى العمل ويعيدونه.', 'They are taken by car to work and brought back.'],
      ['يبدو مريضًا أو مصابًا أو جائعًا.', 'They seem ill, injured or hungry.'],
      ['يعيش وينام في مكان عمله.', 'They live and sleep in their place of work.'],
      [
        'طفل لا يذهب إلى المدرسة، أو عنده أشياء جديدة ولا يستطيع أن يقول من أين.',
        'A child does not go to school, or has new things and cannot say where from.',
      ],
    ],
    more: [
      'علامة واحدة قد لا تعني الكثير. علامتان أو أكثر سبب لكي تخبر أحدًا.',
      'One sign may not mean much. Two or more signs are a reason to tell someone.',
    ],
    what: ['ماذا تفعل', 'What to do'],
    doNotStepIn: [
      'لا تتدخل بنفسك، ولا تسأل الشخص أمام الآخرين. قد يعرّضه ذلك للخطر.',
      'Do not intervene yourself, and do not question the person in front of others. That may put them in danger.',
    ],
    tell: [
      'اتصل حتى لو كان عندك شك. ليس مطلوبًا منك دليل.',
      'Call even if you have doubt. You are not required to have proof.',
    ],
  },
  poster: {
    title: ['ملصق لمنطقة {name}', 'Poster for the area of {name}'],
    howToPrint: ['اطبع هذه الصفحة على ورقة A4 واحدة.', 'Print this page on one A4 sheet.'],
    card: ['بطاقات صغيرة لمنطقة {name}', 'Small cards for the area of {name}'],
    cut: ['ثم قص على الخطوط. هناك 10 بطاقات.', 'Then cut on the lines. There are 10 cards.'],
    print: ['طباعة', 'Print'],
    demonstration: ['عرض تجريبي: لا تعلّق هذا الملصق.', 'Demonstration: do not put this poster up.'],
    question: ['يجبرونك على العمل؟ لا يمكنك المغادرة؟', 'They force you to work? You cannot leave?'],
    answer: [
      'لست وحدك، والذنب ليس ذنبك. المساعدة مجانية.',
      'You are not alone, and the fault is not yours. Help is free.',
    ],
    danger: ['في خطر الآن؟ اتصل بالرقم', 'In danger now? Call the number'],
    you: ['هل هذا ما يحدث لك؟', 'Is this what is happening to you?'],
    yourSigns: [
      [
        'أجرك قليل أو لا أجر لك، أو هناك من يأخذ أجرك.',
        'Your pay is low or you have no pay, or someone takes your pay.',
      ],
      [
        'هناك من يحتفظ بجواز سفرك أو هاتفك أو بطاقتك البنكية.',
        'Someone keeps your passport, phone or bank card.',
      ],
      ['عليك دين لا يمكنك سداده أبدًا.', 'You have a debt that you can never pay off.'],
      ['يخيفك ما سيفعلونه إذا غادرت.', 'What they will do if you leave frightens you.'],
    ],
    others: ['هل يبدو أحد معارفك هكذا؟', 'Does someone you know (one of your acquaintances) look like this?'],
    page: ['بمن أتصل في {name}', 'Whom do I call in {name}'],
    scan: [
      'صوّر هذا الرمز فقط بهاتف لا ينظر فيه أحد غيرك.',
      'Photograph (scan) this code only with a phone that nobody but you looks at.',
    ],
    madeOn: [
      'أُعدّ في {date}. يصبح قديمًا بعد {until}: أزل هذا الملصق واطبع ملصقًا جديدًا.',
      'Prepared on {date}. It becomes old after {until}: remove this poster and print a new one.',
    ],
    cardMadeOn: [
      'أُعدّ في {date}. يصبح قديمًا بعد {until}.',
      'Prepared on {date}. It becomes old after {until}.',
    ],
    sample: ['عرض تجريبي', 'Demonstration'],
  },
} as const satisfies Sentences;
