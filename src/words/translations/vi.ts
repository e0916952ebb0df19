/**
 * Vietnamese. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const vi = {
  site: {
    name: [
      'Số liên hệ về nạn nô lệ thời hiện đại ở London',
      'Contact numbers about modern slavery in London',
    ],
    skip: ['Đi thẳng đến nội dung chính', 'Go straight to the main content'],
    home: ['Trang chủ', 'Home page'],
    danger: ['Gặp nguy hiểm? Gọi {number}', 'In danger? Call {number}'],
    exit: ['Thoát', 'Exit'],
    exitLabel: ['Thoát khỏi trang web này ngay', 'Leave this website right now'],
    leaving: ['Đang tải.', 'Loading.'],
    exitPresses: {
      once: ['Bấm Shift thêm 2 lần nữa để thoát.', 'Press Shift 2 more times to exit.'],
      twice: ['Bấm Shift thêm 1 lần nữa để thoát.', 'Press Shift 1 more time to exit.'],
    },
    exitEnded: ['Bạn vẫn ở trang này.', 'You are still on this page.'],
    otherLanguages: ['Ngôn ngữ', 'Languages'],
    inEnglish: ['Trang này bằng tiếng Anh', 'This page in English'],
    onlyEnglish: [
      'Trang web này còn có thêm thông tin bằng tiếng Anh.',
      'This website also has more information in English.',
    ],
    notReviewed: [
      'Chưa có người nào có tiếng mẹ đẻ là tiếng Việt kiểm tra bản dịch này. Số điện thoại thì giống nhau trong mọi ngôn ngữ.',
      'No person whose mother tongue is Vietnamese has checked this translation yet. The phone numbers are the same in every language.',
    ],
    reviewed: [
      'Một người có tiếng mẹ đẻ là tiếng Việt đã kiểm tra bản dịch này ngày {date}.',
      'A person whose mother tongue is Vietnamese checked this translation on {date}.',
    ],
    reviewOverdue: [
      'Lần gần nhất một người có tiếng mẹ đẻ là tiếng Việt kiểm tra bản dịch này là ngày {date}. Bản dịch cần được kiểm tra lại.',
      'The most recent time a person whose mother tongue is Vietnamese checked this translation was {date}. The translation needs to be checked again.',
    ],
    madeUp: [
      'Đây là bản thử nghiệm. Những mục ghi “Ví dụ giả” là không có thật. Đừng gọi các số đó.',
      'This is a trial version. Items marked “Fake example” are not real. Don’t call those numbers.',
    ],
    kept: [
      'Có thể không có sóng. Đây là bản sao ngày {date}.',
      'There may be no signal. This is a copy of the day {date}.',
    ],
    madeOn: ['Trang này được làm ngày {date}.', 'This page was made on {date}.'],
  },
  home: {
    description: [
      'Gọi cho ai về nạn nô lệ thời hiện đại ở từng quận (borough) của London: cảnh sát, chính quyền quận và đường dây trợ giúp.',
      'Whom to call about modern slavery in each district (borough) of London: police, district government and help lines.',
    ],
    heading: ['Nạn nô lệ thời hiện đại ở London: gọi cho ai', 'Modern slavery in London: whom to call'],
    aboutMe: ['Chuyện của chính tôi: tìm sự giúp đỡ', 'It is about me myself: find help'],
    signs: ['Nhận ra dấu hiệu', 'Recognise the signs'],
    chooseBorough: ['Hoặc chọn một quận (borough)', 'Or choose a district (borough)'],
  },
  search: {
    label: [
      'Tìm theo quận (borough) hoặc mã bưu điện (postcode)',
      'Search by district (borough) or postcode (postcode)',
    ],
    example: ['Ví dụ: {examples}', 'Example: {examples}'],
    button: ['Tìm số liên hệ', 'Find contact numbers'],
    waiting: ['Đang tìm…', 'Searching…'],
    again: ['Tìm lại', 'Search again'],
    empty: [
      'Hãy gõ tên quận, tên nơi ở London hoặc mã bưu điện (postcode)',
      'Type the name of a district, the name of a place in London or a postcode (postcode)',
    ],
    problem: ['Có lỗi', 'There is an error'],
    notFound: ['Không tìm thấy “{typed}”', '"{typed}" not found'],
    notFoundText: [
      'Hãy thử mã bưu điện (postcode), hoặc chọn quận trong danh sách.',
      'Try the postcode (postcode), or choose a district from the list.',
    ],
    outside: ['Nơi đó ở ngoài London', 'That place is outside London'],
    outsideText: ['Bạn vẫn có thể gọi các số này.', 'You can still call these numbers.'],
    choice: ['Quận nào?', 'Which district?'],
    choiceText: [
      'Nếu không biết, hãy thử mã bưu điện (postcode).',
      "If you don't know, try the postcode (postcode).",
    ],
    suggestions: ['Gợi ý', 'Suggestions'],
    howMany: [
      'Gợi ý: {count}. Dùng phím mũi tên lên và xuống.',
      'Suggestions: {count}. Use the up and down arrow keys.',
    ],
    allBoroughs: ['Tất cả các quận', 'All the districts'],
  },
  borough: {
    description: [
      'Gọi cho ai về nạn nô lệ thời hiện đại ở {name}: số điện thoại, giờ làm việc, và lần gần nhất mỗi số được kiểm tra.',
      'Whom to call about modern slavery in {name}: phone numbers, working hours, and the most recent time each number was checked.',
    ],
    caption: ['Số liên hệ về nạn nô lệ thời hiện đại', 'Contact numbers about modern slavery'],
    noneChecked: [
      'Gần đây không có số địa phương nào ở đây được kiểm tra. Thay vào đó, hãy gọi số này.',
      'No local number here has been checked recently. Call this number instead.',
    ],
    localClosed: [
      'Nhóm ở địa phương hiện ngoài giờ làm việc. Thay vào đó, hãy gọi số này.',
      'The local team is at present outside working hours. Call this number instead.',
    ],
    now: {
      heading: ['Bây giờ ai bắt máy', 'Who picks up now'],
      adults: ['Về người lớn', 'About an adult'],
      children: ['Về trẻ em', 'About a child'],
      both: ['Về người lớn hoặc trẻ em', 'About an adult or a child'],
      unsure: [
        'Chúng tôi không chắc bây giờ có ai bắt máy ở số địa phương. Còn số này thì lúc nào cũng gọi được.',
        'We are not sure whether anybody picks up now at a local number. As for this number, it can be called at any time.',
      ],
      unknown: [
        'Chúng tôi không biết số địa phương nào cho việc này. Còn số này thì lúc nào cũng gọi được.',
        'We do not know any local number for this matter. As for this number, it can be called at any time.',
      ],
      perhaps: ['Bây giờ có thể có người bắt máy.', 'There may be somebody who picks up now.'],
      notChecked: ['Chưa có ai gọi thử số này.', 'Nobody has tried calling this number yet.'],
    },
    others: ['Thêm số ở địa phương', 'More local numbers'],
    mayNotWork: ['Những số có thể không dùng được', 'Numbers that may not work'],
    notChecked: [
      'Lấy từ các trang web công khai. Chưa có ai gọi thử các số này.',
      'Taken from public websites. Nobody has tried calling these numbers yet.',
    ],
    madeUp: ['Ví dụ giả: không phải số thật', 'Fake examples: not real numbers'],
    poster: ['In tờ áp phích', 'Print a poster'],
    elsewhere: ['Không phải ở {name}?', 'Not in {name}?'],
    near: ['Có thể địa chỉ này thực ra ở {other}.', 'Maybe this address is actually in {other}.'],
    nearPage: ['Mở trang {other}', 'Open the {other} page'],
    oldPostcode: [
      'Mã bưu điện (postcode) này không còn dùng nữa. Trước đây nó ở {name}.',
      'This postcode (postcode) is no longer used. It was in {name} before.',
    ],
  },
  kinds: {
    police_spoc: ['Nhóm cảnh sát chống nạn nô lệ thời hiện đại', 'Police team against modern slavery'],
    council_lead: [
      'Nhóm chống nạn nô lệ thời hiện đại của chính quyền quận',
      'District government’s team against modern slavery',
    ],
    council_duty: {
      adults: ['Chính quyền quận: giúp người lớn', 'District government: helps adults'],
      children: ['Chính quyền quận: giúp trẻ em', 'District government: helps children'],
      everyone: [
        'Chính quyền quận: giúp người lớn và trẻ em',
        'District government: helps adults and children',
      ],
    },
    support_service: ['Dịch vụ giúp đỡ', 'Help service'],
  },
  card: {
    call: ['Gọi', 'Call'],
    callNumber: ['Gọi {number}', 'Call {number}'],
    callInstead: ['Gọi {number} thay cho số này', 'Call {number} in place of this number'],
    hours: ['Giờ làm việc', 'Working hours'],
    email: ['E-mail', 'E-mail'],
    website: ['Trang web', 'Website'],
    ask: ['Xin gặp', 'Ask to speak to / meet'],
    madeUp: ['Ví dụ giả', 'Fake example'],
    free: ['Gọi miễn phí từ mọi điện thoại.', 'Free to call from any phone.'],
    interpreter: [
      'Bạn có thể xin người phiên dịch. Hãy nói bằng tiếng Anh: “{english}”. Nghe giống như: “{sounds}”.',
      'You can ask for an interpreter. Say in English: "{english}". It sounds like: "{sounds}".',
    ],
    passesOn: [
      'Họ có thể nói lại với người khác những gì bạn nói, nếu có người đang gặp nguy hiểm hoặc có trẻ em có nguy cơ bị hại.',
      'They may tell other people what you say, if someone is in danger right now or a child is at risk of being harmed.',
    ],
    interpreterUnknown: [
      'Chúng tôi không biết số này có người phiên dịch không. Bạn vẫn có thể hỏi. Hãy nói bằng tiếng Anh: “{english}”. Nghe giống như: “{sounds}”.',
      'We don\'t know whether this number has an interpreter. You can still ask. Say in English: "{english}". It sounds like: "{sounds}".',
    ],
    otherwise: ['Vào lúc khác, hãy gọi {number}.', 'At other times, call {number}.'],
    noAnswer: [
      'Không ai bắt máy? Gọi {police}. Nếu gặp nguy hiểm, gọi {emergency}.',
      'Nobody picks up? Call {police}. If in danger, call {emergency}.',
    ],
    away: ['Vắng mặt đến hết ngày {until}.', 'Absent until the end of {until}.'],
    awayFrom: ['Vắng mặt từ ngày {from} đến hết ngày {until}.', 'Absent from {from} to the end of {until}.'],
    standIn: ['Thay vào đó, hãy gọi: {standIn}', 'Instead, call: {standIn}'],
    wrong: [
      'Nếu số này sai, hãy báo cho chúng tôi (bằng tiếng Anh)',
      'If this number is wrong, let us know (in English)',
    ],
  },
  check: {
    states: {
      verified: ['Đã kiểm tra', 'Checked'],
      due: ['Đã kiểm tra, sắp đến hạn kiểm tra lại', 'Checked, nearly due to be checked again'],
      overdue: ['Quá hạn kiểm tra', 'Check overdue'],
      reported: ['Có thể không dùng được: đang kiểm tra', 'May not work: being checked'],
      lapsed: ['Thông tin đã cũ', 'Information is old'],
      vacant: ['Hiện không có ai giữ vị trí này', 'At present nobody holds this position'],
      unchecked: ['Chưa kiểm tra', 'Not checked yet'],
    },
    ifItFails: [
      'Nếu số này không dùng được, hãy gọi một trong những số lúc nào cũng gọi được.',
      "If this number doesn't work, call one of the numbers that can be called at any time.",
    ],
    doNotRely: [
      'Đừng trông vào số này. Hãy gọi một trong những số lúc nào cũng gọi được.',
      "Don't count on this number. Call one of the numbers that can be called at any time.",
    ],
    last: ['Lần kiểm tra gần nhất: ngày {date}.', 'Most recent check: {date}.'],
    next: ['Lần kiểm tra tới: chậm nhất ngày {date}.', 'Next check: {date} at the latest.'],
    nextWas: [
      'Đáng lẽ phải kiểm tra lại chậm nhất ngày {date}.',
      'It should have been checked again by {date} at the latest.',
    ],
    unreachable: ['Ngày {date} không ai bắt máy.', 'On {date} nobody picked up.'],
    doubted: [
      'Ngày {date}, người đọc báo cho chúng tôi là số này có thể không dùng được.',
      'On {date}, readers told us this number may not work.',
    ],
    readOn: ['Số lấy từ {site}, xem ngày {date}.', 'Number taken from {site}, viewed on {date}.'],
  },
  hours: {
    always: ['24 giờ mỗi ngày, tất cả các ngày', '24 hours each day, all days'],
    unknown: ['Không rõ giờ làm việc', 'Working hours not known'],
    everyDay: ['mỗi ngày', 'every day'],
    allDay: ['24 giờ', '24 hours'],
    times: ['{opens} đến {closes}', '{opens} to {closes}'],
    fromTo: ['{first} đến {last}', '{first} to {last}'],
    openOnHolidays: ['{hours}, cả ngày lễ ở Anh', '{hours}, also on holidays in England'],
    closedOnHolidays: ['{hours}, nghỉ ngày lễ ở Anh', '{hours}, off on holidays in England'],
    timesOnHolidays: ['{hours}; ngày lễ ở Anh {times}', '{hours}; on holidays in England {times}'],
    outside: ['mọi lúc, trừ: {periods}', 'at all times, except: {periods}'],
  },
  open: {
    now: ['Đang làm việc.', 'Working now.'],
    until: ['Đang làm việc, đến {when}.', 'Working now, until {when}.'],
    closed: ['Hiện ngoài giờ làm việc.', 'At present outside working hours.'],
    opens: [
      'Hiện ngoài giờ làm việc. Làm việc lại: {when}.',
      'At present outside working hours. Working again: {when}.',
    ],
    holiday: ['Không rõ giờ làm việc vào ngày lễ ở Anh.', 'Working hours on holidays in England not known.'],
    today: ['hôm nay', 'today'],
  },
  lines: {
    heading: ['Những số lúc nào cũng gọi được', 'Numbers that can be called at any time'],
    more: ['Thêm đường dây trợ giúp', 'More help lines'],
    each: {
      'line-999': [
        'Cảnh sát, cấp cứu và cứu hỏa: khi đang gặp nguy hiểm',
        'Police, ambulance and fire service: when in danger right now',
      ],
      'line-101': ['Cảnh sát, khi không khẩn cấp', 'Police, when it is not urgent'],
      'line-salvation-army': [
        'Giúp người lớn bị ép làm việc hoặc không thoát ra được',
        "Helps adults who are forced to work or can't get out",
      ],
      'line-modern-slavery-helpline': [
        'Đường dây trợ giúp về nạn nô lệ thời hiện đại: tư vấn cho bất cứ ai',
        'Help line about modern slavery: advice for anyone',
      ],
      'line-childline': ['Giúp bất cứ ai dưới 19 tuổi', 'Helps anyone under 19'],
      'line-nspcc': ['Cho người lớn đang lo cho một đứa trẻ', 'For adults who are worried about a child'],
      'line-crimestoppers': [
        'Báo tội phạm mà không cần cho biết tên',
        'Report crime without needing to give your name',
      ],
      'line-british-transport-police': [
        'Cảnh sát trên tàu, ở nhà ga và tàu điện ngầm (Underground)',
        'Police on trains, at stations and on the underground (Underground)',
      ],
    },
  },
  help: {
    title: ['Tìm sự giúp đỡ cho chính mình', 'Find help for yourself'],
    description: [
      'Bạn bị ép làm việc, hoặc không được tự do bỏ đi? Gọi cho ai, chuyện gì xảy ra sau đó, và quyền của bạn.',
      'Are you forced to work, or not free to leave? Whom to call, what happens after that, and your rights.',
    ],
    intro: [
      'Đây không phải lỗi của bạn. Bạn có thể được giúp. Bạn có thể hỏi trước, quyết định sau. Bạn không cần cho biết tên.',
      "This is not your fault. You can get help. You can ask first, decide later. You don't need to give your name.",
    ],
    who: ['Gọi cho ai', 'Whom to call'],
    danger: [
      'Đang gặp nguy hiểm? Gọi {number}. Cảnh sát hoặc xe cấp cứu có thể đến ngay.',
      'In danger right now? Call {number}. Police or an ambulance can come straight away.',
    ],
    silent: [
      'Không nói được? Dùng điện thoại di động gọi {number}, lắng nghe, và bấm 55 khi người ta bảo bấm. Bấm 55 không cho biết bạn đang ở đâu.',
      "Can't speak? Use a mobile phone to call {number}, listen, and press 55 when they tell you to. Pressing 55 doesn't tell where you are.",
    ],
    adult: ['Nếu bạn từ 18 tuổi trở lên', 'If you are 18 or over'],
    child: ['Nếu bạn dưới 18 tuổi', 'If you are under 18'],
    local: ['Tìm số ở địa phương', 'Find a local number'],
    noVisa: [
      'Không có visa, hoặc không chắc? Cảnh sát có thể báo về bạn cho Bộ Nội vụ Anh, nơi quản lý di trú (Home Office). Trước hết hãy nói chuyện với đường dây trợ giúp hoặc luật sư, và hỏi họ sẽ báo lại những gì cho nơi khác. Nếu gặp nguy hiểm, vẫn hãy gọi {number}.',
      'No visa, or not sure? The police can report about you to the British Interior Ministry, which manages immigration (Home Office). First talk with a help line or a lawyer, and ask what they will report on to other places. If in danger, still call {number}.',
    ],
    deleteCall: [
      'Nếu có người xem điện thoại của bạn, gọi xong hãy xóa cuộc gọi khỏi danh sách.',
      'If someone looks at your phone, delete the call from the list once you have called.',
    ],
  },
  happens: {
    heading: ['Chuyện gì xảy ra nếu bạn kể với ai đó', 'What happens if you tell someone'],
    steps: [
      [
        'Họ lắng nghe, và hỏi bây giờ bạn có an toàn không.',
        'They listen, and ask whether you are safe now.',
      ],
      [
        'Không có chỗ ngủ an toàn? Hãy nói ra. Cảnh sát, chính quyền quận và một số hội từ thiện có thể xin ngay chỗ ngủ và bác sĩ cho bạn.',
        'No safe place to sleep? Say so. The police, the district government and some charities can ask straight away for a place to sleep and a doctor for you.',
      ],
      [
        'Họ nói cho bạn biết về Cơ chế giới thiệu quốc gia (National Referral Mechanism, gọi tắt là NRM). Đây là cách chính phủ tìm hiểu xem một người có bị làm nô lệ thời hiện đại không, và giúp đỡ người đó.',
        'They tell you about the National Referral Mechanism (National Referral Mechanism, NRM for short). This is how the government finds out whether a person is/was made a modern slave, and helps that person.',
      ],
      [
        'Nếu bạn từ 18 tuổi trở lên, chính bạn quyết định có chuyển trường hợp của mình đến NRM hay không. Bạn có thể từ từ suy nghĩ, và bạn có thể từ chối.',
        'If you are 18 or over, you yourself decide whether or not to pass your case to the NRM. You can take your time to think, and you can refuse.',
      ],
      [
        'Nếu bạn dưới 18 tuổi, trường hợp của bạn luôn được chuyển đến NRM, để bạn được giúp.',
        'If you are under 18, your case is always passed to the NRM, so that you get help.',
      ],
      [
        'Cảnh sát được báo là trường hợp của bạn đã được chuyển đến NRM. Bạn có thể được giúp mà không nói chuyện với cảnh sát.',
        'The police are told that your case has been passed to the NRM. You can get help without talking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Quyền của bạn', 'Your rights'],
    each: [
      ['Bạn có thể xin giúp mà không cho biết tên.', 'You can ask for help without giving your name.'],
      [
        'Bạn có thể nói bằng tiếng của mình, qua một người phiên dịch không phải là bạn bè của người đang kiểm soát bạn.',
        'You can speak in your own language, through an interpreter who is not a friend of the person controlling you.',
      ],
      ['Bạn có thể đi khám bác sĩ.', 'You can go to see a doctor.'],
      [
        'Nếu quyết định đầu tiên của NRM là “có”, người lớn được giúp ít nhất 30 ngày: chỗ ở nếu cần, một ít tiền, một nhân viên hỗ trợ và tư vấn luật. Trong một số trường hợp, việc giúp này có thể bị từ chối.',
        'If the NRM\'s first decision is "yes", an adult is helped for at least 30 days: a place to stay if needed, a little money, a support worker and legal advice. In some cases, this help can be refused.',
      ],
      [
        'Nếu có quyết định là “không”, hãy hỏi tư vấn ngay. Đa số mọi người có 30 ngày để xin xem xét lại quyết định đó.',
        'If there is a decision that is "no", ask for advice straight away. Most people have 30 days to ask for that decision to be looked at again.',
      ],
      [
        'Bạn đã bị ép phạm pháp? Hãy xin gặp luật sư trước khi kể chuyện đó với cảnh sát. Luật pháp có thể bảo vệ những người không có lựa chọn nào khác.',
        'Were you forced to break the law? Ask to see a lawyer before you tell the police about it. The law can protect people who had no other choice.',
      ],
      [
        'Bạn sang đây làm việc trong nhà người khác, với loại visa cho việc đó? Bạn có thể chuyển sang làm cho người khác. Hãy hỏi tư vấn trước.',
        'Did you come over here to work in someone else’s home, on the kind of visa for that work? You can move to working for someone else. Ask for advice first.',
      ],
    ],
  },
  signs: {
    title: ['Nhận ra dấu hiệu', 'Recognise the signs'],
    description: [
      'Mười dấu hiệu của nạn nô lệ thời hiện đại, và nên làm gì khi bạn thấy.',
      'Ten signs of modern slavery, and what you should do when you see them.',
    ],
    intro: [
      'Nạn nô lệ thời hiện đại là khi một người bị ép hoặc bị lừa phải làm việc, phải quan hệ tình dục hoặc phải phạm pháp, và không thoát ra được.',
      'Modern slavery is when a person is forced or tricked into working, having sex or breaking the law, and can’t get out.',
    ],
    ten: [
      ['Họ có vẻ sợ hãi, hoặc không chịu nhìn bạn.', "They seem afraid, or won't look at you."],
      [
        'Người khác nói thay họ và không chịu để họ một mình.',
        "Another person speaks in their place and won't leave them alone.",
      ],
      [
        'Có người giữ hộ chiếu, điện thoại hoặc thẻ ngân hàng của họ.',
        'Someone keeps their passport, phone or bank card.',
      ],
      [
        'Họ được trả công ít hoặc không được trả, hoặc bị người khác lấy mất tiền công.',
        'They are paid little or not paid, or another person takes their pay.',
      ],
      ['Họ mắc một món nợ không bao giờ trả hết được.', 'They owe a debt that can never be paid off.'],
      ['Họ không được đi đến nơi họ muốn.', 'They are not allowed to go where they want.'],
      ['Họ được xe chở đi làm rồi chở về.', 'They are driven to work and driven back.'],
      ['Họ trông đau ốm, bị thương hoặc đói.', 'They look ill, hurt or hungry.'],
      ['Họ sống và ngủ ngay tại nơi làm việc.', 'They live and sleep right at the place of work.'],
      [
        'Một đứa trẻ không đi học, hoặc có đồ mới mà không nói được từ đâu ra.',
        "A child doesn't go to school, or has new things but can't say where they came from.",
      ],
    ],
    more: [
      'Một dấu hiệu có thể không nói lên nhiều. Hai dấu hiệu trở lên là lý do để báo cho ai đó.',
      'One sign may not say much. Two signs or more are a reason to tell someone.',
    ],
    what: ['Nên làm gì', 'What one should do'],
    doNotStepIn: [
      'Đừng tự mình can thiệp, và đừng hỏi họ trước mặt người khác. Làm vậy có thể gây nguy hiểm cho họ.',
      "Don't intervene yourself, and don't ask them in front of others. Doing so can endanger them.",
    ],
    tell: [
      'Hãy gọi, dù bạn không chắc. Bạn không cần bằng chứng.',
      "Call, even though you are not sure. You don't need evidence.",
    ],
  },
  poster: {
    title: ['Áp phích cho {name}', 'Poster for {name}'],
    howToPrint: ['In trang này trên một tờ giấy A4.', 'Print this page on one sheet of A4 paper.'],
    card: ['Thẻ nhỏ cho {name}', 'Small cards for {name}'],
    cut: ['Sau đó cắt theo các đường kẻ. Có 10 thẻ.', 'Then cut along the lines. There are 10 cards.'],
    print: ['In', 'Print'],
    demonstration: ['BẢN THỬ NGHIỆM: đừng dán lên.', 'TRIAL VERSION: don’t stick it up.'],
    question: ['Bị ép làm việc? Không thoát ra được?', "Forced to work? Can't get out?"],
    answer: [
      'Bạn không đơn độc, và đây không phải lỗi của bạn. Được giúp đỡ miễn phí.',
      'You are not alone, and this is not your fault. Help is free.',
    ],
    danger: ['Đang gặp nguy hiểm? Gọi', 'In danger right now? Call'],
    you: ['Bạn có đang ở trong hoàn cảnh này không?', 'Are you in this situation?'],
    yourSigns: [
      [
        'Bạn được trả công ít hoặc không được trả, hoặc bị người khác lấy mất tiền công.',
        'You are paid little or not paid, or another person takes your pay.',
      ],
      [
        'Có người giữ hộ chiếu, điện thoại hoặc thẻ ngân hàng của bạn.',
        'Someone keeps your passport, phone or bank card.',
      ],
      ['Bạn mắc một món nợ không bao giờ trả hết được.', 'You owe a debt that can never be paid off.'],
      ['Bạn sợ những gì họ sẽ làm nếu bạn bỏ đi.', 'You are afraid of what they will do if you leave.'],
    ],
    others: ['Bạn có quen ai trông như vậy không?', 'Do you know anybody who looks like this?'],
    page: ['Gọi cho ai ở {name}', 'Whom to call in {name}'],
    scan: [
      'Chỉ quét mã này bằng điện thoại mà không ai khác xem.',
      'Only scan this code with a phone that nobody else looks at.',
    ],
    madeOn: [
      'Làm ngày {date}. Sau ngày {until} là hết hạn: hãy gỡ xuống và in tờ mới.',
      'Made on {date}. After {until} it expires: take it down and print a new one.',
    ],
    cardMadeOn: [
      'Làm ngày {date}. Sau ngày {until} là hết hạn.',
      'Made on {date}. After {until} it expires.',
    ],
    sample: ['BẢN THỬ NGHIỆM', 'TRIAL VERSION'],
  },
} as const satisfies Sentences;
