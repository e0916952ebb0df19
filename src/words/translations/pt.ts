/**
 * Portuguese. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const pt = {
  site: {
    name: ['Contactos sobre escravatura moderna em Londres', 'Contacts on modern slavery in London'],
    skip: ['Ir para o conteúdo principal', 'Go to the main content'],
    home: ['Início', 'Home (start)'],
    danger: ['Em perigo? Ligue para o {number}', 'In danger? Call {number}'],
    exit: ['Sair', 'Exit'],
    exitLabel: ['Sair deste site agora', 'Leave this site now'],
    leaving: ['A carregar.', 'Loading.'],
    exitPresses: {
      once: ['Pressione Shift mais 2 vezes para sair.', 'Press Shift 2 more times to exit.'],
      twice: ['Pressione Shift mais 1 vez para sair.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Ainda está nesta página.', 'You are still on this page.'],
    otherLanguages: ['Línguas', 'Languages'],
    inEnglish: ['Esta página em inglês', 'This page in English'],
    onlyEnglish: [
      'Há mais informações em inglês neste site.',
      'There is more information in English on this site.',
    ],
    notReviewed: [
      'Nenhuma pessoa de língua materna portuguesa verificou ainda esta tradução. Os números de telefone são os mesmos em todas as línguas.',
      'No person whose mother tongue is Portuguese has checked this translation yet. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      'Uma pessoa de língua materna portuguesa verificou esta tradução em {date}.',
      'A person whose mother tongue is Portuguese checked this translation on {date}.',
    ],
    reviewOverdue: [
      'Uma pessoa de língua materna portuguesa verificou esta tradução pela última vez em {date}. É preciso verificá-la de novo.',
      'A person whose mother tongue is Portuguese last checked this translation on {date}. It needs to be checked again.',
    ],
    madeUp: [
      'Isto é uma demonstração. Os contactos marcados “Inventado” não são reais. Não ligue para eles.',
      'This is a demonstration. The contacts marked “Made up” are not real. Do not call them.',
    ],
    kept: [
      'Talvez não haja rede. Esta é uma cópia de {date}.',
      'There may be no network. This is a copy of {date}.',
    ],
    madeOn: ['Esta página foi feita em {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'A quem ligar sobre escravatura moderna em cada bairro (borough) de Londres: polícia, council (câmara/prefeitura) e linhas de ajuda por telefone.',
      'Who to call about modern slavery in each neighbourhood (borough) of London: police, council (town hall) and telephone helplines.',
    ],
    heading: ['Escravatura moderna em Londres: a quem ligar', 'Modern slavery in London: who to call'],
    aboutMe: ['É para mim: procurar ajuda', 'It is for me: looking for help'],
    signs: ['Reconhecer os sinais', 'Recognise the signs'],
    chooseBorough: ['Ou escolha um bairro (borough)', 'Or choose a neighbourhood (borough)'],
  },
  search: {
    label: ['Procure por bairro (borough) ou código postal', 'Search by neighbourhood (borough) or postcode'],
    example: ['Por exemplo: {examples}', 'For example: {examples}'],
    button: ['Procurar contactos', 'Look for contacts'],
    waiting: ['A procurar…', 'Searching…'],
    again: ['Procurar de novo', 'Search again'],
    empty: [
      'Escreva um bairro (borough) de Londres, um lugar ou um código postal',
      'Write a London neighbourhood (borough), a place or a postcode',
    ],
    problem: ['Há um problema', 'There is a problem'],
    notFound: ['Não conseguimos encontrar “{typed}”', 'We cannot find “{typed}”'],
    notFoundText: [
      'Tente o código postal, ou escolha o bairro (borough) na lista.',
      'Try the postcode, or choose the neighbourhood (borough) in the list.',
    ],
    outside: ['Isso fica fora de Londres', 'That is outside London'],
    outsideText: ['Mesmo assim, pode ligar para estes números.', 'Even so, you can call these numbers.'],
    choice: ['Qual é o bairro (borough)?', 'Which neighbourhood (borough) is it?'],
    choiceText: ['Se não sabe, tente o código postal.', "If you don't know, try the postcode."],
    suggestions: ['Sugestões', 'Suggestions'],
    howMany: [
      'Sugestões: {count}. Use as setas para cima e para baixo.',
      'Suggestions: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Todos os bairros (boroughs)', 'All neighbourhoods (boroughs)'],
  },
  borough: {
    description: [
      'A quem ligar sobre escravatura moderna em {name}: números, horários e quando cada número foi verificado pela última vez.',
      'Who to call about modern slavery in {name}: numbers, hours and when each number was last checked.',
    ],
    caption: ['Contactos sobre escravatura moderna', 'Contacts on modern slavery'],
    noneChecked: [
      'Nenhum número local daqui foi verificado nos últimos tempos. Em vez disso, ligue para este.',
      'No local number from here has been checked in recent times. Instead, call this one.',
    ],
    localClosed: [
      'O serviço local está fechado agora. Em vez disso, ligue para este número.',
      'The local service is closed now. Instead, call this number.',
    ],
    now: {
      heading: ['Quem atende agora', 'Who answers now'],
      adults: ['Sobre uma pessoa adulta', 'About an adult person'],
      children: ['Sobre uma pessoa menor de idade', 'About a person who is under age'],
      both: ['Sobre uma pessoa adulta ou menor de idade', 'About an adult or under-age person'],
      unsure: [
        'Não temos a certeza de que um número local atenda agora. Para este número pode sempre ligar.',
        'We are not certain that a local number answers now. You can always call this number.',
      ],
      unknown: [
        'Não conhecemos nenhum número local para isto. Para este número pode sempre ligar.',
        'We do not know any local number for this. You can always call this number.',
      ],
      perhaps: ['Talvez atendam agora.', 'Perhaps they answer now.'],
      notChecked: ['Ainda ninguém ligou para este número.', 'Nobody has called this number yet.'],
    },
    others: ['Mais números locais', 'More local numbers'],
    mayNotWork: ['Números que podem não funcionar', 'Numbers that may not work'],
    notChecked: [
      'De páginas públicas. Ainda ninguém ligou para estes números.',
      'From public pages. Nobody has called these numbers yet.',
    ],
    madeUp: ['Exemplos inventados: não são números reais', 'Made-up examples: they are not real numbers'],
    poster: ['Imprimir um cartaz', 'Print a poster'],
    elsewhere: ['Não é em {name}?', 'Is it not in {name}?'],
    near: [
      'Este endereço talvez seja em {other}, e não aqui.',
      'This address is perhaps in {other}, and not here.',
    ],
    nearPage: ['Abrir {other}', 'Open {other}'],
    oldPostcode: [
      'Este código postal já não se usa. Era em {name}.',
      'This postcode is no longer used. It was in {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Polícia: equipa de escravatura moderna', 'Police: modern slavery team'],
    council_lead: [
      'Council (câmara/prefeitura): equipa de escravatura moderna',
      'Council (town hall): modern slavery team',
    ],
    council_duty: {
      adults: ['Council (câmara/prefeitura): ajuda para adultos', 'Council (town hall): help for adults'],
      children: [
        'Council (câmara/prefeitura): ajuda para menores de idade',
        'Council (town hall): help for people under age',
      ],
      everyone: [
        'Council (câmara/prefeitura): ajuda para adultos e menores de idade',
        'Council (town hall): help for adults and people under age',
      ],
    },
    support_service: ['Serviço de apoio', 'Support service'],
  },
  card: {
    call: ['Ligar', 'Call'],
    callNumber: ['Ligar para o {number}', 'Call {number}'],
    callInstead: ['Em vez disso, ligar para o {number}', 'Call {number} instead'],
    hours: ['Horário', 'Hours'],
    email: ['E-mail', 'E-mail'],
    website: ['Site', 'Site'],
    ask: ['Peça para falar com', 'Ask to speak to'],
    madeUp: ['Inventado', 'Made up'],
    free: ['Chamada grátis de qualquer telefone.', 'Free call from any phone.'],
    interpreter: [
      'Pode pedir um intérprete. Diga em inglês: “{english}”. Diz-se assim: “{sounds}”.',
      'You can ask for an interpreter. Say in English: “{english}”. It is said like this: “{sounds}”.',
    ],
    passesOn: [
      'Se alguém está em perigo agora ou se uma criança está em risco, podem contar a outros o que disser.',
      'If someone is in danger now or if a child is at risk, they may tell others what you say.',
    ],
    interpreterUnknown: [
      'Não sabemos se esta linha tem intérpretes. Mesmo assim, pode pedir um. Diga em inglês: “{english}”. Diz-se assim: “{sounds}”.',
      'We do not know whether this line has interpreters. Even so, you can ask for one. Say in English: “{english}”. It is said like this: “{sounds}”.',
    ],
    otherwise: ['A outras horas, ligue para o {number}.', 'At other times, call {number}.'],
    noAnswer: [
      'Ninguém atende? Ligue para o {police}. Em perigo, ligue para o {emergency}.',
      'Nobody answering? Call {police}. In danger, call {emergency}.',
    ],
    away: ['Ausente até ao fim do dia {until}.', 'Absent until the end of the day {until}.'],
    awayFrom: [
      'Ausente de {from} até ao fim do dia {until}.',
      'Absent from {from} until the end of the day {until}.',
    ],
    standIn: ['Em vez disso, ligue para: {standIn}', 'Instead, call: {standIn}'],
    wrong: [
      'Diga-nos se este número está errado (em inglês)',
      'Tell us if this number is wrong (in English)',
    ],
  },
  check: {
    states: {
      verified: ['Verificado', 'Checked'],
      due: ['Verificado, próxima verificação em breve', 'Checked, next check soon'],
      overdue: ['Verificação em atraso', 'Check overdue'],
      reported: ['Pode não funcionar: em verificação', 'May not work: being checked'],
      lapsed: ['Desatualizado', 'Out of date'],
      vacant: ['Ninguém ocupa este cargo agora', 'Nobody holds this post now'],
      unchecked: ['Ainda não verificado', 'Not yet checked'],
    },
    ifItFails: [
      'Se não funcionar, ligue para um dos números para os quais pode sempre ligar.',
      'If it does not work, call one of the numbers you can always call.',
    ],
    doNotRely: [
      'Não conte com este número. Ligue para um dos números para os quais pode sempre ligar.',
      'Do not count on this number. Call one of the numbers you can always call.',
    ],
    last: ['Verificado pela última vez em {date}.', 'Last checked on {date}.'],
    next: ['Próxima verificação: até {date}.', 'Next check: by {date}.'],
    nextWas: [
      'A próxima verificação devia ter sido feita até {date}.',
      'The next check should have been done by {date}.',
    ],
    unreachable: ['Ninguém atendeu em {date}.', 'Nobody answered (the phone) on {date}.'],
    doubted: [
      'Em {date}, leitores disseram-nos que este número pode não funcionar.',
      'On {date}, readers told us that this number may not work.',
    ],
    readOn: ['Número encontrado em {site}, lido em {date}.', 'Number found on {site}, read on {date}.'],
  },
  hours: {
    always: ['24 horas por dia, todos os dias', '24 hours a day, every day'],
    unknown: ['Horário desconhecido', 'Hours unknown'],
    everyDay: ['todos os dias', 'every day'],
    allDay: ['24 horas', '24 hours'],
    times: ['das {opens} às {closes}', 'from {opens} to {closes}'],
    fromTo: ['de {first} a {last}', 'from {first} to {last}'],
    openOnHolidays: [
      '{hours}, também nos feriados (bank holidays)',
      '{hours}, also on public holidays (bank holidays)',
    ],
    closedOnHolidays: [
      '{hours}, fechado nos feriados (bank holidays)',
      '{hours}, closed on public holidays (bank holidays)',
    ],
    timesOnHolidays: [
      '{hours}; nos feriados (bank holidays) {times}',
      '{hours}; on public holidays (bank holidays) {times}',
    ],
    outside: ['a qualquer hora, exceto: {periods}', 'at any time, except: {periods}'],
  },
  open: {
    now: ['Aberto agora.', 'Open now.'],
    until: ['Aberto agora. Fecha: {when}.', 'Open now. Closes: {when}.'],
    closed: ['Fechado agora.', 'Closed now.'],
    opens: ['Fechado agora. Abre: {when}.', 'Closed now. Opens: {when}.'],
    holiday: [
      'Não se sabe o horário nos feriados (bank holidays).',
      'The hours on public holidays (bank holidays) are not known.',
    ],
    today: ['hoje', 'today'],
  },
  lines: {
    heading: ['Números para os quais pode sempre ligar', 'Numbers you can always call'],
    more: ['Mais linhas de ajuda por telefone', 'More telephone helplines'],
    each: {
      'line-999': [
        'Polícia, ambulância e bombeiros: se há perigo agora',
        'Police, ambulance and firefighters: if there is danger now',
      ],
      'line-101': ['Polícia, quando não é uma emergência', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        'Ajuda para adultos que são forçados a trabalhar ou que não podem ir embora',
        'Help for adults who are forced to work or who cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'Linha de ajuda sobre escravatura moderna: conselhos para qualquer pessoa',
        'Helpline on modern slavery: advice for any person',
      ],
      'line-childline': ['Ajuda para qualquer pessoa com menos de 19 anos', 'Help for any person under 19'],
      'line-nspcc': ['Para adultos preocupados com uma criança', 'For adults worried about a child'],
      'line-crimestoppers': [
        'Denunciar um crime sem dizer o seu nome',
        'Report a crime without saying your name',
      ],
      'line-british-transport-police': [
        'Polícia nos comboios (trens), nas estações e no metro',
        'Police on trains, in stations and on the underground',
      ],
    },
  },
  help: {
    title: ['Procurar ajuda para si', 'Looking for help for yourself'],
    description: [
      'Está em trabalho forçado, ou não tem liberdade para ir embora? A quem ligar, o que acontece depois e os seus direitos.',
      'Are you in forced labour, or do you not have the freedom to leave? Who to call, what happens next and your rights.',
    ],
    intro: [
      'A culpa não é sua. Pode receber ajuda. Pode primeiro perguntar e decidir depois. Não é preciso dizer o seu nome.',
      'The fault is not yours. You can receive help. You can first ask and decide later. It is not necessary to say your name.',
    ],
    who: ['A quem ligar', 'Who to call'],
    danger: [
      'Em perigo agora? Ligue para o {number}. A polícia ou uma ambulância pode vir imediatamente.',
      'In danger now? Call {number}. The police or an ambulance can come immediately.',
    ],
    silent: [
      'Não pode falar? Ligue para o {number} de um telemóvel (celular), ouça e marque 55 quando lhe pedirem. Marcar 55 não mostra onde está.',
      'You cannot speak? Call {number} from a mobile phone, listen and dial 55 when they ask you to. Dialling 55 does not show where you are.',
    ],
    adult: ['Se tem 18 anos ou mais', 'If you are 18 or over'],
    child: ['Se tem menos de 18 anos', 'If you are under 18'],
    local: ['Procurar um número local', 'Look for a local number'],
    noVisa: [
      'Não tem visto, ou não sabe se tem? A polícia pode dar informações a seu respeito ao ministério que trata da imigração (Home Office). Fale primeiro com uma linha de ajuda ou com um advogado, e pergunte que informações passam a outros. Em perigo, ligue mesmo assim para o {number}.',
      'You have no visa, or you do not know whether you have one? The police may give information about you to the ministry that deals with immigration (Home Office). Talk first with a helpline or with a lawyer, and ask what information they pass to others. In danger, call {number} all the same.',
    ],
    deleteCall: [
      'Se alguém vê o que está no seu telefone, apague depois a chamada da lista de chamadas.',
      'If someone sees what is on your phone, afterwards delete the call from the call list.',
    ],
  },
  happens: {
    heading: ['O que acontece se contar a alguém', 'What happens if you tell someone'],
    steps: [
      [
        'Ouvem o que tem a dizer e perguntam-lhe se está em segurança agora.',
        'They hear what you have to say and ask you whether you are safe now.',
      ],
      [
        'Não tem um lugar seguro para dormir? Diga. A polícia, o council (câmara/prefeitura) e algumas organizações de caridade podem pedir imediatamente que lhe encontrem um lugar para dormir e um médico.',
        'You have no safe place to sleep? Say so. The police, the council (town hall) and some charities can immediately ask for a place to sleep and a doctor to be found for you.',
      ],
      [
        'Falam-lhe do Mecanismo Nacional de Encaminhamento (National Referral Mechanism, NRM). É assim que o governo descobre se uma pessoa passou por escravatura moderna, e ajuda quem passou por isso.',
        'They talk to you about the National Referral Mechanism (National Referral Mechanism, NRM). This is how the government finds out whether a person went through modern slavery, and helps those who went through it.',
      ],
      [
        'Se tem 18 anos ou mais, a decisão de enviar ou não o seu caso ao NRM é sua. Pode decidir sem pressa e pode dizer que não.',
        'If you are 18 or over, the decision to send your case to the NRM or not is yours. You can decide without hurry and you can say no.',
      ],
      [
        'Se tem menos de 18 anos, o seu caso é sempre enviado ao NRM, para que receba ajuda.',
        'If you are under 18, your case is always sent to the NRM, so that you receive help.',
      ],
      [
        'A polícia é informada de que o seu caso foi enviado ao NRM. Pode receber ajuda e não falar com a polícia.',
        'The police are informed that your case was sent to the NRM. You can receive help and not talk to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Os seus direitos', 'Your rights'],
    each: [
      ['Pode pedir ajuda sem dizer o seu nome.', 'You can ask for help without saying your name.'],
      [
        'Pode falar na sua língua, com um intérprete que não seja amigo da pessoa que controla a sua vida.',
        'You can speak in your language, with an interpreter who is not a friend of the person who controls your life.',
      ],
      ['Pode ir ao médico.', 'You can go to the doctor.'],
      [
        'Se a primeira decisão do NRM for sim, uma pessoa adulta recebe ajuda durante pelo menos 30 dias: um lugar para ficar, se precisar, algum dinheiro, aconselhamento jurídico e uma pessoa de apoio (support worker). Em alguns casos, esta ajuda pode ser recusada.',
        'If the first NRM decision is yes, an adult receives help for at least 30 days: a place to stay, if needed, some money, legal advice and a support person (support worker). In some cases, this help may be refused.',
      ],
      [
        'Se uma decisão for não, peça conselhos imediatamente. A maioria das pessoas tem 30 dias para pedir que a decisão seja vista de novo.',
        'If a decision is no, ask for advice immediately. Most people have 30 days to ask for the decision to be looked at again.',
      ],
      [
        'Foi obrigado(a) a fazer algo contra a lei? Peça um advogado antes de contar isso à polícia. A lei pode proteger pessoas que não tiveram escolha.',
        'Were you forced (m/f) to do something against the law? Ask for a lawyer before telling the police about it. The law may protect people who had no choice.',
      ],
      [
        'Veio trabalhar na casa de alguém com um visto para esse tipo de trabalho? Pode mudar de empregador. Peça conselhos primeiro.',
        "Did you come to work in someone's house with a visa for that kind of work? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['Reconhecer os sinais', 'Recognise the signs'],
    description: [
      'Dez sinais de escravatura moderna, e o que fazer quando os vir.',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      'Há escravatura moderna quando forçam ou enganam uma pessoa para que trabalhe, para que tenha sexo ou para que faça algo contra a lei, e essa pessoa não consegue escapar.',
      'There is modern slavery when a person is forced or tricked into working, into having sex or into doing something against the law, and that person does not manage to escape.',
    ],
    ten: [
      [
        'A pessoa parece ter medo, ou não quer olhar para quem fala com ela.',
        'The person seems to be afraid, or does not want to look at whoever is talking with them.',
      ],
      [
        'Alguém fala no lugar da pessoa e não a deixa sozinha.',
        "Someone speaks in the person's place and does not leave them alone.",
      ],
      [
        'Alguém fica com o passaporte, o telefone ou o cartão do banco da pessoa.',
        "Someone keeps (or: takes) the person's passport, phone or bank card.",
      ],
      [
        'A pessoa recebe pouco ou nada pelo trabalho, ou alguém lhe tira o dinheiro.',
        'The person receives little or nothing for the work, or someone takes the money away from them.',
      ],
      [
        'A pessoa tem uma dívida que nunca vai conseguir pagar.',
        'The person has a debt that they will never manage to pay.',
      ],
      ['Não deixam a pessoa ir aonde quer.', 'They do not let the person go where they want.'],
      [
        'Alguém leva a pessoa ao trabalho e traz a pessoa de volta, de carro.',
        'Someone takes the person to work and brings the person back, by car.',
      ],
      ['A pessoa parece doente, ferida ou com fome.', 'The person looks ill, injured or hungry.'],
      ['A pessoa vive e dorme onde trabalha.', 'The person lives and sleeps where they work.'],
      [
        'Uma criança não vai à escola, ou tem coisas novas e não consegue dizer de onde vieram.',
        'A child does not go to school, or has new things and cannot say where they came from.',
      ],
    ],
    more: [
      'Um sinal sozinho pode significar pouco. Dois ou mais são uma razão para contar a alguém.',
      'One sign alone may mean little. Two or more are a reason to tell someone.',
    ],
    what: ['O que fazer', 'What to do'],
    doNotStepIn: [
      'Não intervenha por sua conta, e não faça perguntas à pessoa à frente de outros. Isso pode pôr a pessoa em perigo.',
      'Do not intervene on your own account, and do not ask the person questions in front of others. That may put the person in danger.',
    ],
    tell: [
      'Ligue, mesmo que não tenha a certeza. Não precisa de provas.',
      'Call, even if you are not certain. You do not need proof.',
    ],
  },
  poster: {
    title: ['Cartaz: {name}', 'Poster: {name}'],
    howToPrint: ['Imprima esta página numa folha de papel A4.', 'Print this page on a sheet of A4 paper.'],
    card: ['Cartões: {name}', 'Cards: {name}'],
    cut: ['Depois, corte pelas linhas. Há 10 cartões.', 'Then cut along the lines. There are 10 cards.'],
    print: ['Imprimir', 'Print'],
    demonstration: [
      'DEMONSTRAÇÃO: não coloque este cartaz na parede.',
      'DEMONSTRATION: do not put this poster on the wall.',
    ],
    question: ['Trabalho forçado? Não pode ir embora?', "Forced labour? Can't you leave?"],
    answer: [
      'Não está sozinho(a), e a culpa não é sua. A ajuda é grátis.',
      'You are not alone (m/f), and the fault is not yours. Help is free.',
    ],
    danger: ['Em perigo agora? Ligue para o', 'In danger now? Call'],
    you: ['É o seu caso?', 'Is this your case?'],
    yourSigns: [
      [
        'Recebe pouco ou nada pelo trabalho, ou alguém lhe tira o dinheiro.',
        'You receive little or nothing for the work, or someone takes the money away from you.',
      ],
      [
        'Alguém fica com o seu passaporte, o seu telefone ou o seu cartão do banco.',
        'Someone keeps (or: takes) your passport, your phone or your bank card.',
      ],
      ['Tem uma dívida que nunca vai conseguir pagar.', 'You have a debt that you will never manage to pay.'],
      ['Tem medo do que vão fazer se for embora.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['Vê isto em alguém que conhece?', 'Do you see this in someone you know?'],
    page: ['A quem ligar em {name}', 'Who to call in {name}'],
    scan: [
      'Use este código só com um telefone a que mais ninguém tem acesso.',
      'Use this code only with a phone that nobody else has access to.',
    ],
    madeOn: [
      'Feito em {date}. Desatualizado depois de {until}: retire este cartaz e imprima um novo.',
      'Made on {date}. Out of date after {until}: remove this poster and print a new one.',
    ],
    cardMadeOn: [
      'Feito em {date}. Desatualizado depois de {until}.',
      'Made on {date}. Out of date after {until}.',
    ],
    sample: ['DEMONSTRAÇÃO', 'DEMONSTRATION'],
  },
} as const satisfies Sentences;
