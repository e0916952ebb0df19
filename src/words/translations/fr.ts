/**
 * French. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const fr = {
  site: {
    name: ['Esclavage moderne à Londres : contacts', 'Modern slavery in London: contacts'],
    skip: ['Aller au contenu principal', 'Go to the main content'],
    home: ['Accueil', 'Home'],
    danger: ['En danger ? Appelez le {number}', 'In danger? Call {number}'],
    exit: ['Sortir', 'Exit'],
    exitLabel: ['Quitter ce site maintenant', 'Leave this site now'],
    leaving: ['Chargement.', 'Loading.'],
    exitPresses: {
      once: ['Appuyez encore 2 fois sur Shift pour sortir.', 'Press Shift 2 more times to exit.'],
      twice: ['Appuyez encore 1 fois sur Shift pour sortir.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Vous êtes toujours sur cette page.', 'You are still on this page.'],
    otherLanguages: ['Langues', 'Languages'],
    inEnglish: ['Cette page en anglais', 'This page in English'],
    onlyEnglish: [
      'Il y a plus d’informations en anglais sur ce site.',
      'There is more information in English on this site.',
    ],
    notReviewed: [
      'Aucune personne de langue maternelle française n’a encore vérifié cette traduction. Les numéros de téléphone sont les mêmes dans toutes les langues.',
      'No person whose mother tongue is French has checked this translation yet. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      'Une personne de langue maternelle française a vérifié cette traduction le {date}.',
      'A person whose mother tongue is French checked this translation on {date}.',
    ],
    reviewOverdue: [
      'Une personne de langue maternelle française a vérifié cette traduction pour la dernière fois le {date}. Il faut la vérifier à nouveau.',
      'A person whose mother tongue is French last checked this translation on {date}. It must be checked again.',
    ],
    madeUp: [
      'Ceci est une démonstration. Les contacts marqués « Inventé » ne sont pas réels. Ne les appelez pas.',
      'This is a demonstration. The contacts marked “Made up” are not real. Do not call them.',
    ],
    kept: ['Sans réseau ? Ceci est une copie du {date}.', 'Without network? This is a copy of {date}.'],
    madeOn: ['Cette page a été faite le {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'Qui appeler au sujet de l’esclavage moderne dans chaque arrondissement (borough) de Londres : police, mairie (council) et lignes d’aide par téléphone.',
      'Who to call about modern slavery in each borough (borough) of London: police, town hall (council) and telephone helplines.',
    ],
    heading: ['Esclavage moderne à Londres : qui appeler', 'Modern slavery in London: who to call'],
    aboutMe: ['C’est pour moi : trouver de l’aide', 'It is for me: finding help'],
    signs: ['Reconnaître les signes', 'Recognising the signs'],
    chooseBorough: ['Ou choisissez un arrondissement (borough)', 'Or choose a borough (borough)'],
  },
  search: {
    label: [
      'Cherchez par arrondissement (borough) ou code postal',
      'Search by borough (borough) or postcode',
    ],
    example: ['Par exemple : {examples}', 'For example: {examples}'],
    button: ['Trouver des contacts', 'Find contacts'],
    waiting: ['Recherche…', 'Searching…'],
    again: ['Chercher à nouveau', 'Search again'],
    empty: [
      'Tapez un arrondissement de Londres, un lieu ou un code postal',
      'Type a London borough, a place or a postcode',
    ],
    problem: ['Il y a un problème', 'There is a problem'],
    notFound: ['Nous ne trouvons pas « {typed} »', 'We cannot find “{typed}”'],
    notFoundText: [
      'Essayez le code postal, ou choisissez l’arrondissement dans la liste.',
      'Try the postcode, or choose the borough from the list.',
    ],
    outside: ['C’est en dehors de Londres', 'That is outside London'],
    outsideText: ['Vous pouvez quand même appeler ces numéros.', 'You can call these numbers all the same.'],
    choice: ['C’est quel arrondissement ?', 'Which borough is it?'],
    choiceText: ['Si vous ne savez pas, essayez le code postal.', "If you don't know, try the postcode."],
    suggestions: ['Suggestions', 'Suggestions'],
    howMany: [
      'Suggestions : {count}. Utilisez les flèches haut et bas.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Tous les arrondissements', 'All boroughs'],
  },
  borough: {
    description: [
      'Qui appeler au sujet de l’esclavage moderne à {name} : les numéros, les horaires, et quand chaque numéro a été vérifié pour la dernière fois.',
      'Who to call about modern slavery in {name}: the numbers, the hours, and when each number was last checked.',
    ],
    caption: ['Contacts au sujet de l’esclavage moderne', 'Contacts about modern slavery'],
    noneChecked: [
      'Ici, aucun numéro local n’a été vérifié récemment. Appelez plutôt celui-ci.',
      'Here, no local number has been checked recently. Call this one instead.',
    ],
    localClosed: [
      'Le service local est fermé maintenant. Appelez plutôt ce numéro.',
      'The local service is closed now. Call this number instead.',
    ],
    now: {
      heading: ['Qui répond maintenant', 'Who answers now'],
      adults: ['Au sujet d’un adulte', 'About an adult'],
      children: ['Au sujet d’un enfant', 'About a child'],
      both: ['Au sujet d’un adulte ou d’un enfant', 'About an adult or a child'],
      unsure: [
        'Nous ne sommes pas sûrs qu’un numéro local réponde maintenant. Celui-ci, vous pouvez toujours l’appeler.',
        'We are not sure that a local number answers now. This one, you can always call it.',
      ],
      unknown: [
        'Nous ne connaissons pas de numéro local pour cela. Celui-ci, vous pouvez toujours l’appeler.',
        'We do not know a local number for this. This one, you can always call it.',
      ],
      perhaps: ['Quelqu’un répond peut-être maintenant.', 'Perhaps somebody answers now.'],
      notChecked: ['Personne n’a encore appelé ce numéro.', 'Nobody has called this number yet.'],
    },
    others: ['Autres numéros locaux', 'Other local numbers'],
    mayNotWork: ['Numéros qui ne marchent peut-être pas', 'Numbers that perhaps do not work'],
    notChecked: [
      'Trouvés sur des pages publiques. Personne n’a encore appelé ces numéros.',
      'Found on public pages. Nobody has called these numbers yet.',
    ],
    madeUp: [
      'Exemples inventés : ce ne sont pas de vrais numéros',
      'Made-up examples: these are not real numbers',
    ],
    poster: ['Imprimer une affiche', 'Print a poster'],
    elsewhere: ['Pas à {name} ?', 'Not in {name}?'],
    near: ['Cette adresse est peut-être plutôt à {other}.', 'This address may be in {other} instead.'],
    nearPage: ['Ouvrir {other}', 'Open {other}'],
    oldPostcode: [
      'Ce code postal n’est plus utilisé. Il était à {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Police : équipe esclavage moderne', 'Police: modern slavery team'],
    council_lead: ['Mairie (council) : équipe esclavage moderne', 'Town hall (council): modern slavery team'],
    council_duty: {
      adults: ['Mairie (council) : aide aux adultes', 'Town hall (council): help for adults'],
      children: ['Mairie (council) : aide aux enfants', 'Town hall (council): help for children'],
      everyone: [
        'Mairie (council) : aide aux adultes et aux enfants',
        'Town hall (council): help for adults and children',
      ],
    },
    support_service: ['Service d’aide', 'Help service'],
  },
  card: {
    call: ['Appeler', 'Call'],
    callNumber: ['Appeler le {number}', 'Call {number}'],
    callInstead: ['Appeler plutôt le {number}', 'Call {number} instead'],
    hours: ['Horaires', 'Hours'],
    email: ['E-mail', 'E-mail'],
    website: ['Site web', 'Website'],
    ask: ['Demandez à parler à', 'Ask to speak to'],
    madeUp: ['Inventé', 'Made up'],
    free: ['Appel gratuit depuis tous les téléphones.', 'Free call from all phones.'],
    interpreter: [
      'Vous pouvez demander un interprète. Dites en anglais : « {english} ». Cela se prononce : « {sounds} ».',
      'You can ask for an interpreter. Say in English: “{english}”. It is pronounced: “{sounds}”.',
    ],
    passesOn: [
      'Si quelqu’un est en danger maintenant ou si un enfant court un risque, ils peuvent répéter à d’autres ce que vous dites.',
      'If someone is in danger now or if a child is at risk, they may repeat to others what you say.',
    ],
    interpreterUnknown: [
      'Nous ne savons pas si cette ligne a des interprètes. Vous pouvez quand même en demander un. Dites en anglais : « {english} ». Cela se prononce : « {sounds} ».',
      'We do not know whether this line has interpreters. You can ask for one all the same. Say in English: “{english}”. It is pronounced: “{sounds}”.',
    ],
    otherwise: ['À d’autres heures, appelez le {number}.', 'At other times, call {number}.'],
    noAnswer: [
      'Pas de réponse ? Appelez le {police}. En danger, appelez le {emergency}.',
      'No answer? Call {police}. In danger, call {emergency}.',
    ],
    away: [
      'Absence jusqu’à la fin de la journée du {until}.',
      'Absence until the end of the day of {until}.',
    ],
    awayFrom: [
      'Absence du {from} jusqu’à la fin de la journée du {until}.',
      'Absence from {from} until the end of the day of {until}.',
    ],
    standIn: ['À appeler à la place : {standIn}', 'To call instead: {standIn}'],
    wrong: ['Dites-nous si ce numéro est faux (en anglais)', 'Tell us if this number is wrong (in English)'],
  },
  check: {
    states: {
      verified: ['Vérifié', 'Checked'],
      due: ['Vérifié, prochaine vérification bientôt', 'Checked, next check soon'],
      overdue: ['Vérification en retard', 'Check overdue'],
      reported: [
        'Ne marche peut-être pas : vérification en cours',
        'Perhaps does not work: check in progress',
      ],
      lapsed: ['Plus à jour', 'No longer up to date'],
      vacant: ['Personne n’occupe ce poste en ce moment', 'Nobody holds this post at the moment'],
      unchecked: ['Pas encore vérifié', 'Not checked yet'],
    },
    ifItFails: [
      'Si ce numéro ne marche pas, appelez un des numéros que vous pouvez toujours appeler.',
      'If this number does not work, call one of the numbers you can always (or: still) call.',
    ],
    doNotRely: [
      'Ne comptez pas sur ce numéro. Appelez un des numéros que vous pouvez toujours appeler.',
      'Do not count on this number. Call one of the numbers you can always (or: still) call.',
    ],
    last: ['Vérifié pour la dernière fois le {date}.', 'Last checked on {date}.'],
    next: ['Prochaine vérification au plus tard le {date}.', 'Next check by {date} at the latest.'],
    nextWas: [
      'La prochaine vérification devait se faire au plus tard le {date}.',
      'The next check was due by {date} at the latest.',
    ],
    unreachable: ['Personne n’a répondu le {date}.', 'Nobody answered on {date}.'],
    doubted: [
      'Le {date}, des lecteurs nous ont dit que ce numéro ne marche peut-être pas.',
      'On {date}, readers told us that this number perhaps does not work.',
    ],
    readOn: ['Numéro trouvé sur {site}, lu le {date}.', 'Number found on {site}, read on {date}.'],
  },
  hours: {
    always: ['24 heures par jour, tous les jours', '24 hours a day, every day'],
    unknown: ['Horaires inconnus', 'Hours unknown'],
    everyDay: ['tous les jours', 'every day'],
    allDay: ['24 heures', '24 hours'],
    times: ['de {opens} à {closes}', 'from {opens} to {closes}'],
    fromTo: ['du {first} au {last}', 'from {first} to {last}'],
    openOnHolidays: [
      '{hours}, et aussi les jours fériés (bank holidays)',
      '{hours}, and also on public holidays (bank holidays)',
    ],
    closedOnHolidays: [
      '{hours}, fermé les jours fériés (bank holidays)',
      '{hours}, closed on public holidays (bank holidays)',
    ],
    timesOnHolidays: [
      '{hours} ; les jours fériés (bank holidays) {times}',
      '{hours}; on public holidays (bank holidays) {times}',
    ],
    outside: ['à tout moment sauf : {periods}', 'at any time except: {periods}'],
  },
  open: {
    now: ['Ouvert maintenant.', 'Open now.'],
    until: ['Ouvert maintenant. Ferme : {when}.', 'Open now. Closes: {when}.'],
    closed: ['Fermé maintenant.', 'Closed now.'],
    opens: ['Fermé maintenant. Ouvre : {when}.', 'Closed now. Opens: {when}.'],
    holiday: [
      'Nous ne connaissons pas les horaires des jours fériés (bank holidays).',
      'We do not know the hours on public holidays (bank holidays).',
    ],
    today: ['aujourd’hui', 'today'],
  },
  lines: {
    heading: ['Numéros que vous pouvez toujours appeler', 'Numbers you can always (or: still) call'],
    more: ['Autres lignes d’aide par téléphone', 'Other telephone helplines'],
    each: {
      'line-999': [
        'Police, ambulance et pompiers : en cas de danger maintenant',
        'Police, ambulance and fire brigade: in case of danger now',
      ],
      'line-101': ['Police, quand ce n’est pas une urgence', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        'Aide aux adultes qu’on force à travailler ou qui ne peuvent pas partir',
        'Help for adults who are being forced to work or who cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'Ligne d’aide sur l’esclavage moderne : des conseils pour tout le monde',
        'Helpline on modern slavery: advice for everyone',
      ],
      'line-childline': ['Aide pour toute personne de moins de 19 ans', 'Help for any person under 19'],
      'line-nspcc': [
        'Pour les adultes qui s’inquiètent pour un enfant',
        'For adults who are worried about a child',
      ],
      'line-crimestoppers': [
        'Signaler un crime ou un délit sans donner votre nom',
        'Report a crime, serious or less serious, without giving your name',
      ],
      'line-british-transport-police': [
        'Police dans les trains, les gares et le métro',
        'Police on trains, in stations and on the underground',
      ],
    },
  },
  help: {
    title: ['Trouver de l’aide pour vous', 'Finding help for yourself'],
    description: [
      'On vous force à travailler, ou vous n’êtes pas libre de partir ? Qui appeler, ce qui se passe ensuite, et vos droits.',
      'Are you being forced to work, or are you not free to leave? Who to call, what happens next, and your rights.',
    ],
    intro: [
      'Ce n’est pas votre faute. Vous pouvez recevoir de l’aide. Vous pouvez d’abord poser des questions et décider plus tard. Vous n’avez pas besoin de donner votre nom.',
      'It is not your fault. You can receive help. You can first ask questions and decide later. You do not need to give your name.',
    ],
    who: ['Qui appeler', 'Who to call'],
    danger: [
      'En danger maintenant ? Appelez le {number}. La police ou une ambulance peut venir tout de suite.',
      'In danger now? Call {number}. The police or an ambulance can come straight away.',
    ],
    silent: [
      'Vous ne pouvez pas parler ? Appelez le {number} avec un téléphone portable, écoutez, et tapez 55 quand on vous le demande. Taper 55 ne montre pas où vous êtes.',
      'You cannot speak? Call {number} with a mobile phone, listen, and key in 55 when you are asked to. Keying in 55 does not show where you are.',
    ],
    adult: ['Si vous avez 18 ans ou plus', 'If you are 18 or over'],
    child: ['Si vous avez moins de 18 ans', 'If you are under 18'],
    local: ['Trouver un numéro local', 'Find a local number'],
    noVisa: [
      'Pas de visa, ou vous ne savez pas si vous en avez un ? La police peut parler de vous au ministère chargé de l’immigration (Home Office). Parlez d’abord à une ligne d’aide ou à un avocat, et demandez quelles informations ils transmettent à d’autres. En danger, appelez quand même le {number}.',
      'No visa, or you do not know whether you have one? The police may talk about you to the ministry in charge of immigration (Home Office). Talk first to a helpline or a lawyer, and ask what information they pass on to others. In danger, call {number} all the same.',
    ],
    deleteCall: [
      'Si quelqu’un regarde dans votre téléphone, effacez ensuite l’appel de la liste des appels.',
      'If someone looks in your phone, delete the call from the call list afterwards.',
    ],
  },
  happens: {
    heading: [
      'Ce qui se passe si vous en parlez à quelqu’un',
      'What happens if you talk about it to someone',
    ],
    steps: [
      [
        'On vous écoute, et on vous demande si vous êtes en sécurité maintenant.',
        'They listen to you, and ask you whether you are safe now.',
      ],
      [
        'Vous n’avez pas d’endroit sûr pour dormir ? Dites-le. La police, la mairie (council) et certaines associations peuvent demander tout de suite un lit et un médecin pour vous.',
        'You have no safe place to sleep? Say so. The police, the town hall (council) and some charities/associations can straight away request a bed and a doctor for you.',
      ],
      [
        'On vous parle du Mécanisme national d’orientation (National Referral Mechanism, NRM). C’est comme cela que le gouvernement cherche à savoir si une personne a subi l’esclavage moderne, et aide les personnes qui l’ont subi.',
        'They tell you about the National Orientation/Referral Mechanism (National Referral Mechanism, NRM). This is how the government seeks to find out whether a person has suffered modern slavery, and helps the people who have suffered it.',
      ],
      [
        'Si vous avez 18 ans ou plus, c’est vous qui décidez si votre cas est envoyé au NRM. Vous pouvez prendre votre temps, et vous pouvez dire non.',
        'If you are 18 or over, it is you who decides whether your case is sent to the NRM. You can take your time, and you can say no.',
      ],
      [
        'Si vous avez moins de 18 ans, votre cas est toujours envoyé au NRM, pour que vous receviez de l’aide.',
        'If you are under 18, your case is always sent to the NRM, so that you receive help.',
      ],
      [
        'La police est informée que votre cas a été envoyé au NRM. Vous pouvez recevoir de l’aide et ne pas parler à la police.',
        'The police are informed that your case was sent to the NRM. You can receive help and not talk to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Vos droits', 'Your rights'],
    each: [
      [
        'Vous pouvez demander de l’aide sans donner votre nom.',
        'You can ask for help without giving your name.',
      ],
      [
        'Vous pouvez parler dans votre langue, avec un interprète qui n’est pas un ami de la personne qui vous contrôle.',
        'You can speak in your language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Vous pouvez voir un médecin.', 'You can see a doctor.'],
      [
        'Si la première décision du NRM est oui, une personne adulte reçoit de l’aide pendant au moins 30 jours : un endroit où loger si elle en a besoin, un peu d’argent, une personne qui l’aide dans ses démarches (support worker) et des conseils juridiques. Dans certains cas, cette aide peut être refusée.',
        'If the first NRM decision is yes, an adult receives help for at least 30 days: a place to stay if they need one, a little money, a person who helps them with what they have to arrange (support worker), and legal advice. In some cases, this help may be refused.',
      ],
      [
        'Si une décision est non, demandez conseil tout de suite. La plupart des gens ont 30 jours pour demander qu’on réexamine cette décision.',
        'If a decision is no, ask for advice straight away. Most people have 30 days to ask for this decision to be examined again.',
      ],
      [
        'On vous a fait faire des choses interdites par la loi ? Demandez un avocat avant d’en parler à la police. La loi peut protéger les personnes qui n’avaient pas le choix.',
        'Were you made to do things forbidden by law? Ask for a lawyer before talking to the police about it. The law may protect people who had no choice.',
      ],
      [
        'On vous a donné un visa pour venir travailler dans la maison de quelqu’un ? Vous pouvez changer d’employeur. Demandez conseil d’abord.',
        "Were you given a visa to come and work in someone's house? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['Reconnaître les signes', 'Recognising the signs'],
    description: [
      'Dix signes de l’esclavage moderne, et que faire quand vous les voyez.',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      'L’esclavage moderne, c’est quand on force ou qu’on trompe une personne pour qu’elle travaille, pour qu’elle ait des rapports sexuels ou pour qu’elle fasse des choses interdites par la loi, et qu’elle ne peut pas s’échapper.',
      'Modern slavery is when a person is forced or deceived into working, into having sexual relations or into doing things forbidden by law, and cannot escape.',
    ],
    ten: [
      [
        'La personne a l’air d’avoir peur, ou ne veut pas vous regarder.',
        'The person looks afraid, or does not want to look at you.',
      ],
      [
        'Quelqu’un d’autre parle à sa place et ne la laisse pas seule.',
        'Someone else speaks in their place and does not leave them alone.',
      ],
      [
        'Quelqu’un garde son passeport, son téléphone ou sa carte bancaire.',
        'Someone keeps their passport, phone or bank card.',
      ],
      [
        'La personne est peu payée ou pas payée, ou quelqu’un lui prend son argent.',
        'The person is paid little or not paid, or someone takes their money from them.',
      ],
      [
        'La personne doit de l’argent qu’elle ne pourra jamais rembourser.',
        'The person owes money they will never be able to pay back.',
      ],
      [
        'On ne laisse pas la personne aller où elle veut.',
        'The person is not allowed to go where they want.',
      ],
      [
        'On emmène la personne au travail en voiture et on la ramène.',
        'The person is taken to work by car and brought back.',
      ],
      [
        'La personne a l’air malade ou blessée, ou a l’air d’avoir faim.',
        'The person looks ill or injured, or looks hungry.',
      ],
      ['La personne vit et dort là où elle travaille.', 'The person lives and sleeps where they work.'],
      [
        'Un enfant ne va pas à l’école, ou a des choses neuves et ne peut pas dire d’où elles viennent.',
        'A child does not go to school, or has new things and cannot say where they come from.',
      ],
    ],
    more: [
      'Un seul signe ne veut peut-être pas dire grand-chose. Deux signes ou plus sont une raison d’en parler à quelqu’un.',
      'A single sign perhaps does not mean much. Two or more signs are a reason to talk to someone about it.',
    ],
    what: ['Que faire', 'What to do'],
    doNotStepIn: [
      'N’intervenez pas vous-même, et ne posez pas de questions à la personne devant les autres. Cela peut la mettre en danger.',
      'Do not intervene yourself, and do not ask the person questions in front of others. That may put them in danger.',
    ],
    tell: [
      'Appelez, même si vous avez un doute. Vous n’avez pas besoin de preuves.',
      'Call, even if you have a doubt. You do not need proof.',
    ],
  },
  poster: {
    title: ['Affiche pour {name}', 'Poster for {name}'],
    howToPrint: [
      'Imprimez cette page sur une feuille de papier A4.',
      'Print this page on a sheet of A4 paper.',
    ],
    card: ['Cartes pour {name}', 'Cards for {name}'],
    cut: [
      'Puis découpez le long des lignes. Il y a 10 cartes.',
      'Then cut along the lines. There are 10 cards.',
    ],
    print: ['Imprimer', 'Print'],
    demonstration: [
      'DÉMONSTRATION : ne mettez pas cette affiche au mur.',
      'DEMONSTRATION: do not put this poster on the wall.',
    ],
    question: [
      'On vous force à travailler ? Vous ne pouvez pas partir ?',
      'Are you being forced to work? You cannot leave?',
    ],
    answer: [
      'Vous n’êtes pas seul(e), et ce n’est pas votre faute. L’aide est gratuite.',
      'You are not alone (m/f), and it is not your fault. Help is free.',
    ],
    danger: ['En danger maintenant ? Appelez le', 'In danger now? Call'],
    you: ['Est-ce votre cas ?', 'Is this your case?'],
    yourSigns: [
      [
        'On vous paie peu ou pas du tout, ou quelqu’un prend votre argent.',
        'You are paid little or nothing at all, or someone takes your money.',
      ],
      [
        'Quelqu’un garde votre passeport, votre téléphone ou votre carte bancaire.',
        'Someone keeps your passport, your phone or your bank card.',
      ],
      [
        'Vous devez de l’argent que vous ne pourrez jamais rembourser.',
        'You owe money you will never be able to pay back.',
      ],
      [
        'Vous avez peur de ce qu’ils feront si vous partez.',
        'You are afraid of what they will do if you leave.',
      ],
    ],
    others: ['Voyez-vous cela chez quelqu’un que vous connaissez ?', 'Do you see this in somebody you know?'],
    page: ['Qui appeler à {name}', 'Who to call in {name}'],
    scan: [
      'Scannez ceci seulement avec un téléphone où personne d’autre ne regarde.',
      'Scan this only with a phone that nobody else looks in.',
    ],
    madeOn: [
      'Affiche faite le {date}. Elle n’est plus à jour après le {until} : enlevez-la et imprimez-en une nouvelle.',
      'Poster made on {date}. It is no longer up to date after {until}: take it down and print a new one.',
    ],
    cardMadeOn: ['Faite le {date}. Plus à jour après le {until}.', 'Made on {date}. Old after {until}.'],
    sample: ['DÉMONSTRATION', 'DEMONSTRATION'],
  },
} as const satisfies Sentences;
