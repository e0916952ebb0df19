/**
 * Albanian. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const sq = {
  site: {
    name: ['Kontakte kundër skllavërisë moderne në Londër', 'Contacts against modern slavery in London'],
    skip: ['Kaloni te pjesa kryesore', 'Go to the main part'],
    home: ['Faqja kryesore', 'Main page'],
    danger: ['Në rrezik? Telefononi {number}', 'In danger? Phone {number}'],
    exit: ['Dalje', 'Exit'],
    exitLabel: ['Dilni tani nga ky sajt', 'Leave this site now'],
    leaving: ['Po hapet.', 'It is opening.'],
    exitPresses: {
      once: ['Shtypni Shift edhe 2 herë për të dalë.', 'Press Shift 2 more times to exit.'],
      twice: ['Shtypni Shift edhe 1 herë për të dalë.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Qëndruat në këtë faqe.', 'You stayed on this page.'],
    otherLanguages: ['Gjuhët', 'Languages'],
    inEnglish: ['Kjo faqe në anglisht', 'This page in English'],
    onlyEnglish: [
      'Në anglisht ka më shumë gjëra në këtë sajt.',
      'In English there are more things on this site.',
    ],
    notReviewed: [
      'Këtë përkthim nuk e ka kontrolluar ende asnjë njeri që e ka shqipen gjuhë amtare. Numrat e telefonit janë të njëjtë në çdo gjuhë.',
      'No person who has Albanian as mother tongue has checked this translation yet. The phone numbers are the same in every language.',
    ],
    reviewed: [
      'Një njeri që e ka shqipen gjuhë amtare e kontrolloi këtë përkthim më {date}.',
      'A person who has Albanian as mother tongue checked this translation on {date}.',
    ],
    reviewOverdue: [
      'Një njeri që e ka shqipen gjuhë amtare e kontrolloi këtë përkthim për herë të fundit më {date}. Duhet kontrolluar përsëri.',
      'A person who has Albanian as mother tongue checked this translation for the last time on {date}. It must be checked again.',
    ],
    madeUp: [
      'Kjo faqe është vetëm shembull. Kontaktet me shenjën “I shpikur” nuk janë të vërteta. Mos u telefononi.',
      'This page is only an example. The contacts with the mark “Invented” are not real. Don’t phone them.',
    ],
    kept: [
      'Ndoshta nuk ka sinjal. Kjo është një kopje e datës {date}.',
      'There may be no signal. This is a copy of the date {date}.',
    ],
    madeOn: ['Kjo faqe u bë më {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'Kujt t’i telefononi për skllavërinë moderne në çdo zonë (borough) të Londrës: policia, bashkia dhe linjat telefonike të ndihmës.',
      'Whom to phone about modern slavery in every area (borough) of London: the police, the council and the telephone help lines.',
    ],
    heading: ['Skllavëria moderne në Londër: kujt t’i telefononi', 'Modern slavery in London: whom to phone'],
    aboutMe: ['Bëhet fjalë për mua: kërkoj ndihmë', 'This is about me: I am looking for (asking for) help'],
    signs: ['Dalloni shenjat', 'Tell the signs'],
    chooseBorough: ['Ose zgjidhni një zonë (borough)', 'Or choose an area (borough)'],
  },
  search: {
    label: ['Kërkoni sipas zonës (borough) ose kodit postar', 'Search by area (borough) or postcode'],
    example: ['Për shembull: {examples}', 'For example: {examples}'],
    button: ['Gjeni kontakte', 'Find contacts'],
    waiting: ['Po kërkohet…', 'Searching…'],
    again: ['Kërkoni përsëri', 'Search again'],
    empty: [
      'Shkruani një zonë të Londrës, një vend ose një kod postar',
      'Write a London area, a place or a postcode',
    ],
    problem: ['Ka një problem', 'There is a problem'],
    notFound: ['Nuk e gjejmë dot “{typed}”', 'We can\'t find "{typed}"'],
    notFoundText: [
      'Provoni kodin postar, ose zgjidhni zonën nga lista.',
      'Try the postcode, or choose the area from the list.',
    ],
    outside: ['Ky vend është jashtë Londrës', 'This place is outside London'],
    outsideText: ['Megjithatë mund t’u telefononi këtyre numrave.', 'Even so, you can phone these numbers.'],
    choice: ['Cila zonë është?', 'Which area is it?'],
    choiceText: ['Nëse nuk e dini, provoni kodin postar.', "If you don't know, try the postcode."],
    suggestions: ['Sugjerime', 'Suggestions'],
    howMany: [
      'Sugjerime: {count}. Përdorni shigjetat lart e poshtë.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Të gjitha zonat', 'All the areas'],
  },
  borough: {
    description: [
      'Kujt t’i telefononi për skllavërinë moderne në {name}: numrat, oraret dhe kur është kontrolluar çdo numër për herë të fundit.',
      'Whom to phone about modern slavery in {name}: the numbers, the hours and when each number was last checked.',
    ],
    caption: ['Kontakte kundër skllavërisë moderne', 'Contacts against modern slavery'],
    noneChecked: [
      'Këtu asnjë numër lokal nuk është kontrolluar kohët e fundit. Telefononi këtë në vend të tyre.',
      'Here no local number has been checked recently. Phone this one instead of them.',
    ],
    localClosed: [
      'Ekipi lokal nuk punon tani. Telefononi këtë numër në vend të tij.',
      'The local team is not working now. Phone this number instead of it.',
    ],
    now: {
      heading: ['Kush përgjigjet tani', 'Who answers now'],
      adults: ['Për një të rritur', 'About (or: for) an adult'],
      children: ['Për një fëmijë', 'About (or: for) a child'],
      both: ['Për një të rritur ose një fëmijë', 'About (or: for) an adult or a child'],
      unsure: [
        'Nuk jemi të sigurt që dikush përgjigjet tani në një numër lokal. Në këtë numër mund të telefononi gjithmonë.',
        'We are not sure that somebody answers now at a number of the area. You can always phone this number.',
      ],
      unknown: [
        'Nuk dimë ndonjë numër lokal për këtë rast. Në këtë numër mund të telefononi gjithmonë.',
        'We don’t know any number of the area for this case. You can always phone this number.',
      ],
      perhaps: ['Mund të përgjigjet dikush tani.', 'Somebody may answer now.'],
      notChecked: ['Këtij numri ende nuk i ka telefonuar askush.', 'Nobody has phoned this number yet.'],
    },
    others: ['Numra të tjerë lokalë', 'Other local numbers'],
    mayNotWork: ['Numra që mund të mos punojnë', 'Numbers that may not work'],
    notChecked: [
      'Nga faqe publike. Këtyre numrave ende nuk u ka telefonuar askush.',
      'From public pages. Nobody has phoned these numbers yet.',
    ],
    madeUp: ['Shembuj të shpikur: nuk janë numra të vërtetë', 'Invented examples: they are not real numbers'],
    poster: ['Printoni një poster', 'Print a poster'],
    elsewhere: ['Nuk jeni në {name}?', 'Are you not in {name}?'],
    near: ['Kjo adresë mund të jetë në {other} e jo këtu.', 'This address may be in {other} and not here.'],
    nearPage: ['Hapni {other}', 'Open {other}'],
    oldPostcode: [
      'Ky kod postar nuk përdoret më. Ishte në {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Ekipi i policisë kundër skllavërisë moderne', 'The police team against modern slavery'],
    council_lead: ['Ekipi i bashkisë kundër skllavërisë moderne', 'The council team against modern slavery'],
    council_duty: {
      adults: ['Bashkia: ndihmë për të rriturit', 'Council: help for adults'],
      children: ['Bashkia: ndihmë për fëmijët', 'Council: help for children'],
      everyone: ['Bashkia: ndihmë për të rriturit dhe fëmijët', 'Council: help for adults and children'],
    },
    support_service: ['Shërbim ndihme', 'Help service'],
  },
  card: {
    call: ['Telefononi', 'Phone'],
    callNumber: ['Telefononi {number}', 'Phone {number}'],
    callInstead: ['Telefononi {number} në vend të këtij', 'Phone {number} instead of this one'],
    hours: ['Orari', 'Hours'],
    email: ['E-mail', 'E-mail'],
    website: ['Faqja e internetit', 'Website'],
    ask: ['Kërkoni të flisni me', 'Ask to speak to'],
    madeUp: ['I shpikur', 'Invented'],
    free: ['Telefonata është falas nga çdo telefon.', 'The call is free from any phone.'],
    interpreter: [
      'Mund të kërkoni përkthyes. Thoni në anglisht: “{english}”. Tingëllon kështu: “{sounds}”.',
      'You can ask for an interpreter. Say in English: "{english}". It sounds like this: "{sounds}".',
    ],
    passesOn: [
      'Nëse dikush është në rrezik tani ose nëse një fëmijë rrezikohet, ata mund t’u tregojnë të tjerëve çfarë thoni.',
      'If someone is in danger now or if a child is at risk, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'Nuk e dimë nëse kjo linjë ka përkthyes. Megjithatë mund të kërkoni. Thoni në anglisht: “{english}”. Tingëllon kështu: “{sounds}”.',
      'We don’t know whether this line has interpreters. Even so, you can ask for one. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    otherwise: ['Në orë të tjera telefononi {number}.', 'At other hours phone {number}.'],
    noAnswer: [
      'Nuk përgjigjet njeri? Telefononi {police}. Nëse jeni në rrezik, telefononi {emergency}.',
      'Does nobody answer? Phone {police}. If you are in danger, phone {emergency}.',
    ],
    away: ['Mungon deri në fund të datës {until}.', 'Away until the end of the date {until}.'],
    awayFrom: [
      'Mungon nga data {from} deri në fund të datës {until}.',
      'Away from the date {from} until the end of the date {until}.',
    ],
    standIn: ['Në vend të këtij telefononi: {standIn}', 'Instead of this one phone: {standIn}'],
    wrong: [
      'Na tregoni (në anglisht) nëse ky numër është i gabuar',
      'Tell us (in English) if this number is wrong',
    ],
  },
  check: {
    states: {
      verified: ['I kontrolluar', 'Checked'],
      due: ['I kontrolluar, së shpejti kontrollohet përsëri', 'Checked, is checked again soon'],
      overdue: ['Kontrolli është vonuar', 'The check is late'],
      reported: ['Mund të mos punojë: po kontrollohet', 'May not work: it is being checked'],
      lapsed: ['I vjetruar', 'Out of date'],
      vacant: ['Tani askush nuk e ka këtë punë', 'Now nobody has this job'],
      unchecked: ['Ende i pakontrolluar', 'Not checked yet'],
    },
    ifItFails: [
      'Nëse nuk punon, telefononi një nga numrat ku mund të telefononi gjithmonë.',
      "If it doesn't work, phone one of the numbers where you can always phone.",
    ],
    doNotRely: [
      'Mos u mbështetni te ky numër. Telefononi një nga numrat ku mund të telefononi gjithmonë.',
      "Don't rely on this number. Phone one of the numbers where you can always phone.",
    ],
    last: ['Kontrolluar për herë të fundit më {date}.', 'Last checked on {date}.'],
    next: ['Kontrolli tjetër: deri më {date}.', 'Next check: by {date}.'],
    nextWas: [
      'Kontrolli tjetër duhej bërë deri më {date}.',
      'The next check should have been done by {date}.',
    ],
    unreachable: ['Më {date} nuk u përgjigj askush.', 'On {date} nobody answered.'],
    doubted: [
      'Më {date} lexuesit na thanë se ky numër mund të mos punojë.',
      'On {date} readers told us that this number may not work.',
    ],
    readOn: ['Numri është nga {site}, lexuar më {date}.', 'The number is from {site}, read on {date}.'],
  },
  hours: {
    always: ['24 orë në ditë, çdo ditë', '24 hours a day, every day'],
    unknown: ['Orari nuk dihet', 'The hours are not known'],
    everyDay: ['çdo ditë', 'every day'],
    allDay: ['24 orë', '24 hours'],
    times: ['nga {opens} deri në {closes}', 'from {opens} to {closes}'],
    fromTo: ['{first} – {last}', '{first} – {last}'],
    openOnHolidays: ['{hours}, edhe në festat zyrtare', '{hours}, also on official holidays'],
    closedOnHolidays: ['{hours}, mbyllur në festat zyrtare', '{hours}, closed on official holidays'],
    timesOnHolidays: ['{hours}; në festat zyrtare {times}', '{hours}; on official holidays {times}'],
    outside: ['në çdo kohë, përveç: {periods}', 'at any time, except: {periods}'],
  },
  open: {
    now: ['Hapur tani.', 'Open now.'],
    until: ['Hapur tani. Mbyllet: {when}.', 'Open now. Closes: {when}.'],
    closed: ['Mbyllur tani.', 'Closed now.'],
    opens: ['Mbyllur tani. Hapet: {when}.', 'Closed now. Opens: {when}.'],
    holiday: ['Orari në festat zyrtare nuk dihet.', 'The hours on official holidays are not known.'],
    today: ['sot', 'today'],
  },
  lines: {
    heading: ['Numra ku mund të telefononi gjithmonë', 'Numbers where you can always phone'],
    more: ['Linja të tjera telefonike ndihme', 'Other telephone help lines'],
    each: {
      'line-999': [
        'Policia, ambulanca dhe zjarrfikësit: në rrezik tani',
        'Police, ambulance and firefighters: in danger now',
      ],
      'line-101': ['Policia, kur nuk është urgjente', 'Police, when it is not urgent'],
      'line-salvation-army': [
        'Ndihmë për të rriturit që i detyrojnë të punojnë ose që nuk largohen dot',
        "Help for adults who are made to work or who can't get away",
      ],
      'line-modern-slavery-helpline': [
        'Linja e ndihmës për skllavërinë moderne: këshilla për këdo',
        'Help line for modern slavery: advice for anyone',
      ],
      'line-childline': ['Ndihmë për këdo nën 19 vjeç', 'Help for anyone under 19'],
      'line-nspcc': [
        'Për të rriturit që shqetësohen për një fëmijë',
        'For adults who are worried about a child',
      ],
      'line-crimestoppers': [
        'Njoftoni për një krim pa thënë emrin tuaj',
        'Report a crime without saying your name',
      ],
      'line-british-transport-police': [
        'Policia në trena, në stacione dhe në metro (Underground)',
        'Police on trains, at stations and on the metro (Underground)',
      ],
    },
  },
  help: {
    title: ['Merrni ndihmë për veten', 'Get help for yourself'],
    description: [
      'Ju detyrojnë të punoni, ose nuk jeni të lirë të largoheni? Kujt t’i telefononi, çfarë ndodh pastaj dhe të drejtat tuaja.',
      'Do they force you to work, or are you not free to leave? Whom to phone, what happens then and your rights.',
    ],
    intro: [
      'Nuk është faji juaj. Mund të merrni ndihmë. Mund të pyesni më parë dhe të vendosni më vonë. Nuk jeni të detyruar të thoni emrin.',
      'It is not your fault. You can get help. You can ask first and decide later. You are not obliged to say your name.',
    ],
    who: ['Kujt t’i telefononi', 'Whom to phone'],
    danger: [
      'Në rrezik tani? Telefononi {number}. Policia ose ambulanca mund të vijë menjëherë.',
      'In danger now? Phone {number}. The police or the ambulance can come straight away.',
    ],
    silent: [
      'Nuk flisni dot? Telefononi {number} nga një celular, dëgjoni dhe shtypni 55 kur t’ju kërkohet. Shtypja e 55 nuk tregon se ku jeni.',
      "Can't you speak? Phone {number} from a mobile, listen and press 55 when asked. Pressing 55 doesn't show where you are.",
    ],
    adult: ['Nëse jeni 18 vjeç ose më shumë', 'If you are 18 or over'],
    child: ['Nëse jeni nën 18 vjeç', 'If you are under 18'],
    local: ['Gjeni një numër lokal', 'Find a local number'],
    noVisa: [
      'Pa vizë, ose nuk jeni të sigurt? Policia mund t’i tregojë për ju ministrisë që merret me imigracionin (Home Office). Flisni më parë me një linjë ndihme ose me një avokat dhe pyesni çfarë u tregojnë të tjerëve. Nëse jeni në rrezik, telefononi gjithsesi {number}.',
      'No visa, or not sure? The police can tell the ministry that deals with immigration (Home Office) about you. First speak with a help line or a lawyer and ask what they tell others. If you are in danger, phone {number} all the same.',
    ],
    deleteCall: [
      'Nëse dikush jua shikon telefonin, fshijeni më pas thirrjen nga lista.',
      'If someone looks at your phone, delete the call from the list afterwards.',
    ],
  },
  happens: {
    heading: ['Çfarë ndodh nëse i tregoni dikujt', 'What happens if you tell someone'],
    steps: [
      [
        'Ju dëgjojnë dhe ju pyesin nëse tani jeni jashtë rrezikut.',
        'They listen to you and ask you whether you are out of danger now.',
      ],
      [
        'Nuk keni vend të sigurt ku të flini? Thuajeni. Policia, bashkia dhe disa organizata bamirëse mund të kërkojnë menjëherë për ju një vend për të fjetur dhe një mjek.',
        "Don't you have a safe place to sleep? Tell them. The police, the council and some charities can ask straight away for a place to sleep and a doctor for you.",
      ],
      [
        'Ju tregojnë për Mekanizmin Kombëtar të Referimit (National Referral Mechanism, NRM). Kështu shteti merr vesh nëse dikush ka qenë në skllavëri moderne dhe i jep ndihmë.',
        'They tell you about the National Referral Mechanism (National Referral Mechanism, NRM). This is how the state finds out whether someone has been in modern slavery and gives him help.',
      ],
      [
        'Nëse jeni 18 vjeç ose më shumë, ju vendosni nëse rasti juaj dërgohet te NRM. Mund ta mendoni pa nxitim dhe mund të thoni jo.',
        'If you are 18 or over, you decide whether your case is sent to the NRM. You can think about it without hurry and you can say no.',
      ],
      [
        'Nëse jeni nën 18 vjeç, rasti juaj dërgohet gjithmonë te NRM, që të merrni ndihmë.',
        'If you are under 18, your case is always sent to the NRM, so that you get help.',
      ],
      [
        'Policia njoftohet se rasti juaj është dërguar te NRM. Mund të merrni ndihmë dhe të mos flisni me policinë.',
        'The police are informed that your case has been sent to the NRM. You can get help and not talk to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Të drejtat tuaja', 'Your rights'],
    each: [
      ['Mund të kërkoni ndihmë pa thënë emrin.', 'You can ask for help without saying your name.'],
      [
        'Mund të flisni në gjuhën tuaj, me një përkthyes që nuk është mik i personit që ju kontrollon.',
        'You can speak in your language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Mund të shkoni te mjeku.', 'You can go to the doctor.'],
      [
        'Nëse vendimi i parë i NRM është “po”, një i rritur merr ndihmë për të paktën 30 ditë: një vend ku të rrijë nëse i duhet, ca para, një punonjës që e ndihmon dhe këshilla ligjore. Në disa raste ndihma mund të refuzohet.',
        'If the NRM’s first decision is “yes”, an adult gets help for at least 30 days: a place to stay if they need one, some money, a worker who helps them and legal advice. In some cases the help can be refused.',
      ],
      [
        'Nëse një vendim është “jo”, kërkoni këshillë menjëherë. Shumica e njerëzve kanë 30 ditë kohë për të kërkuar që vendimi të shihet përsëri.',
        'If a decision is “no”, ask for advice straight away. Most people have 30 days to ask for the decision to be looked at again.',
      ],
      [
        'Ju detyruan të shkelni ligjin? Kërkoni një avokat para se t’i tregoni policisë për këtë. Ligji mund t’i mbrojë njerëzit që nuk kishin zgjidhje tjetër.',
        'Did they force you to break the law? Ask for a lawyer before you tell the police about this. The law can protect people who had no other choice.',
      ],
      [
        'Keni ardhur për të punuar në shtëpinë e dikujt me vizë për këtë lloj pune? Mund ta ndërroni punëdhënësin. Kërkoni këshillë më parë.',
        "Have you come to work in someone's house with a visa for this kind of work? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['Dalloni shenjat', 'Tell the signs'],
    description: [
      'Dhjetë shenja të skllavërisë moderne dhe çfarë të bëni kur i shihni.',
      'Ten signs of modern slavery and what to do when you see them.',
    ],
    intro: [
      'Skllavëri moderne është kur dikë e detyrojnë ose e mashtrojnë që të punojë, të bëjë seks ose të shkelë ligjin, dhe ai njeri nuk shpëton dot.',
      "Modern slavery is when someone is forced or tricked to work, to have sex or to break the law, and that person can't escape.",
    ],
    ten: [
      ['Duken të frikësuar, ose shmangin shikimin tuaj.', 'They look frightened, or avoid your gaze.'],
      [
        'Dikush tjetër flet për ta dhe nuk i lë vetëm.',
        'Someone else speaks for them and doesn’t leave them alone.',
      ],
      [
        'Dikush ua mban pasaportën, telefonin ose kartën e bankës.',
        'Someone keeps their passport, phone or bank card.',
      ],
      [
        'Marrin pak ose aspak pagë, ose dikush ua merr.',
        'They get little or no pay, or someone takes it from them.',
      ],
      ['Kanë një borxh që nuk mund ta shlyejnë kurrë.', 'They have a debt that they can never pay off.'],
      ['Nuk i lënë të shkojnë ku duan.', 'They are not let go where they want.'],
      ['I çojnë me makinë në punë dhe i kthejnë.', 'They are taken to work by car and brought back.'],
      ['Duken të sëmurë, të lënduar ose të uritur.', 'They look ill, hurt or hungry.'],
      ['Jetojnë dhe flenë aty ku punojnë.', 'They live and sleep where they work.'],
      [
        'Një fëmijë nuk shkon në shkollë, ose ka gjëra të reja dhe nuk thotë dot se nga i ka.',
        "A child doesn't go to school, or has new things and can't say where they come from.",
      ],
    ],
    more: [
      'Një shenjë vetëm mund të mos thotë shumë. Dy ose më shumë janë arsye për t’i treguar dikujt.',
      'One sign alone may not say much. Two or more are a reason to tell someone.',
    ],
    what: ['Çfarë të bëni', 'What to do'],
    doNotStepIn: [
      'Mos ndërhyni vetë dhe mos i pyesni para të tjerëve. Kjo mund t’i vërë në rrezik.',
      "Don't intervene yourself and don't ask them in front of others. This can put them in danger.",
    ],
    tell: [
      'Telefononi, edhe nëse nuk jeni të sigurt. Nuk ju duhen prova.',
      "Phone, even if you are not sure. You don't need proof.",
    ],
  },
  poster: {
    title: ['Poster: {name}', 'Poster: {name}'],
    howToPrint: ['Printojeni këtë faqe në një fletë letre A4.', 'Print this page on one sheet of A4 paper.'],
    card: ['Karta: {name}', 'Cards: {name}'],
    cut: ['Pastaj priteni sipas vijave. Janë 10 karta.', 'Then cut it along the lines. There are 10 cards.'],
    print: ['Printoni', 'Print'],
    demonstration: ['VETËM SHEMBULL: mos e ngjitni këtë.', 'ONLY AN EXAMPLE: don’t stick this up.'],
    question: [
      'Ju detyrojnë të punoni? Nuk largoheni dot?',
      "Do they force you to work? Can't you get away?",
    ],
    answer: [
      'Nuk jeni vetëm dhe nuk është faji juaj. Ndihma është falas.',
      'You are not alone and it is not your fault. The help is free.',
    ],
    danger: ['Në rrezik tani? Telefononi', 'In danger now? Phone'],
    you: ['A është kjo situata juaj?', 'Is this your situation?'],
    yourSigns: [
      [
        'Merrni pak ose aspak pagë, ose dikush jua merr.',
        'You get little or no pay, or someone takes it from you.',
      ],
      [
        'Dikush jua mban pasaportën, telefonin ose kartën e bankës.',
        'Someone keeps your passport, phone or bank card.',
      ],
      ['Keni një borxh që nuk mund ta shlyeni kurrë.', 'You have a debt that you can never pay off.'],
      [
        'Keni frikë se çfarë do të bëjnë nëse largoheni.',
        'You are afraid of what they will do if you leave.',
      ],
    ],
    others: ['A e shihni këtë te dikush që njihni?', 'Do you see this in somebody you know?'],
    page: ['Kujt t’i telefononi në {name}', 'Whom to phone in {name}'],
    scan: [
      'Skanojeni këtë vetëm me një telefon që nuk e shikon askush tjetër.',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      'Bërë më {date}. I vjetruar pas datës {until}: hiqeni dhe printoni një të ri.',
      'Made on {date}. Out of date after the date {until}: take it down and print a new one.',
    ],
    cardMadeOn: [
      'Bërë më {date}. I vjetruar pas datës {until}.',
      'Made on {date}. Out of date after the date {until}.',
    ],
    sample: ['VETËM SHEMBULL', 'ONLY AN EXAMPLE'],
  },
} as const satisfies Sentences;
