/**
 * Polish. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const pl = {
  site: {
    name: ['Współczesne niewolnictwo w Londynie: kontakty', 'Modern slavery in London: contacts'],
    skip: ['Przejdź do głównej treści', 'Go to the main content'],
    home: ['Strona główna', 'Home page'],
    danger: ['Coś ci grozi? Dzwoń: {number}', 'Is something threatening you? Call: {number}'],
    exit: ['Wyjdź', 'Exit'],
    exitLabel: ['Wyjdź teraz z tej strony', 'Leave this site/page now'],
    leaving: ['Ładowanie.', 'Loading.'],
    exitPresses: {
      once: ['Naciśnij Shift jeszcze 2 razy, żeby wyjść.', 'Press Shift 2 more times to exit.'],
      twice: ['Naciśnij Shift jeszcze 1 raz, żeby wyjść.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Nadal jesteś na tej stronie.', 'You are still on this page.'],
    otherLanguages: ['Języki', 'Languages'],
    inEnglish: ['Ta strona po angielsku', 'This page in English'],
    onlyEnglish: ['Więcej informacji jest tu po angielsku.', 'There is more information here in English.'],
    notReviewed: [
      'Tego tłumaczenia nie sprawdził jeszcze nikt, dla kogo polski jest językiem ojczystym. Numery telefonów są takie same w każdym języku.',
      'Nobody who is a native speaker of Polish has checked this translation yet. The phone numbers are the same in every language.',
    ],
    reviewed: [
      'To tłumaczenie sprawdziła {date} osoba, dla której polski jest językiem ojczystym.',
      'A person who is a native speaker of Polish checked this translation on {date}.',
    ],
    reviewOverdue: [
      'To tłumaczenie ostatnio sprawdziła {date} osoba, dla której polski jest językiem ojczystym. Trzeba je sprawdzić jeszcze raz.',
      'A person who is a native speaker of Polish last checked this translation on {date}. It needs to be checked again.',
    ],
    madeUp: [
      'To jest wersja pokazowa. Wpisy oznaczone „Zmyślone” nie są prawdziwe. Nie dzwoń pod te numery.',
      'This is a demonstration version. Entries marked “Made up” are not real. Do not call these numbers.',
    ],
    kept: [
      'Może nie ma zasięgu. To kopia z dnia {date}.',
      'There may be no signal. This is a copy from the day {date}.',
    ],
    madeOn: ['Tę stronę zrobiono {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'Współczesne niewolnictwo: do kogo zadzwonić w każdej dzielnicy Londynu. Policja, urząd dzielnicy (council) i telefoniczne linie pomocy.',
      'Modern slavery: who to call in every borough/district of London. Police, the borough office (council) and telephone helplines.',
    ],
    heading: [
      'Współczesne niewolnictwo w Londynie: do kogo zadzwonić',
      'Modern slavery in London: who to call',
    ],
    aboutMe: ['Chodzi o mnie: szukam pomocy', "It's about me: I am looking for help"],
    signs: ['Rozpoznaj oznaki', 'Recognise the signs'],
    chooseBorough: ['Albo wybierz dzielnicę', 'Or choose a district'],
  },
  search: {
    label: ['Szukaj: dzielnica lub kod pocztowy', 'Search: district or postcode'],
    example: ['Na przykład: {examples}', 'For example: {examples}'],
    button: ['Znajdź kontakty', 'Find contacts'],
    waiting: ['Szukamy…', 'We are searching…'],
    again: ['Szukaj jeszcze raz', 'Search again'],
    empty: [
      'Wpisz dzielnicę Londynu, miejsce albo kod pocztowy',
      'Enter a London district, a place or a postcode',
    ],
    problem: ['Jest problem', 'There is a problem'],
    notFound: ['Nie możemy znaleźć: „{typed}”', 'We cannot find: “{typed}”'],
    notFoundText: [
      'Spróbuj wpisać kod pocztowy albo wybierz dzielnicę z listy.',
      'Try entering the postcode or choose a district from the list.',
    ],
    outside: ['To jest poza Londynem', 'That is outside London'],
    outsideText: ['Mimo to możesz dzwonić pod te numery.', 'You can call these numbers all the same.'],
    choice: ['Która to dzielnica?', 'Which district is it?'],
    choiceText: [
      'Jeśli nie wiesz, spróbuj wpisać kod pocztowy.',
      "If you don't know, try entering the postcode.",
    ],
    suggestions: ['Podpowiedzi', 'Suggestions / hints'],
    howMany: [
      'Podpowiedzi: {count}. Użyj strzałek w górę i w dół.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Wszystkie dzielnice', 'All districts'],
  },
  borough: {
    description: [
      'Współczesne niewolnictwo, dzielnica {name}: do kogo zadzwonić. Numery, godziny i kiedy ostatnio sprawdzono każdy numer.',
      'Modern slavery, district {name}: who to call. Numbers, hours and when each number was last checked.',
    ],
    caption: ['Współczesne niewolnictwo: kontakty', 'Modern slavery: contacts'],
    noneChecked: [
      'Żadnego lokalnego numeru tutaj ostatnio nie sprawdzono. Zamiast tego zadzwoń pod ten.',
      'No local number here has been checked recently. Instead, call this one.',
    ],
    localClosed: [
      'Lokalny zespół teraz nie pracuje. Zamiast tego zadzwoń pod ten numer.',
      'The local team is not working now. Instead, call this number.',
    ],
    now: {
      heading: ['Kto teraz odbiera', 'Who answers (picks up) now'],
      adults: ['W sprawie osoby dorosłej', 'About an adult person'],
      children: ['W sprawie dziecka', 'About a child'],
      both: ['W sprawie osoby dorosłej albo dziecka', 'About an adult person or a child'],
      unsure: [
        'Nie mamy pewności, że pod lokalnym numerem ktoś teraz odbierze. Pod ten numer zawsze możesz dzwonić.',
        'We are not certain that somebody will answer now at a local number. You can always call this number.',
      ],
      unknown: [
        'Nie znamy lokalnego numeru w takiej sprawie. Pod ten numer zawsze możesz dzwonić.',
        'We do not know a local number for such a matter. You can always call this number.',
      ],
      perhaps: ['Może ktoś teraz odbierze.', 'Maybe somebody will answer now.'],
      notChecked: ['Nikt jeszcze nie dzwonił pod ten numer.', 'Nobody has called this number yet.'],
    },
    others: ['Więcej lokalnych numerów', 'More local numbers'],
    mayNotWork: ['Numery, które mogą nie działać', 'Numbers that may not work'],
    notChecked: [
      'Z publicznych stron w internecie. Nikt jeszcze nie dzwonił pod te numery.',
      'From public pages on the internet. Nobody has called these numbers yet.',
    ],
    madeUp: [
      'Zmyślone przykłady: to nie są prawdziwe numery',
      'Made-up examples: these are not real numbers',
    ],
    poster: ['Wydrukuj plakat', 'Print a poster'],
    elsewhere: ['Inna dzielnica niż {name}?', 'A different district from {name}?'],
    near: [
      'Możliwe, że ten adres jest w innej dzielnicy: {other}.',
      'It is possible that this address is in a different district: {other}.',
    ],
    nearPage: ['Otwórz: {other}', 'Open: {other}'],
    oldPostcode: [
      'Tego kodu pocztowego już się nie używa. Należał do dzielnicy {name}.',
      'This postcode is no longer used. It belonged to the district {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Policja: zespół do spraw współczesnego niewolnictwa', 'Police: modern slavery team'],
    council_lead: [
      'Urząd dzielnicy: zespół do spraw współczesnego niewolnictwa',
      'District council office: modern slavery team',
    ],
    council_duty: {
      adults: ['Urząd dzielnicy: pomoc dla dorosłych', 'District council office: help for adults'],
      children: ['Urząd dzielnicy: pomoc dla dzieci', 'District council office: help for children'],
      everyone: [
        'Urząd dzielnicy: pomoc dla dorosłych i dzieci',
        'District council office: help for adults and children',
      ],
    },
    support_service: ['Pomoc i wsparcie', 'Help and support'],
  },
  card: {
    call: ['Zadzwoń', 'Call'],
    callNumber: ['Zadzwoń: {number}', 'Call: {number}'],
    callInstead: ['Zamiast tego zadzwoń: {number}', 'Instead, call: {number}'],
    hours: ['Godziny', 'Hours'],
    email: ['E-mail', 'E-mail'],
    website: ['Strona internetowa', 'Website'],
    ask: ['Kogo poprosić do telefonu', 'Who to ask for on the telephone'],
    madeUp: ['Zmyślone', 'Made up'],
    free: ['Dzwonisz za darmo z każdego telefonu.', 'You call free from any phone.'],
    interpreter: [
      'Możesz poprosić o tłumacza. Powiedz po angielsku: „{english}”. To brzmi tak: „{sounds}”.',
      'You can ask for an interpreter. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    passesOn: [
      'Jeśli komuś teraz grozi niebezpieczeństwo albo jeśli jakieś dziecko jest zagrożone, mogą przekazać innym to, co mówisz.',
      'If someone is in danger now or if some child is at risk, they may pass on to others what you say.',
    ],
    interpreterUnknown: [
      'Nie wiemy, czy ta linia ma tłumaczy. Mimo to możesz poprosić. Powiedz po angielsku: „{english}”. To brzmi tak: „{sounds}”.',
      'We do not know whether this line has interpreters. You can ask all the same. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    otherwise: ['O innej porze dzwoń pod {number}.', 'At another time, call {number}.'],
    noAnswer: [
      'Nikt nie odbiera? Dzwoń pod {police}. W niebezpieczeństwie dzwoń pod {emergency}.',
      'Nobody answering? Call {police}. In danger, call {emergency}.',
    ],
    away: ['Nieobecność do końca dnia {until}.', 'Absence until the end of the day {until}.'],
    awayFrom: [
      'Nieobecność od {from} do końca dnia {until}.',
      'Absence from {from} until the end of the day {until}.',
    ],
    standIn: ['Zamiast tego zadzwoń tutaj: {standIn}', 'Instead, call here: {standIn}'],
    wrong: [
      'Daj nam znać, jeśli ten numer jest błędny (po angielsku)',
      'Let us know if this number is wrong (in English)',
    ],
  },
  check: {
    states: {
      verified: ['Sprawdzono', 'Checked'],
      due: ['Sprawdzono, wkrótce trzeba znowu sprawdzić', 'Checked, needs checking again soon'],
      overdue: ['Termin sprawdzenia minął', 'The date for checking has passed'],
      reported: ['Może nie działać: sprawdzamy', 'May not work: we are checking'],
      lapsed: ['Nieaktualne', 'Out of date'],
      vacant: ['Nikt teraz nie pracuje na tym stanowisku', 'Nobody works in this job now'],
      unchecked: ['Jeszcze nie sprawdzono', 'Not checked yet'],
    },
    ifItFails: [
      'Jeśli nie działa, zadzwoń pod jeden z numerów, pod które zawsze możesz dzwonić.',
      'If it does not work, call one of the numbers that you can always call.',
    ],
    doNotRely: [
      'Nie polegaj na tym numerze. Zadzwoń pod jeden z numerów, pod które zawsze możesz dzwonić.',
      'Do not rely on this number. Call one of the numbers that you can always call.',
    ],
    last: ['Ostatnio sprawdzono {date}.', 'Last checked {date}.'],
    next: ['Następne sprawdzenie do {date}.', 'Next check by {date}.'],
    nextWas: ['Następne sprawdzenie miało być do {date}.', 'The next check was supposed to be by {date}.'],
    unreachable: ['Nikt nie odpowiedział {date}.', 'Nobody answered/replied on {date}.'],
    doubted: [
      'Czytelnicy powiedzieli nam {date}, że ten numer może nie działać.',
      'Readers told us on {date} that this number may not work.',
    ],
    readOn: ['Numer ze strony {site}, odczytany {date}.', 'Number from the site {site}, read on {date}.'],
  },
  hours: {
    always: ['24 godziny na dobę, codziennie', '24 hours a day, every day'],
    unknown: ['Nie znamy godzin', 'We do not know the hours'],
    everyDay: ['codziennie', 'every day'],
    allDay: ['24 godziny', '24 hours'],
    times: ['od {opens} do {closes}', 'from {opens} to {closes}'],
    fromTo: ['{first}–{last}', '{first}–{last}'],
    openOnHolidays: [
      '{hours}, także w dni świąteczne (bank holidays)',
      '{hours}, also on holidays (bank holidays)',
    ],
    closedOnHolidays: [
      '{hours}, w dni świąteczne (bank holidays) nieczynne',
      '{hours}, closed on holidays (bank holidays)',
    ],
    timesOnHolidays: [
      '{hours}; w dni świąteczne (bank holidays) {times}',
      '{hours}; on holidays (bank holidays) {times}',
    ],
    outside: ['zawsze oprócz: {periods}', 'always except: {periods}'],
  },
  open: {
    now: ['Teraz czynne.', 'Open now.'],
    until: ['Teraz czynne. Zamknięcie: {when}.', 'Open now. Closing: {when}.'],
    closed: ['Teraz nieczynne.', 'Closed now.'],
    opens: ['Teraz nieczynne. Otwarcie: {when}.', 'Closed now. Opening: {when}.'],
    holiday: [
      'Nie znamy godzin w dni świąteczne (bank holidays).',
      'We do not know the hours on holidays (bank holidays).',
    ],
    today: ['dzisiaj', 'today'],
  },
  lines: {
    heading: ['Numery, pod które zawsze możesz dzwonić', 'Numbers that you can always call'],
    more: ['Więcej linii pomocy', 'More helplines'],
    each: {
      'line-999': [
        'Policja, pogotowie i straż pożarna: gdy teraz grozi niebezpieczeństwo',
        'Police, ambulance and fire brigade: when there is danger now',
      ],
      'line-101': ['Policja, gdy sprawa nie jest nagła', 'Police, when the matter is not urgent'],
      'line-salvation-army': [
        'Pomoc dla dorosłych, których ktoś zmusza do pracy albo którzy nie mogą odejść',
        'Help for adults whom someone is forcing to work or who cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'Linia pomocy w sprawie współczesnego niewolnictwa: porady dla każdego',
        'Modern slavery helpline: advice for everyone',
      ],
      'line-childline': ['Pomoc dla każdego, kto ma mniej niż 19 lat', 'Help for anyone who is under 19'],
      'line-nspcc': [
        'Dla dorosłych, którzy martwią się o dziecko',
        'For adults who are worried about a child',
      ],
      'line-crimestoppers': [
        'Zgłoś przestępstwo bez podawania imienia i nazwiska',
        'Report a crime without giving your first name and surname',
      ],
      'line-british-transport-police': [
        'Policja w pociągach, na stacjach i w metrze',
        'Police on trains, at stations and on the underground',
      ],
    },
  },
  help: {
    title: ['Pomoc dla ciebie', 'Help for you'],
    description: [
      'Zmuszają cię do pracy albo nie wolno ci odejść? Do kogo zadzwonić, co się dzieje potem i jakie masz prawa.',
      'Are they forcing you to work, or are you not allowed to leave? Who to call, what happens afterwards and what rights you have.',
    ],
    intro: [
      'To nie twoja wina. Możesz dostać pomoc. Możesz najpierw zapytać, a zdecydować później. Nie musisz mówić, jak się nazywasz.',
      'It is not your fault. You can get help. You can ask first, and decide later. You do not have to say what your name is.',
    ],
    who: ['Do kogo zadzwonić', 'Who to call'],
    danger: [
      'Grozi ci teraz niebezpieczeństwo? Dzwoń pod {number}. Policja albo pogotowie mogą od razu przyjechać.',
      'Are you in danger now? Call {number}. The police or an ambulance can come straight away.',
    ],
    silent: [
      'Nie możesz mówić? Zadzwoń pod {number} z telefonu komórkowego, słuchaj i naciśnij 55, kiedy o to poproszą. Naciśnięcie 55 nie pokazuje, gdzie jesteś.',
      "Can't speak? Call {number} from a mobile phone, listen and press 55 when they ask for it. Pressing 55 does not show where you are.",
    ],
    adult: ['Jeśli masz 18 lat lub więcej', 'If you are 18 or over'],
    child: ['Jeśli masz mniej niż 18 lat', 'If you are under 18'],
    local: ['Znajdź lokalny numer', 'Find a local number'],
    noVisa: [
      'Nie masz wizy albo nie wiesz, czy ją masz? Policja może przekazać informacje o tobie brytyjskiemu ministerstwu, które zajmuje się wizami i imigracją (Home Office). Najpierw zadzwoń na linię pomocy albo porozmawiaj z prawnikiem i zapytaj, co przekazują dalej. W niebezpieczeństwie i tak dzwoń pod {number}.',
      'You have no visa, or you do not know whether you have one? The police may pass information about you to the British ministry that deals with visas and immigration (Home Office). First call a helpline or talk to a lawyer, and ask what they pass on. In danger, call {number} all the same.',
    ],
    deleteCall: [
      'Jeśli ktoś zagląda do twojego telefonu, usuń potem to połączenie z listy połączeń.',
      'If someone looks into your phone, afterwards delete this call from the call list.',
    ],
  },
  happens: {
    heading: ['Co się dzieje, gdy komuś powiesz', 'What happens when you tell someone'],
    steps: [
      [
        'Wysłuchają cię i zapytają, czy teraz nic ci nie grozi.',
        'They will hear you out and ask whether you are safe now (whether nothing is threatening you now).',
      ],
      [
        'Nie masz bezpiecznego miejsca do spania? Powiedz o tym. Policja, urząd dzielnicy (council) i niektóre organizacje charytatywne mogą od razu poprosić o nocleg i lekarza dla ciebie.',
        'You have no safe place to sleep? Say so. The police, the district office (council) and some charities can ask straight away for a place for the night and a doctor for you.',
      ],
      [
        'Powiedzą ci o państwowym systemie, który kieruje ludzi po pomoc (National Referral Mechanism, NRM). W ten sposób rząd sprawdza, czy kogoś spotkało współczesne niewolnictwo, i pomaga osobom, które to spotkało.',
        'They will tell you about the state system that sends people to get help (National Referral Mechanism, NRM). This is how the government checks whether modern slavery has happened to someone, and helps the people to whom it has happened.',
      ],
      [
        'Jeśli masz 18 lat lub więcej, to ty decydujesz, czy skierują cię do NRM. Nie musisz się spieszyć i możesz powiedzieć „nie”.',
        'If you are 18 or over, it is you who decides whether they refer you to the NRM. You do not have to hurry and you can say “no”.',
      ],
      [
        'Jeśli masz mniej niż 18 lat, zawsze kierują cię do NRM, żeby dać ci pomoc.',
        'If you are under 18, they always refer you to the NRM, in order to give you help.',
      ],
      [
        'Policja dostaje informację, że skierowano cię do NRM. Możesz dostać pomoc i nie rozmawiać z policją.',
        'The police get information that you were referred to the NRM. You can get help and not talk to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Twoje prawa', 'Your rights'],
    each: [
      [
        'Możesz poprosić o pomoc i nie mówić, jak się nazywasz.',
        'You can ask for help and not say what your name is.',
      ],
      [
        'Możesz mówić w swoim języku, z tłumaczem, który nie jest znajomym osoby, która cię kontroluje.',
        'You can speak in your own language, with an interpreter who is not an acquaintance of the person who controls you.',
      ],
      ['Możesz iść do lekarza.', 'You can go to a doctor.'],
      [
        'Jeśli pierwsza decyzja NRM brzmi „tak”, osoba dorosła dostaje pomoc przez co najmniej 30 dni: miejsce do mieszkania (jeśli go potrzebuje), trochę pieniędzy, osobę, która pomaga w różnych sprawach (support worker), i porady prawnika. W niektórych przypadkach mogą tej pomocy odmówić.',
        'If the first NRM decision is “yes”, an adult gets help for at least 30 days: a place to live (if they need it), some money, a person who helps with various matters (support worker), and advice from a lawyer. In some cases they may refuse this help.',
      ],
      [
        'Jeśli któraś decyzja brzmi „nie”, od razu poproś o poradę. Większość osób ma 30 dni, żeby poprosić o ponowne sprawdzenie decyzji.',
        'If any decision is “no”, ask for advice straight away. Most people have 30 days to ask for the decision to be checked again.',
      ],
      [
        'Zmuszono cię do łamania prawa? Poproś o prawnika, zanim powiesz o tym policji. Prawo może chronić osoby, które nie miały wyboru.',
        'Were you forced to break the law? Ask for a lawyer before you tell the police about it. The law may protect people who had no choice.',
      ],
      [
        'Dano ci wizę, żeby pracować w czyimś domu? Możesz zmienić pracodawcę. Najpierw poproś o poradę.',
        "Were you given a visa to work in someone's home? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['Rozpoznaj oznaki', 'Recognise the signs'],
    description: [
      'Dziesięć oznak współczesnego niewolnictwa i co zrobić, gdy je widzisz.',
      'Ten signs of modern slavery and what to do when you see them.',
    ],
    intro: [
      'Współczesne niewolnictwo jest wtedy, gdy kogoś zmuszają albo oszustwem nakłaniają do pracy, do seksu albo do łamania prawa, a ta osoba nie może się wyrwać.',
      'Modern slavery is when someone is forced or tricked into work, sex or breaking the law, and that person cannot break free.',
    ],
    ten: [
      [
        'Ta osoba wygląda na przestraszoną albo nie chce na ciebie patrzeć.',
        'This person looks frightened or does not want to look at you.',
      ],
      [
        'Ktoś inny mówi za tę osobę i nie zostawia jej samej.',
        'Someone else speaks for this person and does not leave them alone (by themselves).',
      ],
      [
        'Ktoś trzyma u siebie paszport, telefon albo kartę bankową tej osoby.',
        "Someone keeps this person's passport, phone or bank card.",
      ],
      [
        'Ta osoba dostaje za pracę mało pieniędzy albo nic, albo ktoś te pieniądze zabiera.',
        'This person gets little money or nothing for their work, or someone takes the money away.',
      ],
      [
        'Ta osoba ma dług, którego nigdy nie zdoła spłacić.',
        'This person has a debt they will never manage to pay off.',
      ],
      ['Nie wolno tej osobie chodzić tam, gdzie chce.', 'This person is not allowed to go where they want.'],
      ['Ktoś wozi tę osobę do pracy i z powrotem.', 'Someone drives this person to work and back.'],
      ['Ta osoba wygląda na chorą, ranną albo głodną.', 'This person looks ill, injured or hungry.'],
      ['Ta osoba mieszka i śpi tam, gdzie pracuje.', 'This person lives and sleeps where they work.'],
      [
        'Dziecko nie chodzi do szkoły albo ma nowe rzeczy i nie umie powiedzieć, skąd są.',
        'A child does not go to school, or has new things and cannot say where they are from.',
      ],
    ],
    more: [
      'Jedna oznaka może niewiele znaczyć. Dwie lub więcej to powód, żeby komuś powiedzieć.',
      'One sign may not mean much. Two or more are a reason to tell someone.',
    ],
    what: ['Co zrobić', 'What to do'],
    doNotStepIn: [
      'Nie działaj na własną rękę i nie wypytuj tej osoby przy innych. To może narazić ją na niebezpieczeństwo.',
      'Do not act on your own, and do not question this person in front of others. That may put them in danger.',
    ],
    tell: [
      'Zadzwoń, nawet jeśli nie masz pewności. Nie potrzebujesz dowodów.',
      'Call, even if you are not certain. You do not need proof.',
    ],
  },
  poster: {
    title: ['Plakat: {name}', 'Poster: {name}'],
    howToPrint: ['Wydrukuj tę stronę na jednej kartce A4.', 'Print this page on one A4 sheet.'],
    card: ['Karteczki: {name}', 'Small cards: {name}'],
    cut: [
      'Potem potnij wzdłuż linii. Karteczek jest 10.',
      'Then cut along the lines. There are 10 small cards.',
    ],
    print: ['Drukuj', 'Print'],
    demonstration: [
      'WERSJA POKAZOWA: nie wieszaj tego plakatu.',
      'DEMONSTRATION VERSION: do not put up this poster.',
    ],
    question: ['Zmuszają cię do pracy? Nie możesz odejść?', "Are they forcing you to work? Can't you leave?"],
    answer: [
      'Nie jesteś sam/sama i to nie twoja wina. Pomoc jest za darmo.',
      'You are not alone (m/f) and it is not your fault. Help is free.',
    ],
    danger: ['Grozi ci teraz niebezpieczeństwo? Dzwoń pod', 'Are you in danger now? Call'],
    you: ['Czy to o tobie?', 'Is this about you?'],
    yourSigns: [
      [
        'Dostajesz za pracę mało pieniędzy albo nic, albo ktoś te pieniądze zabiera.',
        'You get little money or nothing for your work, or someone takes the money away.',
      ],
      [
        'Ktoś trzyma u siebie twój paszport, telefon albo kartę bankową.',
        'Someone keeps your passport, phone or bank card.',
      ],
      ['Masz dług, którego nigdy nie zdołasz spłacić.', 'You have a debt you will never manage to pay off.'],
      ['Boisz się tego, co zrobią, jeśli odejdziesz.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['Czy widzisz to u kogoś, kogo znasz?', 'Do you see this in somebody whom you know?'],
    page: ['Do kogo zadzwonić: {name}', 'Who to call: {name}'],
    scan: [
      'Skanuj to tylko telefonem, do którego nikt inny nie zagląda.',
      'Scan this only with a phone that nobody else looks into.',
    ],
    madeOn: [
      'Zrobiono {date}. Po {until} ten plakat jest nieaktualny: zdejmij go i wydrukuj nowy.',
      'Made on {date}. After {until} this poster is out of date: take it down and print a new one.',
    ],
    cardMadeOn: ['Zrobiono {date}. Nieaktualne po {until}.', 'Made on {date}. Out of date after {until}.'],
    sample: ['WERSJA POKAZOWA', 'DEMONSTRATION VERSION'],
  },
} as const satisfies Sentences;
