/**
 * Hindi. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const hi = {
  site: {
    name: ['लंदन में आधुनिक गुलामी: संपर्क', 'Modern slavery in London: contact'],
    skip: ['सीधे मुख्य जानकारी पर जाएँ', 'Go straight to the main information'],
    home: ['पहला पेज', 'First page'],
    danger: ['खतरे में? {number} पर फ़ोन करें', 'In danger? Phone {number}'],
    exit: ['निकलें', 'Get out / exit'],
    exitLabel: ['इस साइट से अभी निकलें', 'Exit this site now'],
    leaving: ['लोड हो रहा है।', 'Loading.'],
    exitPresses: {
      once: ['निकलने के लिए Shift 2 बार और दबाएँ।', 'To exit, press Shift 2 more times.'],
      twice: ['निकलने के लिए Shift 1 बार और दबाएँ।', 'To exit, press Shift 1 more time.'],
    },
    exitEnded: ['आप अब भी इसी पेज पर हैं।', 'You are still on this same page.'],
    otherLanguages: ['भाषाएँ', 'Languages'],
    inEnglish: ['यह पेज अंग्रेज़ी में', 'This page in English'],
    onlyEnglish: ['इस साइट पर अंग्रेज़ी में और जानकारी है।', 'There is more information in English on this site.'],
    notReviewed: [
      'यह अनुवाद अभी तक किसी ऐसे व्यक्ति ने नहीं जाँचा है जिसकी मातृभाषा हिंदी हो। फ़ोन नंबर हर भाषा में वही हैं।',
      'No person whose mother tongue is Hindi has checked this translation yet. Phone numbers are the same in every language.',
    ],
    reviewed: [
      'यह अनुवाद {date} को एक ऐसे व्यक्ति ने जाँचा जिसकी मातृभाषा हिंदी है।',
      'This translation was checked on {date} by a person whose mother tongue is Hindi.',
    ],
    reviewOverdue: [
      'यह अनुवाद पिछली बार {date} को एक ऐसे व्यक्ति ने जाँचा जिसकी मातृभाषा हिंदी है। इसे फिर से जाँचना होगा।',
      'This translation was last checked on {date} by a person whose mother tongue is Hindi. It will have to be checked again.',
    ],
    madeUp: [
      'यह एक नमूना (डेमो) है। जिस जानकारी पर “बनावटी” लिखा है, वह असली नहीं है। उन नंबरों पर फ़ोन न करें।',
      'This is a sample (demo). Information on which “made-up” is written is not real. Do not phone those numbers.',
    ],
    kept: ['शायद सिग्नल नहीं है। यह {date} की कॉपी है।', 'There may be no signal. This is a copy of {date}.'],
    madeOn: ['यह पेज {date} को बना।', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'लंदन के हर इलाके (बरो) में आधुनिक गुलामी के बारे में किसे फ़ोन करें: पुलिस, काउंसिल और हेल्पलाइन।',
      'Whom to phone about modern slavery in every area (borough) of London: police, council and helplines.',
    ],
    heading: ['लंदन में आधुनिक गुलामी: किसे फ़ोन करें', 'Modern slavery in London: whom to phone'],
    aboutMe: ['यह मेरे बारे में है: मदद लें', 'This is about me: get help'],
    signs: ['निशानियाँ पहचानें', 'Recognise the signs'],
    chooseBorough: ['या इलाका (बरो) चुनें', 'Or choose an area (borough)'],
  },
  search: {
    label: ['इलाके (बरो) या पोस्टकोड से खोजें', 'Search by area (borough) or postcode'],
    example: ['जैसे: {examples}', 'Such as: {examples}'],
    button: ['नंबर खोजें', 'Search for numbers'],
    waiting: ['खोज जारी है…', 'Search in progress…'],
    again: ['फिर से खोजें', 'Search again'],
    empty: [
      'लंदन का कोई इलाका (बरो), जगह या पोस्टकोड लिखें',
      'Write any area (borough), place or postcode of London',
    ],
    problem: ['एक समस्या है', 'There is a problem'],
    notFound: ['“{typed}” नहीं मिला', '"{typed}" was not found'],
    notFoundText: [
      'पोस्टकोड लिखकर देखें, या सूची से इलाका (बरो) चुनें।',
      'Try writing the postcode, or choose the area (borough) from the list.',
    ],
    outside: ['यह लंदन से बाहर है', 'This is outside London'],
    outsideText: ['फिर भी इन नंबरों पर फ़ोन किया जा सकता है।', 'Even so, these numbers can be phoned.'],
    choice: ['कौन-सा इलाका (बरो)?', 'Which area (borough)?'],
    choiceText: ['पता न हो तो पोस्टकोड लिखकर देखें।', 'If you do not know, try writing the postcode.'],
    suggestions: ['सुझाव', 'Suggestions'],
    howMany: [
      'सुझाव: {count}। ऊपर और नीचे वाले तीर दबाकर चुनें।',
      'Suggestions: {count}. Choose by pressing the up and down arrows.',
    ],
    allBoroughs: ['सारे इलाके (बरो)', 'All areas (boroughs)'],
  },
  borough: {
    description: [
      '{name} में आधुनिक गुलामी के बारे में किसे फ़ोन करें: नंबर, समय, और हर नंबर पिछली बार कब जाँचा गया।',
      'Whom to phone about modern slavery in {name}: numbers, times, and when each number was last checked.',
    ],
    caption: ['आधुनिक गुलामी: संपर्क', 'Modern slavery: contact'],
    noneChecked: [
      'यहाँ का कोई लोकल नंबर हाल में नहीं जाँचा गया। उसकी जगह इस नंबर पर फ़ोन करें।',
      'No local number here has been checked recently. Phone this number instead of it.',
    ],
    localClosed: [
      'लोकल टीम अभी बंद है। उसकी जगह इस नंबर पर फ़ोन करें।',
      'The local team is closed now. Phone this number instead of it.',
    ],
    now: {
      heading: ['अभी फ़ोन कौन उठाता है', 'Who picks up the phone now'],
      adults: ['किसी बालिग के बारे में', 'About an adult'],
      children: ['किसी बच्चे के बारे में', 'About a child'],
      both: ['किसी बालिग या बच्चे के बारे में', 'About an adult or a child'],
      unsure: [
        'हमें पक्का नहीं पता कि अभी किसी लोकल नंबर पर फ़ोन उठाया जाएगा या नहीं। इस नंबर पर कभी भी फ़ोन किया जा सकता है।',
        'We do not know for sure whether the phone will be picked up now at any local number or not. This number can be phoned at any time.',
      ],
      unknown: [
        'इसके लिए हमें कोई लोकल नंबर नहीं पता। इस नंबर पर कभी भी फ़ोन किया जा सकता है।',
        'We do not know any local number for this. This number can be phoned at any time.',
      ],
      perhaps: ['शायद अभी कोई फ़ोन उठाए।', 'Perhaps somebody picks up the phone now.'],
      notChecked: ['अभी तक किसी ने इस नंबर पर फ़ोन करके नहीं देखा।', 'Nobody has tried phoning this number yet.'],
    },
    others: ['दूसरे लोकल नंबर', 'Other local numbers'],
    mayNotWork: ['नंबर जो शायद काम न करें', 'Numbers that may not work'],
    notChecked: [
      'ये नंबर सबके लिए खुली वेबसाइटों से लिए गए हैं। अभी तक किसी ने इन पर फ़ोन करके नहीं देखा।',
      'These numbers are taken from websites open to all. Nobody has tried phoning them yet.',
    ],
    madeUp: ['बनावटी उदाहरण: असली नंबर नहीं', 'Fake examples: not real numbers'],
    poster: ['पोस्टर प्रिंट करें', 'Print a poster'],
    elsewhere: ['{name} में नहीं?', 'Not in {name}?'],
    near: [
      'हो सकता है कि यह पता यहाँ नहीं, {other} में हो।',
      'It may be that this address is not here but in {other}.',
    ],
    nearPage: ['{other} का पेज खोलें', 'Open the page of {other}'],
    oldPostcode: [
      'यह पोस्टकोड अब नहीं चलता। यह {name} में था।',
      'This postcode is not in use any more. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['पुलिस: आधुनिक गुलामी के खिलाफ़ टीम', 'Police: team against modern slavery'],
    council_lead: ['काउंसिल: आधुनिक गुलामी के खिलाफ़ टीम', 'Council: team against modern slavery'],
    council_duty: {
      adults: ['काउंसिल: बालिगों के लिए मदद', 'Council: help for adults'],
      children: ['काउंसिल: बच्चों के लिए मदद', 'Council: help for children'],
      everyone: ['काउंसिल: बालिगों और बच्चों के लिए मदद', 'Council: help for adults and children'],
    },
    support_service: ['मदद देने वाली सेवा', 'A service that gives help'],
  },
  card: {
    call: ['फ़ोन करें', 'Phone'],
    callNumber: ['{number} पर फ़ोन करें', 'Phone {number}'],
    callInstead: ['इसकी जगह {number} पर फ़ोन करें', 'Phone {number} instead of this'],
    hours: ['समय', 'Time'],
    email: ['ईमेल', 'Email'],
    website: ['वेबसाइट', 'Website'],
    ask: ['इनसे बात कराने को कहें', 'Ask to be put through to them'],
    madeUp: ['बनावटी', 'Fake'],
    free: ['किसी भी फ़ोन से मुफ़्त।', 'Free from any phone.'],
    interpreter: [
      'आप चाहें तो दुभाषिया माँगें। अंग्रेज़ी में कहें: “{english}”। इसे ऐसे बोलते हैं: “{sounds}”।',
      'If you wish, ask for an interpreter. Say in English: "{english}". It is said like this: "{sounds}".',
    ],
    passesOn: [
      'वे आपकी बात दूसरों को बता सकते हैं, अगर कोई अभी खतरे में हो या किसी बच्चे को खतरा हो।',
      'They may tell others what you say, if someone is in danger now or there is a danger to a child.',
    ],
    interpreterUnknown: [
      'हमें नहीं पता कि इस लाइन पर दुभाषिए हैं या नहीं। फिर भी आप माँगकर देखें। अंग्रेज़ी में कहें: “{english}”। इसे ऐसे बोलते हैं: “{sounds}”।',
      'We do not know whether there are interpreters on this line. Even so, try asking. Say in English: "{english}". It is said like this: "{sounds}".',
    ],
    otherwise: ['बाकी समय {number} पर फ़ोन करें।', 'At other times phone {number}.'],
    noAnswer: [
      'कोई फ़ोन नहीं उठाता? {police} पर फ़ोन करें। खतरे में हों तो {emergency} पर फ़ोन करें।',
      'Nobody picks up the phone? Phone {police}. If in danger, phone {emergency}.',
    ],
    away: [
      'यह व्यक्ति {until} का दिन खत्म होने तक उपलब्ध नहीं।',
      'This person is not available until the day {until} ends.',
    ],
    awayFrom: [
      'यह व्यक्ति {from} से {until} का दिन खत्म होने तक उपलब्ध नहीं।',
      'This person is not available from {from} until the day {until} ends.',
    ],
    standIn: ['इनकी जगह फ़ोन करें: {standIn}', 'Instead of them, phone: {standIn}'],
    wrong: ['यह नंबर गलत हो तो हमें बताएँ (अंग्रेज़ी में)', 'If this number is wrong, tell us (in English)'],
  },
  check: {
    states: {
      verified: ['जाँचा हुआ', 'Checked'],
      due: ['जाँचा हुआ, अगली जाँच जल्द होनी है', 'Checked, the next check is to happen soon'],
      overdue: ['जाँच में देरी हो गई है', 'The check is late'],
      reported: ['शायद काम न करे: जाँच हो रही है', 'May not work: check in progress'],
      lapsed: ['जानकारी पुरानी है', 'The information is old'],
      vacant: ['इस काम पर अभी कोई नहीं है', 'Nobody is on this job now'],
      unchecked: ['अभी तक जाँचा नहीं गया', 'Not checked yet'],
    },
    ifItFails: [
      'यह काम न करे, तो उन नंबरों में से किसी पर फ़ोन करें जिन पर कभी भी फ़ोन किया जा सकता है।',
      'If this does not work, phone one of those numbers that can be phoned at any time.',
    ],
    doNotRely: [
      'इस नंबर के भरोसे न रहें। उन नंबरों में से किसी पर फ़ोन करें जिन पर कभी भी फ़ोन किया जा सकता है।',
      'Do not stay relying on this number. Phone one of those numbers that can be phoned at any time.',
    ],
    last: ['पिछली जाँच {date} को हुई।', 'The last check was on {date}.'],
    next: ['अगली जाँच {date} तक होनी है।', 'The next check is due by {date}.'],
    nextWas: ['अगली जाँच {date} तक होनी थी।', 'The next check was due by {date}.'],
    unreachable: ['{date} को किसी ने फ़ोन नहीं उठाया।', 'On {date} nobody picked up the phone.'],
    doubted: [
      'पढ़ने वालों ने {date} को हमें बताया कि यह नंबर शायद काम न करे।',
      'Readers told us on {date} that this number may not work.',
    ],
    readOn: ['नंबर {site} से लिया गया, {date} को देखा गया।', 'Number taken from {site}, seen on {date}.'],
  },
  hours: {
    always: ['हर दिन, 24 घंटे', 'Every day, 24 hours'],
    unknown: ['समय पता नहीं', 'Time not known'],
    everyDay: ['हर दिन', 'Every day'],
    allDay: ['24 घंटे', '24 hours'],
    times: ['{opens} से {closes} तक', 'From {opens} to {closes}'],
    fromTo: ['{first} से {last}', '{first} to {last}'],
    openOnHolidays: [
      '{hours}, सरकारी छुट्टी (बैंक हॉलिडे) पर भी',
      '{hours}, on public holidays (bank holiday) too',
    ],
    closedOnHolidays: [
      '{hours}, सरकारी छुट्टी (बैंक हॉलिडे) पर बंद',
      '{hours}, closed on public holidays (bank holiday)',
    ],
    timesOnHolidays: [
      '{hours}; सरकारी छुट्टी (बैंक हॉलिडे) पर {times}',
      '{hours}; on public holidays (bank holiday) {times}',
    ],
    outside: ['इस समय को छोड़कर हर समय: {periods}', 'All the time except this time: {periods}'],
  },
  open: {
    now: ['अभी खुला है।', 'It is open now.'],
    until: ['अभी खुला है, {when} तक।', 'It is open now, until {when}.'],
    closed: ['अभी बंद है।', 'It is closed now.'],
    opens: ['अभी बंद है। खुलने का समय: {when}।', 'It is closed now. Opening time: {when}.'],
    holiday: [
      'सरकारी छुट्टी (बैंक हॉलिडे) का समय पता नहीं है।',
      'The time on public holidays (bank holiday) is not known.',
    ],
    today: ['आज', 'Today'],
  },
  lines: {
    heading: ['नंबर जिन पर कभी भी फ़ोन किया जा सकता है', 'Numbers that can be phoned at any time'],
    more: ['दूसरी हेल्पलाइन', 'Other helplines'],
    each: {
      'line-999': [
        'पुलिस, एम्बुलेंस और फ़ायर ब्रिगेड: अभी खतरा हो तो',
        'Police, ambulance and fire brigade: if there is danger now',
      ],
      'line-101': ['पुलिस, जब इमरजेंसी न हो', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        'उन बालिगों के लिए मदद जिनसे ज़बरदस्ती काम कराया जाता है या जो निकल नहीं सकते',
        'Help for adults who are made to work by force or who cannot get out',
      ],
      'line-modern-slavery-helpline': [
        'आधुनिक गुलामी हेल्पलाइन: सबके लिए सलाह',
        'Modern slavery helpline: advice for everyone',
      ],
      'line-childline': ['19 साल से छोटे सबके लिए मदद', 'Help for everyone younger than 19'],
      'line-nspcc': ['उन बालिगों के लिए जिन्हें किसी बच्चे की चिंता है', 'For adults who are worried about a child'],
      'line-crimestoppers': ['अपना नाम बताए बिना अपराध की खबर दें', 'Report a crime without telling your name'],
      'line-british-transport-police': [
        'ट्रेनों, स्टेशनों और अंडरग्राउंड (मेट्रो) की पुलिस',
        'Police of trains, stations and the Underground (metro)',
      ],
    },
  },
  help: {
    title: ['अपने लिए मदद लें', 'Get help for yourself'],
    description: [
      'क्या आपसे ज़बरदस्ती काम कराया जाता है, या आपको जाने की आज़ादी नहीं है? किसे फ़ोन करें, फिर क्या होता है, और आपके हक।',
      'Are you made to work by force, or do you not have the freedom to go? Whom to phone, what happens then, and your rights.',
    ],
    intro: [
      'इसमें आपकी कोई गलती नहीं है। आपको मदद मिल सकती है। आप चाहें तो पहले सिर्फ़ पूछें और फ़ैसला बाद में करें। नाम बताना ज़रूरी नहीं है।',
      'None of this is your fault. You can get help. If you wish, first just ask, and decide later. It is not necessary to tell your name.',
    ],
    who: ['किसे फ़ोन करें', 'Whom to phone'],
    danger: [
      'अभी खतरे में हैं? {number} पर फ़ोन करें। पुलिस या एम्बुलेंस तुरंत आ सकती है।',
      'Are you in danger now? Phone {number}. Police or an ambulance can come immediately.',
    ],
    silent: [
      'बोल न सकें तो मोबाइल फ़ोन से {number} पर फ़ोन करें, सुनें, और जब कहा जाए तब 55 दबाएँ। 55 दबाने से यह पता नहीं चलता कि आप कहाँ हैं।',
      'If you cannot speak, phone {number} from a mobile phone, listen, and when told to, press 55. Pressing 55 does not show where you are.',
    ],
    adult: ['अगर आपकी उम्र 18 या उससे ज़्यादा है', 'If your age is 18 or more'],
    child: ['अगर आपकी उम्र 18 से कम है', 'If your age is under 18'],
    local: ['लोकल नंबर खोजें', 'Search for a local number'],
    noVisa: [
      'वीज़ा नहीं है, या पक्का पता नहीं कि है? पुलिस आपके बारे में ब्रिटेन की सरकार के गृह और इमिग्रेशन मंत्रालय (Home Office) को बता सकती है। पहले किसी हेल्पलाइन या वकील से बात करें, और पूछें कि वे आपकी कौन-सी बात आगे बताते हैं। खतरे में हों तो फिर भी {number} पर फ़ोन करें।',
      'No visa, or not known for sure that you have one? The police can tell the British government’s home and immigration ministry (Home Office) about you. First talk to a helpline or a lawyer, and ask which of the things you say they pass on. If in danger, still phone {number}.',
    ],
    deleteCall: [
      'अगर कोई आपका फ़ोन देखता है, तो बात करने के बाद उस कॉल को कॉल की सूची से मिटा दें।',
      'If someone looks at your phone, then after talking delete that call from the call list.',
    ],
  },
  happens: {
    heading: ['किसी को बताने पर क्या होता है', 'What happens on telling someone'],
    steps: [
      [
        'वे आपकी बात सुनते हैं, और पूछते हैं कि क्या आप अभी सुरक्षित हैं।',
        'They listen to you, and ask whether you are safe now.',
      ],
      [
        'सोने के लिए सुरक्षित जगह नहीं है? उन्हें बताएँ। पुलिस, काउंसिल और कुछ चैरिटी संस्थाएँ आपके लिए तुरंत सोने की जगह और डॉक्टर माँग सकती हैं।',
        'No safe place to sleep? Tell them. The police, the council and some charity organisations can immediately ask for a place to sleep and a doctor for you.',
      ],
      [
        'वे आपको राष्ट्रीय रेफ़रल व्यवस्था (National Referral Mechanism, NRM) के बारे में बताते हैं। इसके ज़रिए सरकार पता करती है कि किसी को आधुनिक गुलामी में रखा गया था या नहीं, और उस व्यक्ति को मदद देती है।',
        'They tell you about the national referral system (National Referral Mechanism, NRM). Through it the government finds out whether someone was kept in modern slavery or not, and gives that person help.',
      ],
      [
        'अगर आपकी उम्र 18 या उससे ज़्यादा है, तो आपका मामला NRM को भेजा जाए या नहीं, यह फ़ैसला आपका है। आप चाहें तो सोचने के लिए समय लें, और चाहें तो मना कर दें।',
        'If your age is 18 or more, whether your case should be sent to the NRM or not is your decision. If you wish, take time to think, and if you wish, refuse.',
      ],
      [
        'अगर आपकी उम्र 18 से कम है, तो आपका मामला हमेशा NRM को भेजा जाता है, ताकि आपको मदद मिले।',
        'If your age is under 18, your case is always sent to the NRM, so that you get help.',
      ],
      [
        'पुलिस को बताया जाता है कि आपका मामला NRM को भेजा गया है। पुलिस से बात किए बिना भी आपको मदद मिल सकती है।',
        'The police are told that your case has been sent to the NRM. You can get help even without talking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['आपके हक', 'Your rights'],
    each: [
      ['अपना नाम बताए बिना भी मदद माँगी जा सकती है।', 'Help can be asked for even without telling your name.'],
      [
        'अपनी भाषा में बात की जा सकती है, ऐसे दुभाषिए के साथ जो उस इंसान का दोस्त न हो जो आपको काबू में रखता है।',
        'One can talk in one’s own language, with an interpreter who is not a friend of the person who keeps you under control.',
      ],
      ['डॉक्टर को दिखाया जा सकता है।', 'One can see a doctor.'],
      [
        'अगर NRM का पहला फ़ैसला “हाँ” हो, तो बालिग को कम से कम 30 दिन मदद मिलती है: ज़रूरत हो तो रहने की जगह, कुछ पैसे, साथ देने वाला एक कर्मचारी (सपोर्ट वर्कर) और कानूनी सलाह। कुछ मामलों में यह मदद देने से मना किया जा सकता है।',
        'If the NRM\'s first decision is "yes", an adult gets help for at least 30 days: a place to live if needed, some money, a worker to support you (support worker) and legal advice. In some cases giving this help may be refused.',
      ],
      [
        'अगर कोई फ़ैसला “नहीं” हो, तो तुरंत सलाह लें। ज़्यादातर लोगों के पास 30 दिन होते हैं यह कहने के लिए कि फ़ैसले को फिर से देखा जाए।',
        'If any decision is "no", take advice immediately. Most people have 30 days to say that the decision should be looked at again.',
      ],
      [
        'क्या आपसे ज़बरदस्ती कानून तुड़वाया गया? पुलिस को यह बताने से पहले वकील माँगें। जिन लोगों के पास कोई और रास्ता नहीं था, कानून उनकी रक्षा कर सकता है।',
        'Were you made by force to break the law? Ask for a lawyer before telling this to the police. The law can protect people who had no other way.',
      ],
      [
        'क्या यहाँ आने के लिए आपको किसी के घर में काम करने का वीज़ा मिला था? आपको यह काम छोड़कर किसी और के यहाँ काम करने की इजाज़त है। पहले सलाह लें।',
        'To come here, did you get a visa for working in someone’s house? You are allowed to leave this job and work for someone else. Take advice first.',
      ],
    ],
  },
  signs: {
    title: ['निशानियाँ पहचानें', 'Recognise the signs'],
    description: [
      'आधुनिक गुलामी की दस निशानियाँ, और उन्हें देखने पर क्या करें।',
      'Ten signs of modern slavery, and what to do on seeing them.',
    ],
    intro: [
      'आधुनिक गुलामी वह है जब किसी से ज़बरदस्ती या धोखे से काम कराया जाए, सेक्स कराया जाए या कानून तुड़वाया जाए, और उस व्यक्ति के पास निकलने का रास्ता न हो।',
      'Modern slavery is when someone is made by force or deception to work, to have sex or to break the law, and that person has no way to get out.',
    ],
    ten: [
      ['वे डरे हुए लगते हैं, या आपसे नज़र नहीं मिलाते।', 'They seem afraid, or do not meet your eye.'],
      [
        'उनकी तरफ़ से कोई और बोलता है और उन्हें अकेला नहीं छोड़ता।',
        'Someone else speaks for them and does not leave them alone.',
      ],
      [
        'उनका पासपोर्ट, फ़ोन या बैंक कार्ड कोई और रख लेता है।',
        'Someone else keeps their passport, phone or bank card.',
      ],
      [
        'उन्हें काम के पैसे कम मिलते हैं या मिलते ही नहीं, या कोई उनके पैसे ले लेता है।',
        'They get little money for work or do not get any, or someone takes their money.',
      ],
      ['उन पर इतना कर्ज़ है कि कभी चुक ही नहीं सकता।', 'They have so much debt that it can never be paid off.'],
      ['उन्हें अपनी मर्ज़ी से कहीं जाने की इजाज़त नहीं है।', 'They are not allowed to go anywhere of their own will.'],
      [
        'उन्हें गाड़ी में काम पर ले जाया जाता है और वापस लाया जाता है।',
        'They are taken to work in a vehicle and brought back.',
      ],
      ['वे बीमार, घायल या भूखे लगते हैं।', 'They seem ill, injured or hungry.'],
      ['वे जहाँ काम करते हैं, वहीं रहते और सोते हैं।', 'They live and sleep in the very place where they work.'],
      [
        'कोई बच्चा स्कूल में नहीं है, या उसके पास नई चीज़ें हैं और वह बता नहीं पाता कि कहाँ से आईं।',
        'A child is not in school, or has new things and cannot tell where they came from.',
      ],
    ],
    more: [
      'हो सकता है कि एक निशानी का कोई खास मतलब न हो। दो या ज़्यादा हों, तो यह किसी को बताने की वजह है।',
      'It may be that one sign has no particular meaning. If there are two or more, this is a reason to tell someone.',
    ],
    what: ['क्या करें', 'What to do'],
    doNotStepIn: [
      'खुद बीच में न पड़ें, और दूसरों के सामने उनसे सवाल न करें। इससे वे खतरे में पड़ सकते हैं।',
      'Do not get in the middle yourself, and do not ask them questions in front of others. This can put them in danger.',
    ],
    tell: [
      'पक्का न हो, तब भी फ़ोन करें। सबूत की ज़रूरत नहीं है।',
      'Phone even when you are not certain. Proof is not needed.',
    ],
  },
  poster: {
    title: ['{name} के लिए पोस्टर', 'Poster for {name}'],
    howToPrint: ['इस पेज को A4 के एक कागज़ पर प्रिंट करें।', 'Print this page on one sheet of A4 paper.'],
    card: ['{name} के लिए छोटे कार्ड', 'Small cards for {name}'],
    cut: ['फिर लाइनों पर काटें। कुल 10 कार्ड हैं।', 'Then cut on the lines. There are 10 cards in all.'],
    print: ['प्रिंट करें', 'Print'],
    demonstration: ['नमूना (डेमो): इसे कहीं न लगाएँ।', 'Sample (demo): do not put this up anywhere.'],
    question: ['ज़बरदस्ती काम कराया जाता है? निकलने का रास्ता नहीं?', 'Made to work by force? No way to get out?'],
    answer: [
      'आप अकेले नहीं हैं, और इसमें आपकी कोई गलती नहीं है। मदद मुफ़्त है।',
      'You are not alone, and none of this is your fault. Help is free.',
    ],
    danger: ['अभी खतरे में हैं? फ़ोन करें:', 'Are you in danger now? Phone:'],
    you: ['क्या आपके साथ ऐसा हो रहा है?', 'Is this happening to you?'],
    yourSigns: [
      [
        'आपको काम के पैसे कम मिलते हैं या मिलते ही नहीं, या कोई आपके पैसे ले लेता है।',
        'You get little money for work or do not get any, or someone takes your money.',
      ],
      [
        'आपका पासपोर्ट, फ़ोन या बैंक कार्ड कोई और रख लेता है।',
        'Someone else keeps your passport, phone or bank card.',
      ],
      ['आप पर इतना कर्ज़ है कि कभी चुक ही नहीं सकता।', 'You have so much debt that it can never be paid off.'],
      [
        'आपको डर है कि आप वहाँ से निकलें तो वे क्या करेंगे।',
        'You are afraid of what they will do if you get out of there.',
      ],
    ],
    others: [
      'क्या आपकी पहचान के किसी इंसान में ये बातें दिखती हैं?',
      'Are these things seen in some person of your acquaintance?',
    ],
    page: ['{name} में किसे फ़ोन करें', 'Whom to phone in {name}'],
    scan: [
      'इसे सिर्फ़ ऐसे फ़ोन से स्कैन करें जिसे कोई और नहीं देखता।',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      '{date} को बना। {until} के बाद यह पुराना हो जाएगा: तब इसे उतारकर नया प्रिंट करें।',
      'Made on {date}. After {until} this will become old: then take it down and print a new one.',
    ],
    cardMadeOn: [
      '{date} को बना। {until} के बाद यह पुराना हो जाएगा।',
      'Made on {date}. After {until} this will become old.',
    ],
    sample: ['नमूना (डेमो)', 'Sample (demo)'],
  },
} as const satisfies Sentences;
