/**
 * Spanish. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const es = {
  site: {
    name: ['Contactos sobre esclavitud moderna en Londres', 'Contacts on modern slavery in London'],
    skip: ['Ir al contenido principal', 'Go to the main content'],
    home: ['Inicio', 'Home (start)'],
    danger: ['¿En peligro? Llame al {number}', 'In danger? Call {number}'],
    exit: ['Salir', 'Exit'],
    exitLabel: ['Salir de este sitio ahora', 'Leave this site now'],
    leaving: ['Cargando.', 'Loading.'],
    exitPresses: {
      once: ['Presione Shift 2 veces más para salir.', 'Press Shift 2 more times to exit.'],
      twice: ['Presione Shift 1 vez más para salir.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Usted sigue en esta página.', 'You are still on this page.'],
    otherLanguages: ['Idiomas', 'Languages'],
    inEnglish: ['Esta página en inglés', 'This page in English'],
    onlyEnglish: [
      'En este sitio hay más información en inglés.',
      'On this site there is more information in English.',
    ],
    notReviewed: [
      'Nadie que tenga el español como lengua materna ha revisado todavía esta traducción. Los números de teléfono son los mismos en todos los idiomas.',
      'Nobody who has Spanish as their mother tongue has checked this translation yet. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      'Una persona que tiene el español como lengua materna revisó esta traducción el {date}.',
      'A person who has Spanish as their mother tongue checked this translation on {date}.',
    ],
    reviewOverdue: [
      'Una persona que tiene el español como lengua materna revisó esta traducción por última vez el {date}. Hay que revisarla otra vez.',
      'A person who has Spanish as their mother tongue last checked this translation on {date}. It must be checked again.',
    ],
    madeUp: [
      'Esto es una demostración. Los contactos marcados «Inventado» no son reales. No los llame.',
      'This is a demonstration. The contacts marked “Made up” are not real. Do not call them.',
    ],
    kept: [
      'Puede que no haya señal. Esta es una copia del {date}.',
      'There may be no signal. This is a copy of {date}.',
    ],
    madeOn: ['Esta página se hizo el {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'A quién llamar sobre esclavitud moderna en cada distrito (borough) de Londres: policía, ayuntamiento (council) y líneas de ayuda por teléfono.',
      'Who to call about modern slavery in each district (borough) of London: police, town hall (council) and telephone helplines.',
    ],
    heading: ['Esclavitud moderna en Londres: a quién llamar', 'Modern slavery in London: who to call'],
    aboutMe: ['Es para mí: buscar ayuda', 'It is for me: looking for help'],
    signs: ['Reconocer las señales', 'Recognise the signs'],
    chooseBorough: ['O elija un distrito (borough)', 'Or choose a district (borough)'],
  },
  search: {
    label: ['Busque por distrito (borough) o código postal', 'Search by district (borough) or postcode'],
    example: ['Por ejemplo: {examples}', 'For example: {examples}'],
    button: ['Buscar contactos', 'Look for contacts'],
    waiting: ['Buscando…', 'Searching…'],
    again: ['Buscar otra vez', 'Search again'],
    empty: [
      'Escriba un distrito de Londres, un lugar o un código postal',
      'Write a London district, a place or a postcode',
    ],
    problem: ['Hay un problema', 'There is a problem'],
    notFound: ['No encontramos «{typed}»', 'We cannot find “{typed}”'],
    notFoundText: [
      'Pruebe con el código postal, o elija el distrito en la lista.',
      'Try with the postcode, or choose the district in the list.',
    ],
    outside: ['Eso está fuera de Londres', 'That is outside London'],
    outsideText: [
      'De todos modos, puede llamar a estos números.',
      'All the same, you can call these numbers.',
    ],
    choice: ['¿Qué distrito es?', 'Which district is it?'],
    choiceText: ['Si no lo sabe, pruebe con el código postal.', "If you don't know, try with the postcode."],
    suggestions: ['Sugerencias', 'Suggestions'],
    howMany: [
      'Sugerencias: {count}. Use las flechas arriba y abajo.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Todos los distritos', 'All districts'],
  },
  borough: {
    description: [
      'A quién llamar sobre esclavitud moderna en {name}: números, horarios y cuándo se comprobó cada número por última vez.',
      'Who to call about modern slavery in {name}: numbers, hours and when each number was last checked.',
    ],
    caption: ['Contactos sobre esclavitud moderna', 'Contacts on modern slavery'],
    noneChecked: [
      'Aquí no hay ningún número local comprobado últimamente. En su lugar, llame a este.',
      'Here there is no local number checked lately. Instead, call this one.',
    ],
    localClosed: [
      'El servicio local está cerrado ahora. En su lugar, llame a este número.',
      'The local service is closed now. Instead, call this number.',
    ],
    now: {
      heading: ['Quién contesta ahora', 'Who answers now'],
      adults: ['Sobre una persona adulta', 'About an adult person'],
      children: ['Sobre una persona menor de edad', 'About a person who is under age'],
      both: ['Sobre una persona adulta o menor de edad', 'About an adult or under-age person'],
      unsure: [
        'No sabemos con seguridad si ahora contestan en algún número local. A este número siempre puede llamar.',
        'We do not know for sure whether they answer now at any local number. You can always call this number.',
      ],
      unknown: [
        'No conocemos ningún número local para esto. A este número siempre puede llamar.',
        'We do not know any local number for this. You can always call this number.',
      ],
      perhaps: ['Quizá contesten ahora.', 'Perhaps they answer now.'],
      notChecked: ['Todavía nadie ha llamado a este número.', 'Nobody has called this number yet.'],
    },
    others: ['Más números locales', 'More local numbers'],
    mayNotWork: ['Números que quizá no funcionen', 'Numbers that perhaps do not work'],
    notChecked: [
      'De páginas públicas. Todavía nadie ha llamado a estos números.',
      'From public pages. Nobody has called these numbers yet.',
    ],
    madeUp: ['Ejemplos inventados: no son números reales', 'Made-up examples: they are not real numbers'],
    poster: ['Imprimir un cartel', 'Print a poster'],
    elsewhere: ['¿No es en {name}?', 'Is it not in {name}?'],
    near: [
      'Quizá esta dirección esté en {other}, y no aquí.',
      'Perhaps this address is in {other}, and not here.',
    ],
    nearPage: ['Abrir {other}', 'Open {other}'],
    oldPostcode: [
      'Este código postal ya no se usa. Estaba en {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Policía: equipo de esclavitud moderna', 'Police: modern slavery team'],
    council_lead: [
      'Ayuntamiento (council): equipo de esclavitud moderna',
      'Town hall (council): modern slavery team',
    ],
    council_duty: {
      adults: ['Ayuntamiento (council): ayuda para adultos', 'Town hall (council): help for adults'],
      children: [
        'Ayuntamiento (council): ayuda para menores de edad',
        'Town hall (council): help for people under age',
      ],
      everyone: [
        'Ayuntamiento (council): ayuda para adultos y menores de edad',
        'Town hall (council): help for adults and people under age',
      ],
    },
    support_service: ['Servicio de apoyo', 'Support service'],
  },
  card: {
    call: ['Llamar', 'Call'],
    callNumber: ['Llamar al {number}', 'Call {number}'],
    callInstead: ['Llamar en su lugar al {number}', 'Call {number} instead'],
    hours: ['Horario', 'Hours'],
    email: ['Correo electrónico', 'E-mail'],
    website: ['Sitio web', 'Website'],
    ask: ['Pregunte por', 'Ask for'],
    madeUp: ['Inventado', 'Made up'],
    free: ['Llamada gratis desde cualquier teléfono.', 'Free call from any phone.'],
    interpreter: [
      'Puede pedir un intérprete. Diga en inglés: «{english}». Suena así: «{sounds}».',
      'You can ask for an interpreter. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    passesOn: [
      'Si alguien está en peligro ahora o si un niño o una niña corre riesgo, pueden contar a otros lo que usted diga.',
      'If someone is in danger now or if a boy or a girl (child) is at risk, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'No sabemos si esta línea tiene intérpretes. De todos modos, puede pedir uno. Diga en inglés: «{english}». Suena así: «{sounds}».',
      'We do not know whether this line has interpreters. All the same, you can ask for one. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    otherwise: ['A otras horas, llame al {number}.', 'At other times, call {number}.'],
    noAnswer: [
      '¿No contestan? Llame al {police}. Si está en peligro, llame al {emergency}.',
      "They don't answer? Call {police}. If you are in danger, call {emergency}.",
    ],
    away: ['Ausente hasta el final del día {until}.', 'Absent until the end of the day {until}.'],
    awayFrom: [
      'Ausente desde el {from} hasta el final del día {until}.',
      'Absent from {from} until the end of the day {until}.',
    ],
    standIn: ['Llame en su lugar a: {standIn}', 'Call instead: {standIn}'],
    wrong: ['Díganos si este número está mal (en inglés)', 'Tell us if this number is wrong (in English)'],
  },
  check: {
    states: {
      verified: ['Comprobado', 'Checked'],
      due: ['Comprobado, próxima comprobación pronto', 'Checked, next check soon'],
      overdue: ['Comprobación atrasada', 'Check overdue'],
      reported: ['Quizá no funcione: se está comprobando', 'Perhaps does not work: it is being checked'],
      lapsed: ['Desactualizado', 'Out of date'],
      vacant: ['Nadie ocupa este puesto ahora', 'Nobody holds this post now'],
      unchecked: ['Aún no comprobado', 'Not yet checked'],
    },
    ifItFails: [
      'Si no funciona, llame a uno de los números a los que siempre puede llamar.',
      'If it does not work, call one of the numbers you can always call.',
    ],
    doNotRely: [
      'No cuente con este número. Llame a uno de los números a los que siempre puede llamar.',
      'Do not count on this number. Call one of the numbers you can always call.',
    ],
    last: ['Comprobado por última vez el {date}.', 'Last checked on {date}.'],
    next: ['Próxima comprobación: a más tardar el {date}.', 'Next check: by {date} at the latest.'],
    nextWas: [
      'La próxima comprobación tenía que hacerse a más tardar el {date}.',
      'The next check had to be done by {date} at the latest.',
    ],
    unreachable: ['Nadie contestó el {date}.', 'Nobody answered on {date}.'],
    doubted: [
      'El {date}, unos lectores nos dijeron que quizá este número no funcione.',
      'On {date}, some readers told us that perhaps this number does not work.',
    ],
    readOn: ['Número encontrado en {site}, leído el {date}.', 'Number found on {site}, read on {date}.'],
  },
  hours: {
    always: ['24 horas al día, todos los días', '24 hours a day, every day'],
    unknown: ['No se sabe el horario', 'The hours are not known'],
    everyDay: ['todos los días', 'every day'],
    allDay: ['24 horas', '24 hours'],
    times: ['de {opens} a {closes}', 'from {opens} to {closes}'],
    fromTo: ['de {first} a {last}', 'from {first} to {last}'],
    openOnHolidays: [
      '{hours}, también los días festivos (bank holidays)',
      '{hours}, also on public holidays (bank holidays)',
    ],
    closedOnHolidays: [
      '{hours}, cerrado los días festivos (bank holidays)',
      '{hours}, closed on public holidays (bank holidays)',
    ],
    timesOnHolidays: [
      '{hours}; los días festivos (bank holidays) {times}',
      '{hours}; on public holidays (bank holidays) {times}',
    ],
    outside: ['a todas horas excepto: {periods}', 'at all hours except: {periods}'],
  },
  open: {
    now: ['Abierto ahora.', 'Open now.'],
    until: ['Abierto ahora. Cierra: {when}.', 'Open now. Closes: {when}.'],
    closed: ['Cerrado ahora.', 'Closed now.'],
    opens: ['Cerrado ahora. Abre: {when}.', 'Closed now. Opens: {when}.'],
    holiday: [
      'No se sabe el horario de los días festivos (bank holidays).',
      'The hours on public holidays (bank holidays) are not known.',
    ],
    today: ['hoy', 'today'],
  },
  lines: {
    heading: ['Números a los que siempre puede llamar', 'Numbers you can always call'],
    more: ['Más líneas de ayuda por teléfono', 'More telephone helplines'],
    each: {
      'line-999': [
        'Policía, ambulancia y bomberos: si hay peligro ahora',
        'Police, ambulance and fire brigade: if there is danger now',
      ],
      'line-101': ['Policía, cuando no es una emergencia', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        'Ayuda para adultos a quienes obligan a trabajar o que no pueden irse',
        'Help for adults who are being forced to work or who cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'Línea de ayuda sobre esclavitud moderna: consejos para cualquier persona',
        'Helpline on modern slavery: advice for any person',
      ],
      'line-childline': ['Ayuda para cualquier persona menor de 19 años', 'Help for any person under 19'],
      'line-nspcc': [
        'Para adultos que se preocupan por un niño o una niña',
        'For adults who worry about a boy or a girl (child)',
      ],
      'line-crimestoppers': [
        'Informar de un delito sin decir quién es usted',
        'Report a crime without saying who you are',
      ],
      'line-british-transport-police': [
        'Policía en los trenes, las estaciones y el metro',
        'Police on trains, in stations and on the underground',
      ],
    },
  },
  help: {
    title: ['Ayuda para usted', 'Help for you'],
    description: [
      '¿Le obligan a trabajar o no tiene libertad para irse? A quién llamar, qué pasa después y sus derechos.',
      'Are you being forced to work, or are you not free to leave? Who to call, what happens next and your rights.',
    ],
    intro: [
      'No es culpa suya. Puede recibir ayuda. Puede preguntar primero y decidir después. No tiene que dar su nombre.',
      'It is not your fault. You can receive help. You can ask first and decide later. You do not have to give your name.',
    ],
    who: ['A quién llamar', 'Who to call'],
    danger: [
      '¿En peligro ahora? Llame al {number}. La policía o una ambulancia puede venir enseguida.',
      'In danger now? Call {number}. The police or an ambulance can come at once.',
    ],
    silent: [
      '¿No puede hablar? Llame al {number} desde un teléfono móvil (celular), escuche y marque 55 cuando se lo pidan. Marcar 55 no muestra dónde está usted.',
      'You cannot speak? Call {number} from a mobile phone, listen and dial 55 when they ask you to. Dialling 55 does not show where you are.',
    ],
    adult: ['Si tiene 18 años o más', 'If you are 18 or over'],
    child: ['Si tiene menos de 18 años', 'If you are under 18'],
    local: ['Buscar un número local', 'Look for a local number'],
    noVisa: [
      '¿No tiene visado (visa) o no sabe si lo tiene? La policía puede dar información sobre usted al ministerio que se ocupa de la inmigración (Home Office). Hable primero con una línea de ayuda o con un abogado, y pregunte qué información pasan a otros. Si está en peligro, llame de todos modos al {number}.',
      'You have no visa, or you do not know whether you have one? The police may give information about you to the ministry that deals with immigration (Home Office). Talk first with a helpline or with a lawyer, and ask what information they pass to others. If you are in danger, call {number} all the same.',
    ],
    deleteCall: [
      'Si alguien revisa su teléfono, después borre la llamada de la lista de llamadas.',
      'If someone goes through your phone, afterwards delete the call from the call list.',
    ],
  },
  happens: {
    heading: ['Qué pasa si se lo cuenta a alguien', 'What happens if you tell someone'],
    steps: [
      [
        'Le escuchan y le preguntan si está a salvo ahora.',
        'They listen to you and ask you whether you are safe now.',
      ],
      [
        '¿No tiene un lugar seguro para dormir? Dígalo. La policía, el ayuntamiento (council) y algunas organizaciones benéficas pueden pedir enseguida una cama y un médico para usted.',
        'You have no safe place to sleep? Say so. The police, the town hall (council) and some charities can ask at once for a bed and a doctor for you.',
      ],
      [
        'Le hablan del Mecanismo Nacional de Derivación (National Referral Mechanism, NRM). Así es como el gobierno averigua si una persona ha sufrido esclavitud moderna, y ayuda a quienes la han sufrido.',
        'They tell you about the National Referral Mechanism (National Referral Mechanism, NRM). This is how the government finds out whether a person has suffered modern slavery, and helps those who have suffered it.',
      ],
      [
        'Si tiene 18 años o más, usted decide si su caso se envía al NRM. Puede tomarse su tiempo y puede decir que no.',
        'If you are 18 or over, you decide whether your case is sent to the NRM. You can take your time and you can say no.',
      ],
      [
        'Si tiene menos de 18 años, su caso siempre se envía al NRM, para que reciba ayuda.',
        'If you are under 18, your case is always sent to the NRM, so that you receive help.',
      ],
      [
        'Se informa a la policía de que su caso se ha enviado al NRM. Usted puede recibir ayuda y no hablar con la policía.',
        'The police are informed that your case has been sent to the NRM. You can receive help and not talk with the police.',
      ],
    ],
  },
  rights: {
    heading: ['Sus derechos', 'Your rights'],
    each: [
      ['Puede pedir ayuda sin dar su nombre.', 'You can ask for help without giving your name.'],
      [
        'Puede hablar en su propio idioma, con un intérprete que no sea amigo de la persona que le controla a usted.',
        'You can speak in your own language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Puede ver a un médico.', 'You can see a doctor.'],
      [
        'Si la primera decisión del NRM es sí, una persona adulta recibe ayuda durante al menos 30 días: un lugar donde quedarse si lo necesita, algo de dinero, asesoría legal y una persona de apoyo (support worker). En algunos casos, esta ayuda se puede negar.',
        'If the first NRM decision is yes, an adult receives help for at least 30 days: a place to stay if they need it, some money, legal advice and a support person (support worker). In some cases, this help can be refused.',
      ],
      [
        'Si una decisión es no, pida consejo enseguida. La mayoría de la gente tiene 30 días para pedir que se revise esa decisión.',
        'If a decision is no, ask for advice at once. Most people have 30 days to ask for that decision to be reviewed.',
      ],
      [
        '¿Le obligaron a hacer algo en contra de la ley? Pida un abogado antes de contárselo a la policía. La ley puede proteger a las personas que no tenían otra opción.',
        'Were you forced to do something against the law? Ask for a lawyer before telling the police about it. The law may protect people who had no other option.',
      ],
      [
        '¿Vino a trabajar en la casa de alguien con un visado (visa) para ese tipo de trabajo? Puede cambiar de empleador. Primero pida consejo.',
        "Did you come to work in someone's house with a visa for that kind of work? You can change employer. First ask for advice.",
      ],
    ],
  },
  signs: {
    title: ['Reconocer las señales', 'Recognise the signs'],
    description: [
      'Diez señales de esclavitud moderna, y qué hacer cuando las vea.',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      'Hay esclavitud moderna cuando obligan o engañan a una persona para que trabaje, para que tenga relaciones sexuales o para que haga algo en contra de la ley, y esa persona no puede escapar.',
      'There is modern slavery when a person is forced or tricked into working, into having sexual relations or into doing something against the law, and that person cannot escape.',
    ],
    ten: [
      [
        'La persona parece tener miedo, o no quiere mirarle a usted.',
        'The person seems to be afraid, or does not want to look at you.',
      ],
      [
        'Alguien más habla por la persona y no la deja sola.',
        'Someone else speaks for the person and does not leave them alone.',
      ],
      [
        'Alguien se queda con el pasaporte, el teléfono o la tarjeta del banco de la persona.',
        "Someone keeps the person's passport, phone or bank card.",
      ],
      [
        'A la persona le pagan poco o nada, o alguien le quita el dinero.',
        'The person is paid little or nothing, or someone takes the money away from them.',
      ],
      [
        'La persona tiene una deuda que nunca podrá pagar.',
        'The person has a debt they will never be able to pay.',
      ],
      ['A la persona no la dejan ir adonde quiere.', 'The person is not allowed to go where they want.'],
      [
        'A la persona la llevan al trabajo y la traen de vuelta en coche (carro).',
        'The person is taken to work and brought back by car.',
      ],
      ['La persona parece enferma, herida o con hambre.', 'The person looks ill, injured or hungry.'],
      ['La persona vive y duerme donde trabaja.', 'The person lives and sleeps where they work.'],
      [
        'Un niño o una niña no va a la escuela, o tiene cosas nuevas y no puede decir de dónde vienen.',
        'A boy or girl does not go to school, or has new things and cannot say where they come from.',
      ],
    ],
    more: [
      'Una sola señal quizá no signifique mucho. Dos o más son una razón para contárselo a alguien.',
      'One sign alone perhaps does not mean much. Two or more are a reason to tell someone.',
    ],
    what: ['Qué hacer', 'What to do'],
    doNotStepIn: [
      'No intervenga por su cuenta, y no le haga preguntas a la persona delante de otros. Eso puede ponerla en peligro.',
      'Do not intervene on your own account, and do not ask the person questions in front of others. That may put them in danger.',
    ],
    tell: [
      'Llame, aunque tenga dudas. No necesita pruebas.',
      'Call, even if you have doubts. You do not need proof.',
    ],
  },
  poster: {
    title: ['Cartel: {name}', 'Poster: {name}'],
    howToPrint: ['Imprima esta página en una hoja de papel A4.', 'Print this page on a sheet of A4 paper.'],
    card: ['Tarjetas: {name}', 'Cards: {name}'],
    cut: ['Después, corte por las líneas. Hay 10 tarjetas.', 'Then cut along the lines. There are 10 cards.'],
    print: ['Imprimir', 'Print'],
    demonstration: [
      'DEMOSTRACIÓN: no ponga este cartel en la pared.',
      'DEMONSTRATION: do not put this poster on the wall.',
    ],
    question: ['¿Le obligan a trabajar? ¿No puede irse?', "Are you being forced to work? Can't you leave?"],
    answer: [
      'No está solo/a, y no es culpa suya. La ayuda es gratis.',
      'You are not alone (m/f), and it is not your fault. Help is free.',
    ],
    danger: ['¿En peligro ahora? Llame al', 'In danger now? Call'],
    you: ['¿Es su caso?', 'Is this your case?'],
    yourSigns: [
      [
        'Le pagan poco o nada, o alguien le quita el dinero.',
        'You are paid little or nothing, or someone takes the money away from you.',
      ],
      [
        'Alguien se queda con su pasaporte, su teléfono o su tarjeta del banco.',
        'Someone keeps your passport, your phone or your bank card.',
      ],
      ['Tiene una deuda que nunca podrá pagar.', 'You have a debt you will never be able to pay.'],
      ['Tiene miedo de lo que harán si usted se va.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['¿Ve esto en alguien que conoce?', 'Do you see this in someone you know?'],
    page: ['A quién llamar en {name}', 'Who to call in {name}'],
    scan: [
      'Escanee esto solo con un teléfono que nadie más revise.',
      'Scan this only with a phone that nobody else goes through.',
    ],
    madeOn: [
      'Hecho el {date}. Después del {until} estará desactualizado: quite este cartel e imprima uno nuevo.',
      'Made on {date}. After {until} it will be out of date: remove this poster and print a new one.',
    ],
    cardMadeOn: [
      'Hecho el {date}. Después del {until} estará desactualizado.',
      'Made on {date}. After {until} it will be out of date.',
    ],
    sample: ['DEMOSTRACIÓN', 'DEMONSTRATION'],
  },
} as const satisfies Sentences;
