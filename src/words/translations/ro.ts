/**
 * Romanian. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const ro = {
  site: {
    name: [
      'Contacte pentru cazuri de sclavie modernă la Londra',
      'Contacts for cases of modern slavery in London',
    ],
    skip: ['Mergeți la conținutul principal', 'Go to the main content'],
    home: ['Prima pagină', 'First page'],
    danger: ['În pericol? Sunați la {number}', 'In danger? Call {number}'],
    exit: ['Ieșire', 'Exit'],
    exitLabel: ['Ieșiți acum de pe acest site', 'Leave this site now'],
    leaving: ['Se încarcă.', 'Loading.'],
    exitPresses: {
      once: ['Apăsați Shift încă de 2 ori ca să ieșiți.', 'Press Shift 2 more times to exit.'],
      twice: ['Apăsați Shift încă 1 dată ca să ieșiți.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Ați rămas pe această pagină.', 'You stayed on this page.'],
    otherLanguages: ['Limbi', 'Languages'],
    inEnglish: ['Această pagină în engleză', 'This page in English'],
    onlyEnglish: ['Pe acest site găsiți mai multe în engleză.', 'On this site you find more in English.'],
    notReviewed: [
      'Nicio persoană cu limba maternă română nu a verificat încă această traducere. Numerele de telefon sunt aceleași în toate limbile.',
      'No person whose mother tongue is Romanian has checked this translation yet. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      'O persoană cu limba maternă română a verificat această traducere pe {date}.',
      'A person whose mother tongue is Romanian checked this translation on {date}.',
    ],
    reviewOverdue: [
      'O persoană cu limba maternă română a verificat ultima dată această traducere pe {date}. Trebuie verificată din nou.',
      'A person whose mother tongue is Romanian last checked this translation on {date}. It must be checked again.',
    ],
    madeUp: [
      'Acesta este doar un exemplu. Contactele marcate „Inventat” nu sunt reale. Nu sunați la ele.',
      'This is only an example. The contacts marked “Invented” are not real. Don’t call them.',
    ],
    kept: [
      'Poate că nu este semnal. Aceasta este o copie din {date}.',
      'There may be no signal. This is a copy of {date}.',
    ],
    madeOn: ['Această pagină a fost făcută pe {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'Unde puteți suna în cazuri de sclavie modernă în fiecare sector (borough) din Londra: poliție, primărie (council) și linii telefonice de ajutor.',
      'Where you can call in cases of modern slavery in every district (borough) of London: police, town hall (council) and telephone help lines.',
    ],
    heading: ['Sclavia modernă la Londra: unde puteți suna', 'Modern slavery in London: where you can call'],
    aboutMe: ['Este vorba despre mine: caut ajutor', 'It is about me: I am looking for help'],
    signs: ['Recunoașteți semnele', 'Recognise the signs'],
    chooseBorough: ['Sau alegeți un sector (borough)', 'Or choose a district (borough)'],
  },
  search: {
    label: ['Căutați după sector (borough) sau cod poștal', 'Search by district (borough) or postcode'],
    example: ['De exemplu: {examples}', 'For example: {examples}'],
    button: ['Găsiți contacte', 'Find contacts'],
    waiting: ['Se caută…', 'Searching…'],
    again: ['Căutați din nou', 'Search again'],
    empty: [
      'Scrieți un sector din Londra, un loc sau un cod poștal',
      'Write a London district, a place or a postcode',
    ],
    problem: ['Există o problemă', 'There is a problem'],
    notFound: ['Nu găsim „{typed}”', 'We don\'t find "{typed}"'],
    notFoundText: [
      'Încercați codul poștal sau alegeți sectorul din listă.',
      'Try the postcode or choose the district from the list.',
    ],
    outside: ['Acest loc este în afara Londrei', 'This place is outside London'],
    outsideText: ['Puteți totuși să sunați la aceste numere.', 'You can still call these numbers.'],
    choice: ['Care sector este?', 'Which district is it?'],
    choiceText: ['Dacă nu știți, încercați codul poștal.', "If you don't know, try the postcode."],
    suggestions: ['Sugestii', 'Suggestions'],
    howMany: [
      'Sugestii: {count}. Folosiți săgețile sus și jos.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Toate sectoarele', 'All the districts'],
  },
  borough: {
    description: [
      'Unde puteți suna în cazuri de sclavie modernă în {name}: numere, program și când a fost verificat ultima dată fiecare număr.',
      'Where you can call in cases of modern slavery in {name}: numbers, hours and when each number was last checked.',
    ],
    caption: ['Contacte pentru cazuri de sclavie modernă', 'Contacts for cases of modern slavery'],
    noneChecked: [
      'Niciun număr local de aici nu a fost verificat în ultima vreme. Sunați în schimb la acesta.',
      'No local number here has been checked recently. Call this one instead.',
    ],
    localClosed: [
      'Echipa locală nu lucrează acum. Sunați în schimb la acest număr.',
      'The local team is not working now. Call this number instead.',
    ],
    now: {
      heading: ['Cine răspunde acum', 'Who answers now'],
      adults: ['Despre un adult', 'About an adult'],
      children: ['Despre un copil', 'About a child'],
      both: ['Despre un adult sau un copil', 'About an adult or a child'],
      unsure: [
        'Nu suntem siguri că răspunde cineva acum la un număr local. La acest număr puteți suna oricând.',
        'We are not sure that anybody answers now at a local number. You can call this number at any time.',
      ],
      unknown: [
        'Nu știm un număr local pentru asta. La acest număr puteți suna oricând.',
        'We don’t know a local number for this. You can call this number at any time.',
      ],
      perhaps: ['S-ar putea să răspundă cineva acum.', 'Somebody might answer now.'],
      notChecked: ['Nimeni nu a sunat încă la acest număr.', 'Nobody has called this number yet.'],
    },
    others: ['Alte numere locale', 'Other local numbers'],
    mayNotWork: ['Numere care s-ar putea să nu funcționeze', 'Numbers that might not work'],
    notChecked: [
      'De pe pagini publice. Nimeni nu a sunat încă la aceste numere.',
      'From public pages. Nobody has called these numbers yet.',
    ],
    madeUp: ['Exemple inventate: nu sunt numere reale', 'Invented examples: they are not real numbers'],
    poster: ['Tipăriți un afiș', 'Print a poster'],
    elsewhere: ['Nu sunteți în {name}?', 'Are you not in {name}?'],
    near: [
      'Această adresă s-ar putea să fie, de fapt, în {other}.',
      'This address might in fact be in {other}.',
    ],
    nearPage: ['Deschideți {other}', 'Open {other}'],
    oldPostcode: [
      'Acest cod poștal nu se mai folosește. Era în {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: [
      'Echipa poliției pentru cazuri de sclavie modernă',
      'Police team for cases of modern slavery',
    ],
    council_lead: [
      'Echipa primăriei pentru cazuri de sclavie modernă',
      'Town hall team for cases of modern slavery',
    ],
    council_duty: {
      adults: ['Primărie: ajutor pentru adulți', 'Town hall: help for adults'],
      children: ['Primărie: ajutor pentru copii', 'Town hall: help for children'],
      everyone: ['Primărie: ajutor pentru adulți și copii', 'Town hall: help for adults and children'],
    },
    support_service: ['Serviciu de ajutor', 'Help service'],
  },
  card: {
    call: ['Sunați', 'Call'],
    callNumber: ['Sunați la {number}', 'Call {number}'],
    callInstead: ['Sunați în schimb la {number}', 'Call {number} instead'],
    hours: ['Program', 'Hours'],
    email: ['E-mail', 'E-mail'],
    website: ['Site', 'Site'],
    ask: ['Întrebați de', 'Ask for'],
    madeUp: ['Inventat', 'Invented'],
    free: ['Apel gratuit de pe orice telefon.', 'Free call from any phone.'],
    interpreter: [
      'Puteți cere un interpret. Spuneți în engleză: „{english}”. Sună așa: „{sounds}”.',
      'You can ask for an interpreter. Say in English: "{english}". It sounds like this: "{sounds}".',
    ],
    passesOn: [
      'Dacă cineva este în pericol acum sau dacă un copil este expus unui risc, ei pot spune altora ce spuneți.',
      'If someone is in danger now or if a child is exposed to a risk, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'Nu știm dacă această linie are interpreți. Puteți totuși să cereți. Spuneți în engleză: „{english}”. Sună așa: „{sounds}”.',
      'We don\'t know whether this line has interpreters. You can still ask. Say in English: "{english}". It sounds like this: "{sounds}".',
    ],
    otherwise: ['La alte ore sunați la {number}.', 'At other hours call {number}.'],
    noAnswer: [
      'Nu răspunde nimeni? Sunați la {police}. Dacă sunteți în pericol, sunați la {emergency}.',
      'Does nobody answer? Call {police}. If you are in danger, call {emergency}.',
    ],
    away: ['Lipsește până la sfârșitul zilei de {until}.', 'Away until the end of the day of {until}.'],
    awayFrom: [
      'Lipsește din {from} până la sfârșitul zilei de {until}.',
      'Away from {from} until the end of the day of {until}.',
    ],
    standIn: ['Sunați în schimb la: {standIn}', 'Call instead: {standIn}'],
    wrong: [
      'Spuneți-ne (în engleză) dacă acest număr este greșit',
      'Tell us (in English) if this number is wrong',
    ],
  },
  check: {
    states: {
      verified: ['Verificat', 'Checked'],
      due: ['Verificat, urmează curând altă verificare', 'Checked, another check follows soon'],
      overdue: ['Verificare întârziată', 'Check overdue (delayed)'],
      reported: ['S-ar putea să nu funcționeze: se verifică', 'It might not work: being checked'],
      lapsed: ['Învechit', 'Out of date'],
      vacant: ['Nimeni nu are acum acest post', 'Nobody has this post now'],
      unchecked: ['Neverificat încă', 'Not checked yet'],
    },
    ifItFails: [
      'Dacă nu funcționează, sunați la unul dintre numerele la care puteți suna oricând.',
      "If it doesn't work, call one of the numbers you can call at any time.",
    ],
    doNotRely: [
      'Nu vă bazați pe el. Sunați la unul dintre numerele la care puteți suna oricând.',
      "Don't rely on it. Call one of the numbers you can call at any time.",
    ],
    last: ['Verificat ultima dată pe {date}.', 'Last checked on {date}.'],
    next: ['Următoarea verificare: până pe {date}.', 'Next check: by {date}.'],
    nextWas: [
      'Următoarea verificare trebuia făcută până pe {date}.',
      'The next check should have been done by {date}.',
    ],
    unreachable: ['Pe {date} nu a răspuns nimeni.', 'On {date} nobody answered.'],
    doubted: [
      'Pe {date} cititorii ne-au spus că acest număr s-ar putea să nu funcționeze.',
      'On {date} readers told us that this number might not work.',
    ],
    readOn: ['Număr luat de pe {site}, citit pe {date}.', 'Number taken from {site}, read on {date}.'],
  },
  hours: {
    always: ['24 de ore pe zi, în fiecare zi', '24 hours a day, every day'],
    unknown: ['Programul nu se știe', 'The hours are not known'],
    everyDay: ['în fiecare zi', 'every day'],
    allDay: ['24 de ore', '24 hours'],
    times: ['de la {opens} până la {closes}', 'from {opens} to {closes}'],
    fromTo: ['de {first} până {last}', 'from {first} to {last}'],
    openOnHolidays: ['{hours}, și de sărbătorile legale', '{hours}, also on legal holidays'],
    closedOnHolidays: ['{hours}, închis de sărbătorile legale', '{hours}, closed on legal holidays'],
    timesOnHolidays: ['{hours}; de sărbătorile legale {times}', '{hours}; on legal holidays {times}'],
    outside: ['oricând, în afară de: {periods}', 'at any time, apart from: {periods}'],
  },
  open: {
    now: ['Deschis acum.', 'Open now.'],
    until: ['Deschis acum. Se închide: {when}.', 'Open now. Closes: {when}.'],
    closed: ['Închis acum.', 'Closed now.'],
    opens: ['Închis acum. Se deschide: {when}.', 'Closed now. Opens: {when}.'],
    holiday: ['Programul de sărbătorile legale nu se știe.', 'The hours on legal holidays are not known.'],
    today: ['azi', 'today'],
  },
  lines: {
    heading: ['Numere la care puteți suna oricând', 'Numbers you can call at any time'],
    more: ['Alte linii telefonice de ajutor', 'Other telephone help lines'],
    each: {
      'line-999': [
        'Poliție, ambulanță și pompieri: în pericol acum',
        'Police, ambulance and fire brigade: in danger now',
      ],
      'line-101': ['Poliție, când nu este o urgență', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        'Ajutor pentru adulți care sunt forțați să muncească sau nu pot pleca',
        "Help for adults who are forced to work or can't leave",
      ],
      'line-modern-slavery-helpline': [
        'Linie de ajutor pentru cazuri de sclavie modernă: sfaturi pentru oricine',
        'Help line for cases of modern slavery: advice for anyone',
      ],
      'line-childline': ['Ajutor pentru oricine are sub 19 ani', 'Help for anyone who is under 19'],
      'line-nspcc': [
        'Pentru adulți care își fac griji pentru un copil',
        'For adults who are worried about a child',
      ],
      'line-crimestoppers': [
        'Anunțați o infracțiune fără să vă spuneți numele',
        'Report a crime without saying your name',
      ],
      'line-british-transport-police': [
        'Poliția din trenuri, din gări și de la metrou (Underground)',
        'The police on trains, in stations and on the metro (Underground)',
      ],
    },
  },
  help: {
    title: ['Ajutor pentru dumneavoastră', 'Help for you'],
    description: [
      'Vă obligă cineva să munciți sau nu aveți libertatea să plecați? Unde puteți suna, ce se întâmplă apoi și ce drepturi aveți.',
      'Is someone forcing you to work or don’t you have the freedom to leave? Where you can call, what happens then and what rights you have.',
    ],
    intro: [
      'Nu este vina dumneavoastră. Puteți primi ajutor. Puteți întâi să întrebați și să hotărâți mai târziu. Nu e nevoie să vă spuneți numele.',
      'It is not your fault. You can get help. You can ask first and decide later. There is no need to say your name.',
    ],
    who: ['Unde puteți suna', 'Where you can call'],
    danger: [
      'În pericol acum? Sunați la {number}. Poliția sau ambulanța poate veni imediat.',
      'In danger now? Call {number}. The police or the ambulance can come straight away.',
    ],
    silent: [
      'Nu puteți vorbi? Sunați la {number} de pe un telefon mobil, ascultați și apăsați 55 când vi se cere. Dacă apăsați 55, asta nu le arată unde sunteți.',
      'Can’t you speak? Call {number} from a mobile phone, listen and press 55 when you are asked to. If you press 55, this doesn’t show them where you are.',
    ],
    adult: ['Dacă aveți 18 ani sau mai mult', 'If you are 18 or over'],
    child: ['Dacă aveți sub 18 ani', 'If you are under 18'],
    local: ['Găsiți un număr local', 'Find a local number'],
    noVisa: [
      'Nu aveți viză sau nu știți sigur? Poliția poate să spună despre dumneavoastră ministerului care se ocupă de imigrație (Home Office). Vorbiți întâi cu o linie de ajutor sau cu un avocat și întrebați ce informații dau altora. Dacă sunteți în pericol, sunați totuși la {number}.',
      'Don’t you have a visa or don’t you know for sure? The police can tell the ministry that deals with immigration (Home Office) about you. First speak with a help line or a lawyer and ask what information they give to others. If you are in danger, still call {number}.',
    ],
    deleteCall: [
      'Dacă cineva se uită în telefonul dumneavoastră, după ce sunați ștergeți apelul din listă.',
      'If someone looks in your phone, after you call delete the call from the list.',
    ],
  },
  happens: {
    heading: ['Ce se întâmplă dacă spuneți cuiva', 'What happens if you tell someone'],
    steps: [
      [
        'Vă ascultă și vă întreabă dacă sunteți în siguranță acum.',
        'They listen to you and ask you whether you are safe now.',
      ],
      [
        'Nu aveți un loc sigur unde să dormiți? Spuneți asta. Poliția, primăria și unele organizații de caritate pot cere imediat pentru dumneavoastră un pat și un medic.',
        "Don't you have a safe place to sleep? Say so. The police, the town hall and some charities can ask straight away for a bed and a doctor for you.",
      ],
      [
        'Vă spun despre Mecanismul Național de Referire (National Referral Mechanism, NRM). Așa află guvernul dacă cineva a fost în sclavie modernă și îi dă ajutor.',
        'They tell you about the National Referral Mechanism (National Referral Mechanism, NRM). This is how the government finds out whether someone has been in modern slavery and gives them help.',
      ],
      [
        'Dacă aveți 18 ani sau mai mult, dumneavoastră hotărâți dacă vi se trimite cazul la NRM. Puteți să vă gândiți în liniște și puteți spune nu.',
        'If you are 18 or over, you decide whether your case is sent to the NRM. You can think about it calmly and you can say no.',
      ],
      [
        'Dacă aveți sub 18 ani, cazul dumneavoastră este trimis întotdeauna la NRM, ca să primiți ajutor.',
        'If you are under 18, your case is always sent to the NRM, so that you get help.',
      ],
      [
        'Poliția este anunțată că cazul dumneavoastră a fost trimis la NRM. Puteți primi ajutor fără să vorbiți cu poliția.',
        'The police are informed that your case was sent to the NRM. You can get help without talking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Drepturile dumneavoastră', 'Your rights'],
    each: [
      ['Puteți cere ajutor fără să vă spuneți numele.', 'You can ask for help without saying your name.'],
      [
        'Puteți vorbi în limba dumneavoastră, cu un interpret care nu este prieten cu persoana care vă controlează.',
        'You can speak in your language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Puteți merge la medic.', 'You can go to the doctor.'],
      [
        'Dacă prima decizie a NRM este „da”, un adult primește ajutor cel puțin 30 de zile: un loc unde să stea, dacă are nevoie, niște bani, un asistent care îl ajută și sfaturi juridice. În unele cazuri, ajutorul poate fi refuzat.',
        'If the NRM’s first decision is “yes”, an adult gets help for at least 30 days: a place to stay, if they need it, some money, an assistant who helps them and legal advice. In some cases, the help can be refused.',
      ],
      [
        'Dacă o decizie este „nu”, cereți sfaturi imediat. Cei mai mulți oameni au 30 de zile ca să ceară ca decizia să fie analizată din nou.',
        'If a decision is “no”, ask for advice straight away. Most people have 30 days to ask for the decision to be examined again.',
      ],
      [
        'V-a obligat cineva să încălcați legea? Cereți un avocat înainte să spuneți poliției despre asta. Legea îi poate apăra pe oamenii care nu au avut de ales.',
        'Did someone force you to break the law? Ask for a lawyer before you tell the police about this. The law can defend people who had no choice.',
      ],
      [
        'Ați venit să munciți în casa cuiva, cu viză pentru acest fel de muncă? Puteți schimba angajatorul. Cereți întâi sfaturi.',
        "Did you come to work in someone's house, with a visa for this kind of work? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['Recunoașteți semnele', 'Recognise the signs'],
    description: [
      'Zece semne ale sclaviei moderne și ce să faceți când le vedeți.',
      'Ten signs of modern slavery and what to do when you see them.',
    ],
    intro: [
      'Sclavie modernă înseamnă că cineva este forțat sau păcălit să muncească, să facă sex sau să încalce legea și nu poate scăpa.',
      "Modern slavery means that someone is forced or tricked to work, to have sex or to break the law and can't escape.",
    ],
    ten: [
      [
        'Persoana pare speriată sau nu vrea să vă privească.',
        "The person looks frightened or doesn't want to look at you.",
      ],
      [
        'Altcineva vorbește în locul acestei persoane și nu o lasă singură.',
        "Someone else speaks in place of this person and doesn't leave them alone.",
      ],
      [
        'Cineva îi ține pașaportul, telefonul sau cardul bancar.',
        'Someone keeps their passport, phone or bank card.',
      ],
      [
        'Primește bani puțini sau deloc pentru muncă, sau cineva îi ia banii.',
        'They get little or no money for work, or someone takes their money.',
      ],
      ['Are o datorie pe care nu o poate plăti niciodată.', 'They have a debt that they can never pay.'],
      ['Nu are voie să meargă unde vrea.', 'They are not allowed to go where they want.'],
      [
        'Cineva duce persoana la muncă și o aduce înapoi cu mașina.',
        'Someone takes the person to work and brings them back by car.',
      ],
      ['Persoana pare bolnavă, rănită sau flămândă.', 'The person looks ill, hurt or hungry.'],
      ['Locuiește și doarme acolo unde muncește.', 'They live and sleep where they work.'],
      [
        'Un copil nu este la școală sau are lucruri noi și nu poate spune de unde.',
        "A child is not at school or has new things and can't say where from.",
      ],
    ],
    more: [
      'Un singur semn poate să nu însemne mare lucru. Două sau mai multe sunt un motiv să spuneți cuiva.',
      'A single sign may not mean much. Two or more are a reason to tell someone.',
    ],
    what: ['Ce să faceți', 'What to do'],
    doNotStepIn: [
      'Nu interveniți personal și nu întrebați persoana de față cu alții. Asta o poate pune în pericol.',
      "Don't intervene personally and don't ask the person in front of others. This can put them in danger.",
    ],
    tell: [
      'Sunați, chiar dacă nu știți sigur. Nu aveți nevoie de dovezi.',
      "Call, even if you don't know for sure. You don't need proof.",
    ],
  },
  poster: {
    title: ['Afiș: {name}', 'Poster: {name}'],
    howToPrint: [
      'Tipăriți această pagină pe o coală de hârtie A4.',
      'Print this page on one sheet of A4 paper.',
    ],
    card: ['Cartonașe: {name}', 'Small cards: {name}'],
    cut: [
      'Apoi tăiați de-a lungul liniilor. Sunt 10 cartonașe.',
      'Then cut along the lines. There are 10 small cards.',
    ],
    print: ['Tipăriți', 'Print'],
    demonstration: [
      'DOAR EXEMPLU: nu puneți acest afiș nicăieri.',
      'ONLY AN EXAMPLE: don’t put this poster up anywhere.',
    ],
    question: [
      'Vă obligă cineva să munciți? Nu puteți pleca?',
      "Is someone forcing you to work? Can't you leave?",
    ],
    answer: [
      'Nu sunteți singur(ă) și nu este vina dumneavoastră. Ajutorul este gratuit.',
      'You are not alone and it is not your fault. The help is free.',
    ],
    danger: ['În pericol acum? Sunați la', 'In danger now? Call'],
    you: ['Sunteți în această situație?', 'Are you in this situation?'],
    yourSigns: [
      [
        'Primiți bani puțini sau deloc pentru muncă, sau cineva vă ia banii.',
        'You get little or no money for work, or someone takes your money.',
      ],
      [
        'Cineva vă ține pașaportul, telefonul sau cardul bancar.',
        'Someone keeps your passport, phone or bank card.',
      ],
      ['Aveți o datorie pe care nu o puteți plăti niciodată.', 'You have a debt that you can never pay.'],
      ['Vă este frică de ce vor face dacă plecați.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['Vedeți asta la o persoană pe care o cunoașteți?', 'Do you see this in a person whom you know?'],
    page: ['Unde puteți suna în {name}', 'Where you can call in {name}'],
    scan: [
      'Scanați codul numai cu un telefon la care nu se uită nimeni altcineva.',
      'Scan the code only with a phone that nobody else looks at.',
    ],
    madeOn: [
      'Făcut pe {date}. Nu mai este valabil după {until}: dați-l jos și tipăriți unul nou.',
      'Made on {date}. No longer valid after {until}: take it down and print a new one.',
    ],
    cardMadeOn: [
      'Făcut pe {date}. Nu mai este valabil după {until}.',
      'Made on {date}. No longer valid after {until}.',
    ],
    sample: ['DOAR EXEMPLU', 'ONLY AN EXAMPLE'],
  },
} as const satisfies Sentences;
