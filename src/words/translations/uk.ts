/**
 * Ukrainian. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const uk = {
  site: {
    name: ['Сучасне рабство в Лондоні: контакти', 'Modern slavery in London: contacts'],
    skip: ['Перейти до основного вмісту', 'Go to the main content'],
    home: ['Головна', 'Main page (Home)'],
    danger: ['Небезпека? Дзвоніть: {number}', 'Danger? Call: {number}'],
    exit: ['Вийти', 'Exit'],
    exitLabel: ['Вийти із сайту зараз', 'Leave the site now'],
    leaving: ['Завантаження.', 'Loading.'],
    exitPresses: {
      once: ['Натисніть Shift ще 2 рази, щоб вийти.', 'Press Shift 2 more times to exit.'],
      twice: ['Натисніть Shift ще 1 раз, щоб вийти.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Ви залишилися на цій сторінці.', 'You have stayed on this page.'],
    otherLanguages: ['Мови', 'Languages'],
    inEnglish: ['Ця сторінка англійською', 'This page in English'],
    onlyEnglish: [
      'На цьому сайті є більше інформації англійською.',
      'There is more information in English on this site.',
    ],
    notReviewed: [
      'Цього перекладу ще не перевірив ніхто, для кого українська мова рідна. Номери телефонів однакові всіма мовами.',
      'Nobody whose native language is Ukrainian has checked this translation yet. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      '{date} цей переклад перевірила людина, для якої українська мова рідна.',
      'On {date} a person whose native language is Ukrainian checked this translation.',
    ],
    reviewOverdue: [
      '{date} цей переклад востаннє перевірила людина, для якої українська мова рідна. Його треба перевірити ще раз.',
      'On {date} a person whose native language is Ukrainian last checked this translation. It needs to be checked again.',
    ],
    madeUp: [
      'Це демонстраційна версія. Записи з позначкою «Вигадане» несправжні. Не дзвоніть на ці номери.',
      'This is a demonstration version. Entries with the mark “Made up” are not real. Do not call these numbers.',
    ],
    kept: [
      'Можливо, немає зв’язку. Це копія від {date}.',
      'There may be no connection. This is a copy of {date}.',
    ],
    madeOn: ['{date} зроблено цю сторінку.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'Сучасне рабство: кому дзвонити в кожному районі Лондона. Поліція, місцева рада (council) і гарячі лінії.',
      'Modern slavery: who to call in every district of London. Police, local council (council) and hotlines.',
    ],
    heading: ['Сучасне рабство в Лондоні: кому дзвонити', 'Modern slavery in London: who to call'],
    aboutMe: ['Це про мене: шукаю допомоги', 'This is about me: I am looking for help'],
    signs: ['Розпізнайте ознаки', 'Recognise the signs'],
    chooseBorough: ['Або виберіть район', 'Or choose a district'],
  },
  search: {
    label: ['Пошук за районом або поштовим індексом', 'Search by district or postcode'],
    example: ['Наприклад: {examples}', 'For example: {examples}'],
    button: ['Знайти контакти', 'Find contacts'],
    waiting: ['Шукаємо…', 'We are searching…'],
    again: ['Шукати ще раз', 'Search again'],
    empty: [
      'Введіть район Лондона, місце або поштовий індекс',
      'Enter a London district, a place or a postcode',
    ],
    problem: ['Є проблема', 'There is a problem'],
    notFound: ['Не можемо знайти «{typed}»', 'We cannot find “{typed}”'],
    notFoundText: [
      'Спробуйте поштовий індекс або виберіть район зі списку.',
      'Try the postcode or choose a district from the list.',
    ],
    outside: ['Це за межами Лондона', 'That is outside London'],
    outsideText: ['Ви все одно можете дзвонити на ці номери.', 'You can call these numbers all the same.'],
    choice: ['Який це район?', 'Which district is it?'],
    choiceText: ['Якщо не знаєте, спробуйте поштовий індекс.', "If you don't know, try the postcode."],
    suggestions: ['Підказки', 'Hints / suggestions'],
    howMany: [
      'Підказки: {count}. Користуйтеся стрілками вгору і вниз.',
      'Hints: {count}. Use the up and down arrows.',
    ],
    allBoroughs: ['Усі райони', 'All districts'],
  },
  borough: {
    description: [
      'Сучасне рабство, район {name}: кому дзвонити. Номери, години роботи і коли кожен номер перевіряли востаннє.',
      'Modern slavery, district {name}: who to call. Numbers, working hours and when each number was last checked.',
    ],
    caption: ['Сучасне рабство: контакти', 'Modern slavery: contacts'],
    noneChecked: [
      'Останнім часом тут не перевіряли жодного місцевого номера. Натомість подзвоніть на цей номер.',
      'Lately no local number has been checked here. Instead, call this number.',
    ],
    localClosed: [
      'Місцева команда зараз не працює. Натомість подзвоніть на цей номер.',
      'The local team is not working now. Instead, call this number.',
    ],
    now: {
      heading: ['Хто зараз відповідає', 'Who answers now'],
      adults: ['Про дорослу людину', 'About an adult person'],
      children: ['Про дитину', 'About a child'],
      both: ['Про дорослу людину або дитину', 'About an adult person or a child'],
      unsure: [
        'Ми не впевнені, що за місцевим номером зараз хтось відповість. На цей номер завжди можна дзвонити.',
        'We are not sure that somebody will answer now at a local number. This number can always be called.',
      ],
      unknown: [
        'Ми не знаємо місцевого номера для цього. На цей номер завжди можна дзвонити.',
        'We do not know a local number for this. This number can always be called.',
      ],
      perhaps: ['Можливо, зараз хтось відповість.', 'Perhaps somebody will answer now.'],
      notChecked: ['На цей номер ще ніхто не дзвонив.', 'Nobody has called this number yet.'],
    },
    others: ['Інші місцеві номери', 'Other local numbers'],
    mayNotWork: ['Номери, які можуть не працювати', 'Numbers that may not work'],
    notChecked: [
      'З відкритих сторінок в інтернеті. На ці номери ще ніхто не дзвонив.',
      'From open (public) pages on the internet. Nobody has called these numbers yet.',
    ],
    madeUp: ['Вигадані приклади: це не справжні номери', 'Made-up examples: these are not real numbers'],
    poster: ['Надрукувати плакат', 'Print a poster'],
    elsewhere: ['Інший район, не {name}?', 'A different district, not {name}?'],
    near: [
      'Можливо, ця адреса в іншому районі: {other}.',
      'Perhaps this address is in a different district: {other}.',
    ],
    nearPage: ['Відкрити: {other}', 'Open: {other}'],
    oldPostcode: [
      'Цим поштовим індексом уже не користуються. Він належав до району {name}.',
      'This postcode is no longer used. It belonged to the district {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Поліція: команда з питань сучасного рабства', 'Police: team on modern slavery issues'],
    council_lead: [
      'Місцева рада: команда з питань сучасного рабства',
      'Local council: team on modern slavery issues',
    ],
    council_duty: {
      adults: ['Місцева рада: допомога дорослим', 'Local council: help for adults'],
      children: ['Місцева рада: допомога дітям', 'Local council: help for children'],
      everyone: ['Місцева рада: допомога дорослим і дітям', 'Local council: help for adults and children'],
    },
    support_service: ['Служба допомоги', 'Help service'],
  },
  card: {
    call: ['Подзвонити', 'Call'],
    callNumber: ['Подзвонити: {number}', 'Call: {number}'],
    callInstead: ['Натомість подзвоніть: {number}', 'Instead, call: {number}'],
    hours: ['Години роботи', 'Working hours'],
    email: ['Ел. пошта', 'E-mail'],
    website: ['Сайт', 'Site'],
    ask: ['Кого покликати до телефону', 'Who to ask to come to the telephone'],
    madeUp: ['Вигадане', 'Made up'],
    free: ['Дзвінок безкоштовний з будь-якого телефону.', 'The call is free from any phone.'],
    interpreter: [
      'Ви можете попросити перекладача. Скажіть англійською: «{english}». Це звучить так: «{sounds}».',
      'You can ask for an interpreter. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    passesOn: [
      'Якщо хтось зараз у небезпеці або якщо дитині щось загрожує, вони можуть передати іншим те, що ви кажете.',
      'If someone is in danger now or if something threatens a child, they may pass on to others what you say.',
    ],
    interpreterUnknown: [
      'Ми не знаємо, чи є на цій лінії перекладачі. Ви все одно можете попросити. Скажіть англійською: «{english}». Це звучить так: «{sounds}».',
      'We do not know whether there are interpreters on this line. You can ask all the same. Say in English: “{english}”. It sounds like this: “{sounds}”.',
    ],
    otherwise: ['В інший час дзвоніть на {number}.', 'At another time, call {number}.'],
    noAnswer: [
      'Не відповідають? Дзвоніть на {police}. У небезпеці дзвоніть на {emergency}.',
      "They don't answer? Call {police}. In danger, call {emergency}.",
    ],
    away: ['До кінця дня {until} немає на місці.', 'Not there until the end of the day {until}.'],
    awayFrom: [
      'З {from} до кінця дня {until} немає на місці.',
      'From {from} until the end of the day {until} not there.',
    ],
    standIn: ['Натомість подзвоніть сюди: {standIn}', 'Instead, call here: {standIn}'],
    wrong: [
      'Скажіть нам, якщо цей номер неправильний (англійською)',
      'Tell us if this number is wrong (in English)',
    ],
  },
  check: {
    states: {
      verified: ['Перевірено', 'Checked'],
      due: ['Перевірено, скоро треба перевірити знову', 'Checked, needs checking again soon'],
      overdue: ['Перевірку прострочено', 'The check is overdue'],
      reported: ['Може не працювати: перевіряємо', 'May not work: we are checking'],
      lapsed: ['Застаріло', 'Out of date'],
      vacant: ['Зараз на цій посаді ніхто не працює', 'Nobody works in this post now'],
      unchecked: ['Ще не перевірено', 'Not checked yet'],
    },
    ifItFails: [
      'Якщо не працює, подзвоніть на один із номерів, на які завжди можна дзвонити.',
      'If it does not work, call one of the numbers that can always be called.',
    ],
    doNotRely: [
      'Не покладайтеся на цей номер. Подзвоніть на один із номерів, на які завжди можна дзвонити.',
      'Do not rely on this number. Call one of the numbers that can always be called.',
    ],
    last: ['{date} була остання перевірка.', 'The last check was on {date}.'],
    next: ['До {date} має бути наступна перевірка.', 'The next check is due by {date}.'],
    nextWas: ['До {date} мала бути наступна перевірка.', 'The next check was due by {date}.'],
    unreachable: ['{date} ніхто не відповів.', 'On {date} nobody answered.'],
    doubted: [
      'Читачі сказали нам {date}, що цей номер може не працювати.',
      'Readers told us on {date} that this number may not work.',
    ],
    readOn: [
      'Цей номер ми прочитали {date} на сайті {site}.',
      'We read this number on {date} on the site {site}.',
    ],
  },
  hours: {
    always: ['24 години на добу, щодня', '24 hours a day, every day'],
    unknown: ['Години роботи невідомі', 'Working hours unknown'],
    everyDay: ['щодня', 'every day'],
    allDay: ['24 години', '24 hours'],
    times: ['з {opens} до {closes}', 'from {opens} to {closes}'],
    fromTo: ['{first} – {last}', '{first} – {last}'],
    openOnHolidays: [
      '{hours}, також у святкові дні (bank holidays)',
      '{hours}, also on holidays (bank holidays)',
    ],
    closedOnHolidays: [
      '{hours}, у святкові дні (bank holidays) не працює',
      '{hours}, does not work on holidays (bank holidays)',
    ],
    timesOnHolidays: [
      '{hours}; у святкові дні (bank holidays) {times}',
      '{hours}; on holidays (bank holidays) {times}',
    ],
    outside: ['завжди, крім: {periods}', 'always, except: {periods}'],
  },
  open: {
    now: ['Зараз працює.', 'Working now.'],
    until: ['Зараз працює. Кінець роботи: {when}.', 'Working now. End of work: {when}.'],
    closed: ['Зараз не працює.', 'Not working now.'],
    opens: ['Зараз не працює. Початок роботи: {when}.', 'Not working now. Start of work: {when}.'],
    holiday: [
      'Години роботи у святкові дні (bank holidays) невідомі.',
      'Working hours on holidays (bank holidays) unknown.',
    ],
    today: ['сьогодні', 'today'],
  },
  lines: {
    heading: ['Номери, на які завжди можна дзвонити', 'Numbers that can always be called'],
    more: ['Інші гарячі лінії', 'Other hotlines'],
    each: {
      'line-999': [
        'Поліція, швидка і пожежники: якщо небезпека зараз',
        'Police, ambulance and firefighters: if the danger is now',
      ],
      'line-101': ['Поліція, коли справа не термінова', 'Police, when the matter is not urgent'],
      'line-salvation-army': [
        'Допомога дорослим, яких змушують працювати або які не можуть піти',
        'Help for adults who are forced to work or who cannot leave',
      ],
      'line-modern-slavery-helpline': [
        'Гаряча лінія з питань сучасного рабства: поради для всіх',
        'Hotline on modern slavery issues: advice for everyone',
      ],
      'line-childline': ['Допомога всім, кому менше ніж 19 років', 'Help for everyone who is under 19'],
      'line-nspcc': ['Для дорослих, які хвилюються за дитину', 'For adults who are worried about a child'],
      'line-crimestoppers': [
        'Повідомити про злочин, не називаючи свого імені',
        'Report a crime without giving your name',
      ],
      'line-british-transport-police': [
        'Поліція в поїздах, на станціях і в метро',
        'Police on trains, at stations and on the metro',
      ],
    },
  },
  help: {
    title: ['Допомога для вас', 'Help for you'],
    description: [
      'Вас змушують працювати або не дають вільно піти? Кому дзвонити, що буде потім і які ви маєте права.',
      'Are they forcing you to work or not letting you leave freely? Who to call, what happens (will happen) afterwards and what rights you have.',
    ],
    intro: [
      'Це не ваша вина. Ви можете отримати допомогу. Можна спочатку запитати, а вирішити потім. Не обов’язково називати своє ім’я.',
      "It is not your fault. You can get help. You can ask first, and decide later. You don't have to give your name.",
    ],
    who: ['Кому дзвонити', 'Who to call'],
    danger: [
      'Ви зараз у небезпеці? Дзвоніть на {number}. Поліція або швидка можуть приїхати одразу.',
      'Are you in danger now? Call {number}. The police or an ambulance can come straight away.',
    ],
    silent: [
      'Не можете говорити? Подзвоніть на {number} з мобільного телефону, слухайте і натисніть 55, коли вас попросять. Натискання 55 не показує, де ви.',
      "Can't speak? Call {number} from a mobile phone, listen and press 55 when you are asked. Pressing 55 does not show where you are.",
    ],
    adult: ['Якщо вам 18 років або більше', 'If you are 18 or over'],
    child: ['Якщо вам менше ніж 18 років', 'If you are under 18'],
    local: ['Знайти місцевий номер', 'Find a local number'],
    noVisa: [
      'Не маєте візи або не знаєте, чи вона у вас є? Поліція може передати інформацію про вас британському міністерству, яке займається візами та імміграцією (Home Office). Спочатку подзвоніть на гарячу лінію або поговоріть з адвокатом і запитайте, що вони передають далі. У небезпеці все одно дзвоніть на {number}.',
      'You have no visa, or you do not know whether you have one? The police may pass information about you to the British ministry that deals with visas and immigration (Home Office). First call a hotline or talk to a lawyer, and ask what they pass on. In danger, call {number} all the same.',
    ],
    deleteCall: [
      'Якщо хтось заглядає у ваш телефон, потім видаліть дзвінок зі списку.',
      'If someone looks into your phone, afterwards delete the call from the list.',
    ],
  },
  happens: {
    heading: ['Що буде, якщо ви комусь розкажете', 'What happens (will happen) if you tell someone'],
    steps: [
      [
        'Вас вислухають і запитають, чи ви зараз у безпеці.',
        'You will be heard out and asked whether you are safe now.',
      ],
      [
        'Немає безпечного місця, щоб спати? Скажіть про це. Поліція, місцева рада (council) і деякі благодійні організації можуть одразу попросити, щоб вам знайшли місце для ночівлі та лікаря.',
        'No safe place to sleep? Say so. The police, the local council (council) and some charities can ask straight away for a place to spend the night and a doctor to be found for you.',
      ],
      [
        'Вам розкажуть про державну систему, яка направляє людей по допомогу (National Referral Mechanism, NRM). Так уряд з’ясовує, чи була людина в сучасному рабстві, і допомагає тим, хто в ньому був.',
        'You will be told about the state system that sends people to get help (National Referral Mechanism, NRM). This is how the government finds out whether a person was in modern slavery, and helps those who were in it.',
      ],
      [
        'Якщо вам 18 років або більше, ви самі вирішуєте, чи направлять вас до NRM. Можна не поспішати, і можна сказати «ні».',
        'If you are 18 or over, you yourself decide whether you will be referred to the NRM. You can take your time, and you can say “no”.',
      ],
      [
        'Якщо вам менше ніж 18 років, вас завжди направляють до NRM, щоб ви отримали допомогу.',
        'If you are under 18, you are always referred to the NRM, so that you get help.',
      ],
      [
        'Поліцію повідомляють, що вас направили до NRM. Ви можете отримати допомогу і не говорити з поліцією.',
        'The police are told that you were referred to the NRM. You can get help and not talk with the police.',
      ],
    ],
  },
  rights: {
    heading: ['Ваші права', 'Your rights'],
    each: [
      [
        'Ви можете попросити допомоги і не називати свого імені.',
        'You can ask for help and not give your name.',
      ],
      [
        'Ви можете говорити своєю мовою, з перекладачем, який не є другом людини, яка вас контролює.',
        'You can speak your own language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Ви можете піти до лікаря.', 'You can go to a doctor.'],
      [
        'Якщо перше рішення NRM — «так», доросла людина отримує допомогу щонайменше 30 днів: місце, де жити, якщо воно їй потрібне, трохи грошей, людину, яка допомагає в різних справах (support worker), і юридичні поради. У деяких випадках у цьому можуть відмовити.',
        'If the first NRM decision is “yes”, an adult gets help for at least 30 days: a place to live, if they need it, a little money, a person who helps with various matters (support worker), and legal advice. In some cases this may be refused.',
      ],
      [
        'Якщо якесь рішення — «ні», одразу попросіть поради. Більшість людей мають 30 днів, щоб попросити розглянути його ще раз.',
        'If some decision is “no”, ask for advice straight away. Most people have 30 days to ask for it to be considered again.',
      ],
      [
        'Вас змусили порушити закон? Попросіть адвоката, перш ніж розповісти про це поліції. Закон може захистити людей, які не мали вибору.',
        'Were you forced to break the law? Ask for a lawyer before you tell the police about it. The law may protect people who had no choice.',
      ],
      [
        'Ви приїхали працювати в чиємусь домі за візою для такої роботи? Ви можете змінити роботодавця. Спочатку попросіть поради.',
        "Did you come to work in someone's home on a visa for such work? You can change employer. Ask for advice first.",
      ],
    ],
  },
  signs: {
    title: ['Розпізнайте ознаки', 'Recognise the signs'],
    description: [
      'Десять ознак сучасного рабства і що робити, коли ви їх бачите.',
      'Ten signs of modern slavery and what to do when you see them.',
    ],
    intro: [
      'Сучасне рабство — це коли людину примушують або обманом схиляють працювати, займатися сексом чи порушувати закон, і вона не може вирватися.',
      'Modern slavery is when a person is forced, or got by deception, to work, have sex or break the law, and cannot break free.',
    ],
    ten: [
      [
        'Людина виглядає наляканою або не хоче дивитися на вас.',
        'The person looks frightened or does not want to look at you.',
      ],
      [
        'Хтось інший говорить за людину й не залишає її саму.',
        'Someone else speaks for the person and does not leave them by themselves.',
      ],
      [
        'Хтось тримає в себе паспорт, телефон або банківську картку людини.',
        "Someone keeps the person's passport, phone or bank card.",
      ],
      [
        'Людині платять мало або зовсім не платять, або хтось забирає її гроші.',
        'The person is paid little or not paid at all, or someone takes away their money.',
      ],
      [
        'Людина має борг, який ніколи не зможе повернути.',
        'The person has a debt that they will never be able to pay back.',
      ],
      ['Людині не дозволяють ходити, куди вона хоче.', 'The person is not allowed to go where they want.'],
      ['Людину возять на роботу й назад.', 'The person is driven to work and back.'],
      ['Людина виглядає хворою, пораненою або голодною.', 'The person looks ill, wounded/injured or hungry.'],
      ['Людина живе і спить там, де працює.', 'The person lives and sleeps where they work.'],
      [
        'Дитина не ходить до школи або має нові речі й не може сказати, звідки вони.',
        'A child does not go to school, or has new things and cannot say where they are from.',
      ],
    ],
    more: [
      'Одна ознака може мало що означати. Дві або більше — це причина комусь розповісти.',
      'One sign may mean little. Two or more are a reason to tell someone.',
    ],
    what: ['Що робити', 'What to do'],
    doNotStepIn: [
      'Не втручайтеся самі й не розпитуйте людину при інших. Це може наразити її на небезпеку.',
      'Do not intervene yourself, and do not question the person in front of others. That may put them in danger.',
    ],
    tell: [
      'Дзвоніть, навіть якщо ви не впевнені. Доказів не треба.',
      'Call, even if you are not sure. No proof is needed.',
    ],
  },
  poster: {
    title: ['Плакат: {name}', 'Poster: {name}'],
    howToPrint: ['Надрукуйте цю сторінку на одному аркуші A4.', 'Print this page on one sheet of A4.'],
    card: ['Картки: {name}', 'Cards: {name}'],
    cut: ['Потім розріжте вздовж ліній. Карток 10.', 'Then cut along the lines. There are 10 cards.'],
    print: ['Друкувати', 'Print'],
    demonstration: [
      'ДЕМОНСТРАЦІЙНА ВЕРСІЯ: не вішайте цей плакат.',
      'DEMONSTRATION VERSION: do not hang up this poster.',
    ],
    question: ['Вас змушують працювати? Не можете піти?', "Are you being forced to work? Can't you leave?"],
    answer: [
      'Ви не самі, і це не ваша вина. Допомога безкоштовна.',
      'You are not on your own, and it is not your fault. Help is free.',
    ],
    danger: ['Ви зараз у небезпеці? Дзвоніть на', 'Are you in danger now? Call'],
    you: ['Це про вас?', 'Is this about you?'],
    yourSigns: [
      [
        'Вам платять мало або зовсім не платять, або хтось забирає ваші гроші.',
        'You are paid little or not paid at all, or someone takes away your money.',
      ],
      [
        'Хтось тримає в себе ваш паспорт, телефон або банківську картку.',
        'Someone keeps your passport, phone or bank card.',
      ],
      [
        'Ви маєте борг, який ніколи не зможете повернути.',
        'You have a debt that you will never be able to pay back.',
      ],
      [
        'Ви боїтеся того, що вони зроблять, якщо ви підете.',
        'You are afraid of what they will do if you leave.',
      ],
    ],
    others: [
      'Чи бачите ви таке в людини, яку знаєте?',
      'Do you see something like this in a person you know?',
    ],
    page: ['Кому дзвонити: {name}', 'Who to call: {name}'],
    scan: [
      'Скануйте це тільки телефоном, у який більше ніхто не заглядає.',
      'Scan this only with a phone that nobody else looks into.',
    ],
    madeOn: [
      'Зроблено {date}; після {until} цей плакат застаріє: зніміть його й надрукуйте новий.',
      'Made on {date}; after {until} this poster will be out of date: take it down and print a new one.',
    ],
    cardMadeOn: [
      'Зроблено {date}; після {until} застаріє.',
      'Made on {date}; after {until} it will be out of date.',
    ],
    sample: ['ДЕМОНСТРАЦІЙНА ВЕРСІЯ', 'DEMONSTRATION VERSION'],
  },
} as const satisfies Sentences;
