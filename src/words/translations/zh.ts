/**
 * Chinese. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const zh = {
  site: {
    name: ['伦敦现代奴役问题联系方式', 'Contact details for London modern slavery problems'],
    skip: ['跳到主要内容', 'Jump to main content'],
    home: ['首页', 'Home page'],
    danger: ['有危险？请打 {number}', 'There is danger? Please phone {number}'],
    exit: ['离开', 'Leave'],
    exitLabel: ['马上离开这个网站', 'Leave this website at once'],
    leaving: ['正在加载。', 'Loading.'],
    exitPresses: {
      once: ['再按 2 次 Shift 键就会离开。', 'Press the Shift key 2 more times and you will leave.'],
      twice: ['再按 1 次 Shift 键就会离开。', 'Press the Shift key 1 more time and you will leave.'],
    },
    exitEnded: ['您还在这个页面。', 'You are still on this page.'],
    otherLanguages: ['语言', 'Language'],
    inEnglish: ['本页英文版', 'English version of this page'],
    onlyEnglish: ['本网站还有更多英文内容。', 'This website also has more content in English.'],
    notReviewed: [
      '这份译文还没有经过中文母语者检查。电话号码在各种语言里都一样。',
      'This translation has not yet been checked by a native speaker of Chinese. The phone numbers are the same in all languages.',
    ],
    reviewed: [
      '一位中文母语者已在 {date} 检查过这份译文。',
      'A native speaker of Chinese checked this translation on {date}.',
    ],
    reviewOverdue: [
      '中文母语者上次检查这份译文是在 {date}。现在需要再检查一次。',
      'A native speaker of Chinese last checked this translation on {date}. It now needs to be checked again.',
    ],
    madeUp: [
      '这是演示。标有“虚构”的内容不是真的。请不要打那些电话。',
      'This is a demonstration. Content marked "fictitious" is not real. Please do not call those phone numbers.',
    ],
    kept: ['可能没有信号。这是 {date} 的副本。', 'There may be no signal. This is a copy of {date}.'],
    madeOn: ['本页制作日期：{date}。', 'Date this page was made: {date}.'],
  },
  home: {
    description: [
      '遇到现代奴役，在伦敦各区可以给谁打电话：警察、区政府和求助热线。',
      'If you meet with modern slavery, whom you can phone in each district of London: police, district government and help hotlines.',
    ],
    heading: ['在伦敦遇到现代奴役，给谁打电话', 'Meeting with modern slavery in London, whom to phone'],
    aboutMe: ['我自己需要帮助', 'I myself need help'],
    signs: ['识别迹象', 'Identify the signs'],
    chooseBorough: ['或者选择一个区', 'Or choose a district'],
  },
  search: {
    label: ['按区名或邮编查找', 'Search by district name or postcode'],
    example: ['例如：{examples}', 'For example: {examples}'],
    button: ['查找联系方式', 'Find contact details'],
    waiting: ['正在查找…', 'Searching…'],
    again: ['重新查找', 'Search again'],
    empty: ['请输入伦敦的区名、地名或邮编', 'Please enter a London district name, place name or postcode'],
    problem: ['出现问题', 'A problem has occurred'],
    notFound: ['找不到“{typed}”', 'Cannot find "{typed}"'],
    notFoundText: [
      '请试试邮编，或从列表中选择一个区。',
      'Please try the postcode, or choose a district from the list.',
    ],
    outside: ['那里不在伦敦', 'That place is not in London'],
    outsideText: ['您仍然可以打这些电话。', 'You can still phone these numbers.'],
    choice: ['是哪个区？', 'Which district is it?'],
    choiceText: ['如果不知道，请试试邮编。', 'If you do not know, please try the postcode.'],
    suggestions: ['可能的结果', 'Possible results'],
    howMany: [
      '可能的结果：{count} 个。请用上下箭头键选择。',
      'Possible results: {count}. Please use the up and down arrow keys to choose.',
    ],
    allBoroughs: ['所有的区', 'All districts'],
  },
  borough: {
    description: [
      '在{name}遇到现代奴役，给谁打电话：号码、服务时间，以及每个号码上次核实的日期。',
      'Meeting with modern slavery in {name}, whom to phone: numbers, service hours, and the date each number was last verified.',
    ],
    caption: ['现代奴役问题联系方式', 'Contact details for modern slavery problems'],
    noneChecked: [
      '这里的本地号码最近都没有核实过。请改打这个号码。',
      'None of the local numbers here has been verified recently. Please call this number instead.',
    ],
    localClosed: [
      '本地小组现在不在服务时间。请改打这个号码。',
      'The local group is not in its service hours now. Please call this number instead.',
    ],
    now: {
      heading: ['现在谁接听', 'Who answers now'],
      adults: ['关于成年人', 'About an adult'],
      children: ['关于儿童', 'About a child'],
      both: ['关于成年人或儿童', 'About an adult or a child'],
      unsure: [
        '我们不确定现在有没有本地号码会接听。这个号码随时可以打。',
        'We are not sure whether there is a local number that will answer now. This number can be called at any time.',
      ],
      unknown: [
        '我们不知道这种情况的本地号码。这个号码随时可以打。',
        'We do not know a local number for this situation. This number can be called at any time.',
      ],
      perhaps: ['现在可能有人接听。', 'There may be somebody answering now.'],
      notChecked: ['还没有人打过这个号码。', 'Nobody has called this number yet.'],
    },
    others: ['更多本地号码', 'More local numbers'],
    mayNotWork: ['可能用不了的号码', 'Numbers that may not be usable'],
    notChecked: [
      '来自公开网页。还没有人打过这些号码。',
      'From public web pages. Nobody has called these numbers yet.',
    ],
    madeUp: ['虚构的例子：不是真的号码', 'Fictitious examples: not real numbers'],
    poster: ['打印海报', 'Print a poster'],
    elsewhere: ['不在{name}？', 'Not in {name}?'],
    near: ['这个地址可能不在这里，而是在{other}。', 'This address may not be here, but in {other}.'],
    nearPage: ['打开{other}的页面', 'Open the page of {other}'],
    oldPostcode: [
      '这个邮编已经不用了。它以前属于{name}。',
      'This postcode is no longer used. It used to belong to {name}.',
    ],
  },
  kinds: {
    police_spoc: ['警察：反现代奴役小组', 'Police: group against modern slavery'],
    council_lead: ['区政府：反现代奴役小组', 'District government: group against modern slavery'],
    council_duty: {
      adults: ['区政府：帮助成年人', 'District government: helping adults'],
      children: ['区政府：帮助儿童', 'District government: helping children'],
      everyone: ['区政府：帮助成年人和儿童', 'District government: helping adults and children'],
    },
    support_service: ['援助服务', 'Aid service'],
  },
  card: {
    call: ['打电话', 'Make a phone call'],
    callNumber: ['打 {number}', 'Call {number}'],
    callInstead: ['改打 {number}', 'Call {number} instead'],
    hours: ['服务时间', 'Service hours'],
    email: ['电子邮件', 'Email'],
    website: ['网站', 'Website'],
    ask: ['接通后请找', 'Once connected, please ask for'],
    madeUp: ['虚构', 'Fictitious'],
    free: ['用任何电话打都免费。', 'Calling is free from any phone.'],
    interpreter: [
      '您可以要求有翻译。请用英语说：“{english}”。听起来像：“{sounds}”。',
      'You can ask to have an interpreter. Please say in English: "{english}". It sounds like: "{sounds}".',
    ],
    passesOn: [
      '如果有人现在有危险，或者有孩子面临风险，对方可能会把您说的话告诉别人。',
      'If someone is in danger now, or a child faces risk, the other side may tell others what you say.',
    ],
    interpreterUnknown: [
      '我们不知道这条电话线有没有翻译。您还是可以问。请用英语说：“{english}”。听起来像：“{sounds}”。',
      'We do not know whether this phone line has interpreters. You can still ask. Please say in English: "{english}". It sounds like: "{sounds}".',
    ],
    otherwise: ['其他时间请打 {number}。', 'At other times please call {number}.'],
    noAnswer: [
      '没人接？请打 {police}。有危险，请打 {emergency}。',
      'Nobody answering? Please call {police}. There is danger, please call {emergency}.',
    ],
    away: [
      '联系人不在，到 {until} 当天结束为止。',
      'The contact person is away, until the end of the day {until}.',
    ],
    awayFrom: [
      '联系人从 {from} 起不在，到 {until} 当天结束为止。',
      'The contact person is away from {from}, until the end of the day {until}.',
    ],
    standIn: ['请改为联系：{standIn}', 'Please contact instead: {standIn}'],
    wrong: ['如果号码不对，请告诉我们（用英语）', 'If the number is not right, please tell us (in English)'],
  },
  check: {
    states: {
      verified: ['已核实', 'Verified'],
      due: ['已核实，不久该再次核实', 'Verified, should be verified again before long'],
      overdue: ['已过核实期限', 'Past the verification deadline'],
      reported: ['可能用不了：正在核实', 'May not be usable: being verified'],
      lapsed: ['信息已过时', 'Information is out of date'],
      vacant: ['这个职位现在没有人', 'There is nobody in this post now'],
      unchecked: ['还没核实', 'Not yet verified'],
    },
    ifItFails: [
      '如果这个号码用不了，请打“随时可以打的号码”中的一个。',
      'If this number cannot be used, please call one of the “numbers you can call at any time”.',
    ],
    doNotRely: [
      '不要指望这个号码。请打“随时可以打的号码”中的一个。',
      'Do not count on this number. Please call one of the “numbers you can call at any time”.',
    ],
    last: ['上次核实：{date}。', 'Last verified: {date}.'],
    next: ['下次核实：不晚于 {date}。', 'Next verification: not later than {date}.'],
    nextWas: [
      '本来应该不晚于 {date} 再次核实。',
      'It should have been verified again not later than {date}.',
    ],
    unreachable: ['{date} 没有人接听。', 'On {date} nobody answered.'],
    doubted: [
      '有读者在 {date} 告诉我们，这个号码可能用不了。',
      'Some readers told us on {date} that this number may not be usable.',
    ],
    readOn: ['号码来自 {site}，查看日期：{date}。', 'The number comes from {site}, date viewed: {date}.'],
  },
  hours: {
    always: ['每天 24 小时', '24 hours every day'],
    unknown: ['不知道服务时间', 'Service hours not known'],
    everyDay: ['每天', 'Every day'],
    allDay: ['24 小时', '24 hours'],
    times: ['{opens} 到 {closes}', '{opens} to {closes}'],
    fromTo: ['{first}到{last}', '{first} to {last}'],
    openOnHolidays: ['{hours}，公共假日照常', '{hours}, public holidays as usual'],
    closedOnHolidays: ['{hours}，公共假日休息', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}；公共假日 {times}', '{hours}; on public holidays {times}'],
    outside: [
      '除了这些时间，其他时间都服务：{periods}',
      'Apart from these times, serves at all other times: {periods}',
    ],
  },
  open: {
    now: ['现在是服务时间。', 'It is now service hours.'],
    until: ['现在是服务时间，到 {when}。', 'It is now service hours, until {when}.'],
    closed: ['现在不在服务时间。', 'It is not in service hours now.'],
    opens: ['现在不在服务时间。开始时间：{when}。', 'It is not in service hours now. Start time: {when}.'],
    holiday: ['不知道公共假日的服务时间。', 'Service hours on public holidays are not known.'],
    today: ['今天', 'Today'],
  },
  lines: {
    heading: ['随时可以打的号码', 'Numbers you can call at any time'],
    more: ['更多求助热线', 'More help hotlines'],
    each: {
      'line-999': [
        '警察、救护车和消防：现在有危险时',
        'Police, ambulance and fire: when there is danger now',
      ],
      'line-101': ['警察，不是紧急情况时', 'Police, when it is not an emergency'],
      'line-salvation-army': [
        '帮助被强迫干活或无法离开的成年人',
        'Helping adults who are forced to work or unable to leave',
      ],
      'line-modern-slavery-helpline': [
        '现代奴役求助热线：谁都可以咨询',
        'Modern slavery help hotline: anyone can consult it',
      ],
      'line-childline': ['帮助所有未满 19 岁的人', 'Helping everyone under 19'],
      'line-nspcc': ['给担心某个孩子的成年人', 'For adults who are worried about a child'],
      'line-crimestoppers': ['不用说出姓名就可以举报犯罪', 'You can report a crime without giving your name'],
      'line-british-transport-police': [
        '火车、车站和地铁的警察',
        'The police of trains, stations and the Underground',
      ],
    },
  },
  help: {
    title: ['为自己寻求帮助', 'Seek help for yourself'],
    description: [
      '您被强迫干活，或者不能自由离开吗？可以给谁打电话，之后会怎样，以及您的权利。',
      'Are you forced to work, or unable to leave freely? Whom you can phone, what happens afterwards, and your rights.',
    ],
    intro: [
      '这不是您的错。您可以得到帮助。您可以先问问，以后再决定。您不必说出姓名。',
      'This is not your fault. You can get help. You can ask first and decide later. You do not have to give your name.',
    ],
    who: ['给谁打电话', 'Whom to phone'],
    danger: [
      '现在有危险？请打 {number}。警察或救护车可以马上过来。',
      'There is danger now? Please call {number}. The police or an ambulance can come at once.',
    ],
    silent: [
      '不能说话？请用手机打 {number}，注意听，听到要您按键时按 55。按 55 不会显示您在哪里。',
      'Cannot speak? Please call {number} from a mobile phone, listen carefully, and when you hear that you are to press keys press 55. Pressing 55 does not show where you are.',
    ],
    adult: ['如果您已满 18 岁', 'If you are 18 or over'],
    child: ['如果您未满 18 岁', 'If you are under 18'],
    local: ['查找本地号码', 'Find a local number'],
    noVisa: [
      '没有签证，或者不确定有没有？警察可能会把您的情况告诉英国管移民的内政部（Home Office）。请先跟求助热线或律师谈，问清楚他们会把什么告诉别人。如果有危险，还是请打 {number}。',
      'No visa, or not sure whether you have one? The police may tell the British Home Office, which handles immigration (Home Office), about your situation. Please talk first to a help hotline or a lawyer, and ask clearly what they will tell others. If there is danger, please still call {number}.',
    ],
    deleteCall: [
      '如果有人会看您的手机，打完以后请从通话记录里删除这个电话。',
      'If someone looks at your phone, please delete this call from the call record after you have called.',
    ],
  },
  happens: {
    heading: ['告诉别人以后会怎样', 'What happens after you tell someone'],
    steps: [
      [
        '对方会听您说，并问您现在是否安全。',
        'The other side will listen to you, and ask you whether you are safe now.',
      ],
      [
        '没有安全的地方睡觉？请说出来。警察、区政府和一些慈善机构可以马上为您申请床位和医生。',
        'No safe place to sleep? Please say so. The police, the district government and some charities can apply at once for a bed and a doctor for you.',
      ],
      [
        '对方会跟您讲国家转介机制（National Referral Mechanism，简称 NRM）。政府用它来弄清楚一个人是不是遭受过现代奴役，并给这个人帮助。',
        'The other side will tell you about the National Referral Mechanism (National Referral Mechanism, NRM for short). The government uses it to find out whether a person has suffered modern slavery, and to give this person help.',
      ],
      [
        '如果您已满 18 岁，要不要把您转介给 NRM，由您自己决定。您可以慢慢考虑，也可以说不。',
        'If you are 18 or over, whether to refer you to the NRM is for you yourself to decide. You can think it over slowly, and you can say no.',
      ],
      [
        '如果您未满 18 岁，任何情况下都会把您转介给 NRM，好让您得到帮助。',
        'If you are under 18, in every case you will be referred to the NRM, so that you get help.',
      ],
      [
        '会告诉警察，您已被转介给 NRM。不跟警察谈，您也可以得到帮助。',
        'The police will be told that you have been referred to the NRM. If you do not talk to the police, you can still get help.',
      ],
    ],
  },
  rights: {
    heading: ['您的权利', 'Your rights'],
    each: [
      ['您可以求助，不用说出姓名。', 'You can ask for help, without having to give your name.'],
      [
        '您可以说自己的语言，有翻译帮忙，而且翻译不是控制您的人的朋友。',
        "You can speak your own language, with an interpreter's help, and the interpreter is not a friend of the person who controls you.",
      ],
      ['您可以看医生。', 'You can see a doctor.'],
      [
        '如果 NRM 的第一个决定是肯定的，成年人至少会得到 30 天的帮助：需要时有地方住，有一些钱，有一名工作人员帮忙，还有法律咨询。在有些情况下，帮助可能会被拒绝。',
        'If the NRM’s first decision is positive, an adult will get at least 30 days of help: somewhere to live when needed, some money, a staff member to help, and legal advice. In some situations help may be refused.',
      ],
      [
        '如果得到否定的决定，请马上找人咨询。大多数人有 30 天时间，可以要求重新考虑这个决定。',
        'If you get a negative decision, please consult someone at once. Most people have 30 days in which they can ask for this decision to be reconsidered.',
      ],
      [
        '有人逼您做过犯法的事吗？跟警察说这件事之前，请先要求找律师。法律可以保护当时没有选择的人。',
        'Has someone forced you to do something against the law? Before telling the police about this, please first ask for a lawyer. The law can protect people who had no choice at the time.',
      ],
      [
        '您是来别人家里做工，拿的也是这种工作的签证吗？您可以换雇主。请先找人咨询。',
        'Did you come to work in someone else’s home, on a visa for this kind of work? You can change employer. Please consult someone first.',
      ],
    ],
  },
  signs: {
    title: ['识别迹象', 'Identify the signs'],
    description: [
      '现代奴役的十个迹象，以及看到时该怎么做。',
      'Ten signs of modern slavery, and what to do when you see them.',
    ],
    intro: [
      '现代奴役就是：有人被强迫或被骗去干活、发生性行为或做犯法的事，而且没法脱身。',
      'Modern slavery is: someone is forced or tricked into working, having sex or doing something against the law, and cannot get out of it.',
    ],
    ten: [
      ['看起来很害怕，或者不肯看您。', 'Looks very afraid, or refuses to look at you.'],
      [
        '别人替他们说话，而且不让他们单独待着。',
        'Others speak for them, and do not let them be by themselves.',
      ],
      ['有人拿着他们的护照、手机或银行卡。', 'Someone holds their passport, phone or bank card.'],
      [
        '工钱很少或没有，或者被人拿走。',
        'Wages are very low or there are none, or are taken away by others.',
      ],
      ['欠了永远还不清的钱。', 'Owes money that can never be paid off.'],
      ['不准去自己想去的地方。', 'Not allowed to go where they themselves want to go.'],
      ['上工下工都由别人开车带去带回。', 'Is driven to and from work by others.'],
      ['看起来病了、受伤了或很饿。', 'Looks ill, injured or very hungry.'],
      ['住和睡都在干活的地方。', 'Both lives and sleeps at the place of work.'],
      [
        '有孩子不上学，或者有新东西却说不出从哪里来的。',
        'A child does not go to school, or has new things but cannot say where they came from.',
      ],
    ],
    more: [
      '只有一个迹象，可能说明不了什么。有两个或更多，就有理由告诉别人。',
      'Only one sign may not show much. With two or more, there is reason to tell someone.',
    ],
    what: ['该怎么做', 'What to do'],
    doNotStepIn: [
      '不要自己插手，也不要当着别人的面问他们。这样可能会给他们带来危险。',
      'Do not step in yourself, and do not ask them in front of others. Doing so may bring them danger.',
    ],
    tell: [
      '就算不确定，也请打电话。不需要证据。',
      'Even if you are not sure, please phone. No evidence is needed.',
    ],
  },
  poster: {
    title: ['{name}的海报', 'Poster of {name}'],
    howToPrint: ['请把本页打印在一张 A4 纸上。', 'Please print this page on one A4 sheet.'],
    card: ['{name}的小卡片', 'Small cards of {name}'],
    cut: ['然后沿线剪开。一共 10 张卡片。', 'Then cut along the lines. There are 10 cards in all.'],
    print: ['打印', 'Print'],
    demonstration: ['演示：请不要张贴。', 'Demonstration: please do not put up.'],
    question: ['被强迫干活？走不了？', 'Forced to work? Cannot get away?'],
    answer: [
      '您并不孤单，这也不是您的错。帮助是免费的。',
      'You are not alone, and this is not your fault. Help is free.',
    ],
    danger: ['现在有危险？请打', 'There is danger now? Please call'],
    you: ['这是您的情况吗？', 'Is this your situation?'],
    yourSigns: [
      [
        '您的工钱很少或没有，或者被人拿走。',
        'Your wages are very low or there are none, or are taken away by others.',
      ],
      ['有人拿着您的护照、手机或银行卡。', 'Someone holds your passport, phone or bank card.'],
      ['您欠了永远还不清的钱。', 'You owe money that can never be paid off.'],
      ['您害怕自己走了以后他们会做什么。', 'You are afraid of what they will do after you leave.'],
    ],
    others: ['您认识的人里，有人像这样吗？', 'Among the people you know, is there somebody like this?'],
    page: ['在{name}给谁打电话', 'Whom to phone in {name}'],
    scan: [
      '请只用别人不会看的手机扫这个码。',
      'Please scan this code only with a phone that others will not look at.',
    ],
    madeOn: [
      '制作日期：{date}。{until} 以后过期：请取下，重新打印一张。',
      'Date made: {date}. Expired after {until}: please take it down and print a new one.',
    ],
    cardMadeOn: ['制作日期：{date}。{until} 以后过期。', 'Date made: {date}. Expired after {until}.'],
    sample: ['演示', 'Demonstration'],
  },
} as const satisfies Sentences;
