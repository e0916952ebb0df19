/**
 * Turkish. Beside each sentence stands what it says, translated back into English: most by somebody who had not seen the
 * English. Where that showed a mistake, both were written again.
 */
import type { Sentences } from '../languages/translation.ts';

export const tr = {
  site: {
    name: ['Londra modern kölelik iletişim numaraları', 'London modern slavery contact numbers'],
    skip: ['Ana içeriğe geç', 'Go to the main content'],
    home: ['Ana sayfa', 'Home page'],
    danger: ['Tehlikede misiniz? Arayın: {number}', 'Are you in danger? Call: {number}'],
    exit: ['Çıkış', 'Exit'],
    exitLabel: ['Bu siteden hemen çık', 'Leave this site immediately'],
    leaving: ['Yükleniyor.', 'Loading.'],
    exitPresses: {
      once: ['Çıkmak için Shift tuşuna 2 kez daha basın.', 'To exit, press the Shift key 2 more times.'],
      twice: ['Çıkmak için Shift tuşuna 1 kez daha basın.', 'To exit, press the Shift key 1 more time.'],
    },
    exitEnded: ['Bu sayfada kaldınız.', 'You stayed on this page.'],
    otherLanguages: ['Diller', 'Languages'],
    inEnglish: ['Bu sayfanın İngilizcesi', 'The English of this page'],
    onlyEnglish: [
      'Bu sitede İngilizce olarak daha fazla bilgi var.',
      'There is more information in English on this site.',
    ],
    notReviewed: [
      'Bu çeviriyi ana dili Türkçe olan hiç kimse henüz kontrol etmedi. Telefon numaraları her dilde aynıdır.',
      'Nobody whose mother tongue is Turkish has checked this translation yet. Phone numbers are the same in every language.',
    ],
    reviewed: [
      'Bu çeviriyi ana dili Türkçe olan biri kontrol etti. Tarih: {date}.',
      'Someone whose mother tongue is Turkish checked this translation. Date: {date}.',
    ],
    reviewOverdue: [
      'Bu çeviriyi ana dili Türkçe olan biri en son şu tarihte kontrol etti: {date}. Yeniden kontrol edilmesi gerekiyor.',
      'Someone whose mother tongue is Turkish last checked this translation on this date: {date}. It needs to be checked again.',
    ],
    madeUp: [
      'Bu bir deneme sitesidir. “Uydurma” yazan bilgiler gerçek değildir. O numaraları aramayın.',
      'This is a trial site. Information marked “Made-up” is not real. Do not call those numbers.',
    ],
    kept: [
      'Sinyal olmayabilir. Bu, {date} tarihli bir kopyadır.',
      'There may be no signal. This is a copy dated {date}.',
    ],
    madeOn: ['Bu sayfanın hazırlandığı tarih: {date}.', 'Date this page was prepared: {date}.'],
  },
  home: {
    description: [
      'Londra’nın her ilçesinde modern kölelik konusunda kimi aramalı: polis, belediye ve yardım hatları.',
      'Whom to call about modern slavery in every district of London: the police, the municipality and helplines.',
    ],
    heading: ['Londra’da modern kölelik: kimi aramalı', 'Modern slavery in London: whom to call'],
    aboutMe: ['Benimle ilgili: yardım istiyorum', 'About me: I want help'],
    signs: ['Belirtileri tanıyın', 'Recognise the signs'],
    chooseBorough: ['Ya da bir ilçe seçin', 'Or choose a district'],
  },
  search: {
    label: ['İlçe ya da posta koduyla arama', 'Search by district or postcode'],
    example: ['Örneğin: {examples}', 'For example: {examples}'],
    button: ['Numaraları bul', 'Find the numbers'],
    waiting: ['Bakılıyor…', 'Looking…'],
    again: ['Yeniden bakın', 'Look again'],
    empty: [
      'Londra’da bir ilçe, bir yer ya da bir posta kodu yazın',
      'Write a district, a place or a postcode in London',
    ],
    problem: ['Bir sorun var', 'There is a problem'],
    notFound: ['“{typed}” bulunamadı', '"{typed}" was not found'],
    notFoundText: [
      'Posta kodunu deneyin ya da ilçeyi listeden seçin.',
      'Try the postcode or choose the district from the list.',
    ],
    outside: ['Burası Londra’nın dışında', 'This place is outside London'],
    outsideText: ['Yine de bu numaraları arayabilirsiniz.', 'You can still call these numbers.'],
    choice: ['Hangi ilçe?', 'Which district?'],
    choiceText: ['Bilmiyorsanız posta kodunu deneyin.', 'If you do not know, try the postcode.'],
    suggestions: ['Öneriler', 'Suggestions'],
    howMany: [
      'Öneriler: {count}. Yukarı ve aşağı ok tuşlarını kullanın.',
      'Suggestions: {count}. Use the up and down arrow keys.',
    ],
    allBoroughs: ['Bütün ilçeler', 'All districts'],
  },
  borough: {
    description: [
      '{name}: modern kölelik konusunda kimi aramalı. Numaralar, saatler ve her numaranın en son ne zaman kontrol edildiği.',
      '{name}: whom to call about modern slavery. Numbers, hours and when each number was last checked.',
    ],
    caption: ['Modern kölelik iletişim numaraları', 'Modern slavery contact numbers'],
    noneChecked: [
      'Buradaki yerel numaraların hiçbiri son zamanlarda kontrol edilmedi. Onların yerine bu numarayı arayın.',
      'None of the local numbers here has been checked recently. Call this number instead of them.',
    ],
    localClosed: [
      'Yerel ekip şu an kapalı. Onun yerine bu numarayı arayın.',
      'The local team is closed right now. Call this number instead of it.',
    ],
    now: {
      heading: ['Şu an kim cevap veriyor', 'Who is answering right now'],
      adults: ['Bir yetişkin hakkında', 'About an adult'],
      children: ['Bir çocuk hakkında', 'About a child'],
      both: ['Bir yetişkin ya da bir çocuk hakkında', 'About an adult or a child'],
      unsure: [
        'Şu an yerel bir numaranın cevap vereceğinden emin değiliz. Bu numarayı her zaman arayabilirsiniz.',
        'We are not sure that a local number will answer right now. You can always call this number.',
      ],
      unknown: [
        'Bunun için yerel bir numara bilmiyoruz. Bu numarayı her zaman arayabilirsiniz.',
        'We do not know a local number for this. You can always call this number.',
      ],
      perhaps: ['Şu an cevap veren olabilir.', 'There may be somebody who answers right now.'],
      notChecked: ['Bu numarayı henüz kimse aramadı.', 'Nobody has called this number yet.'],
    },
    others: ['Diğer yerel numaralar', 'Other local numbers'],
    mayNotWork: ['Çalışmayabilecek numaralar', 'Numbers that may not work'],
    notChecked: [
      'Herkese açık sayfalardan alındı. Bu numaraları henüz kimse aramadı.',
      'Taken from pages open to everyone. Nobody has called these numbers yet.',
    ],
    madeUp: ['Uydurma örnekler: gerçek numara değil', 'Made-up examples: not real numbers'],
    poster: ['Afiş yazdır', 'Print a poster'],
    elsewhere: ['{name} ilçesinde değil misiniz?', 'Are you not in {name} district?'],
    near: [
      'Bu adres burada değil, şu ilçede olabilir: {other}.',
      'This address may be not here but in this district: {other}.',
    ],
    nearPage: ['Sayfayı aç: {other}', 'Open the page: {other}'],
    oldPostcode: [
      'Bu posta kodu artık kullanılmıyor. Eskiden bulunduğu ilçe: {name}.',
      'This postcode is no longer used. District where it used to be: {name}.',
    ],
  },
  kinds: {
    police_spoc: ['Polis: modern kölelikle mücadele ekibi', 'Police: team fighting modern slavery'],
    council_lead: ['Belediye: modern kölelikle mücadele ekibi', 'Municipality: team fighting modern slavery'],
    council_duty: {
      adults: ['Belediye: yetişkinler için yardım', 'Municipality: help for adults'],
      children: ['Belediye: çocuklar için yardım', 'Municipality: help for children'],
      everyone: [
        'Belediye: yetişkinler ve çocuklar için yardım',
        'Municipality: help for adults and children',
      ],
    },
    support_service: ['Destek hizmeti', 'Support service'],
  },
  card: {
    call: ['Arayın', 'Call (polite)'],
    callNumber: ['Arayın: {number}', 'Call: {number} (polite)'],
    callInstead: ['Bunun yerine arayın: {number}', 'Instead of this, call: {number} (polite)'],
    hours: ['Saatler', 'Hours'],
    email: ['E-posta', 'Email'],
    website: ['Web sitesi', 'Website'],
    ask: ['Kiminle görüşmeli', 'Whom to speak with'],
    madeUp: ['Uydurma', 'Made-up'],
    free: ['Her telefondan ücretsiz aranır.', 'Can be called free from any phone.'],
    interpreter: [
      'Tercüman isteyebilirsiniz. İngilizce olarak şunu deyin: “{english}”. Okunuşu: “{sounds}”.',
      'You can ask for an interpreter. Say this in English: "{english}". How it is read: "{sounds}".',
    ],
    passesOn: [
      'Birisi şu an tehlikedeyse ya da bir çocuk risk altındaysa, söylediklerinizi başkalarına iletebilirler.',
      'If someone is in danger right now or a child is at risk, they may pass on what you say to others.',
    ],
    interpreterUnknown: [
      'Bu hatta tercüman olup olmadığını bilmiyoruz. Yine de isteyebilirsiniz. İngilizce olarak şunu deyin: “{english}”. Okunuşu: “{sounds}”.',
      'We do not know whether there is an interpreter on this line. You can still ask. Say this in English: "{english}". How it is read: "{sounds}".',
    ],
    otherwise: ['Diğer saatlerde {number} numarasını arayın.', 'At other hours call the number {number}.'],
    noAnswer: [
      'Cevap veren yok mu? {police} numarasını arayın. Tehlikedeyseniz {emergency} numarasını arayın.',
      'Is there nobody answering? Call the number {police}. If you are in danger call the number {emergency}.',
    ],
    away: [
      'Bu kişi {until} gününün sonuna kadar yok.',
      'This person is not there until the end of the day {until}.',
    ],
    awayFrom: [
      'Bu kişi şu tarihlerde yok: {from} – {until} (son gün dahil).',
      'This person is not there on these dates: {from} – {until} (last day included).',
    ],
    standIn: ['Bunun yerine arayın: {standIn}', 'Instead of this, call: {standIn}'],
    wrong: [
      'Bu numara yanlışsa bize bildirin (İngilizce olarak)',
      'If this number is wrong, report it to us (in English)',
    ],
  },
  check: {
    states: {
      verified: ['Kontrol edildi', 'Checked'],
      due: ['Kontrol edildi, yeni kontrol zamanı yakın', 'Checked, time of new check is near'],
      overdue: ['Kontrol gecikti', 'The check is late'],
      reported: ['Çalışmayabilir: kontrol ediliyor', 'May not work: being checked'],
      lapsed: ['Güncel değil', 'Not up to date'],
      vacant: ['Şu an bu görevde kimse yok', 'Nobody is in this post right now'],
      unchecked: ['Henüz kontrol edilmedi', 'Not checked yet'],
    },
    ifItFails: [
      'Çalışmazsa, her zaman arayabileceğiniz numaralardan birini arayın.',
      'If it does not work, call one of the numbers that you can always call.',
    ],
    doNotRely: [
      'Buna güvenmeyin. Her zaman arayabileceğiniz numaralardan birini arayın.',
      'Do not trust this. Call one of the numbers that you can always call.',
    ],
    last: ['Son kontrol: {date}.', 'Last check: {date}.'],
    next: ['Sonraki kontrol en geç şu tarihte: {date}.', 'Next check at the latest on this date: {date}.'],
    nextWas: [
      'Sonraki kontrol en geç şu tarihte yapılmalıydı: {date}.',
      'The next check should have been done at the latest on this date: {date}.',
    ],
    unreachable: ['Şu tarihte cevap veren olmadı: {date}.', 'Nobody answered on this date: {date}.'],
    doubted: [
      '{date} tarihinde okurlar bize bu numaranın çalışmayabileceğini söyledi.',
      'On {date} readers told us that this number may not work.',
    ],
    readOn: [
      'Numaranın alındığı yer: {site}, okunduğu tarih: {date}.',
      'Place the number was taken from: {site}, date it was read: {date}.',
    ],
  },
  hours: {
    always: ['Her gün, günde 24 saat', 'Every day, 24 hours a day'],
    unknown: ['Saatler bilinmiyor', 'Hours not known'],
    everyDay: ['her gün', 'every day'],
    allDay: ['24 saat', '24 hours'],
    times: ['{opens} – {closes}', '{opens} – {closes}'],
    fromTo: ['{first} – {last}', '{first} – {last}'],
    openOnHolidays: ['{hours}, resmi tatillerde de açık', '{hours}, also open on public holidays'],
    closedOnHolidays: ['{hours}, resmi tatillerde kapalı', '{hours}, closed on public holidays'],
    timesOnHolidays: ['{hours}; resmi tatillerde {times}', '{hours}; on public holidays {times}'],
    outside: ['şunlar dışında her zaman: {periods}', 'always, except for these: {periods}'],
  },
  open: {
    now: ['Şu an açık.', 'Open right now.'],
    until: ['Şu an açık. Kapanış: {when}.', 'Open right now. Closing: {when}.'],
    closed: ['Şu an kapalı.', 'Closed right now.'],
    opens: ['Şu an kapalı. Açılış: {when}.', 'Closed right now. Opening: {when}.'],
    holiday: ['Resmi tatillerdeki saatler bilinmiyor.', 'Hours on public holidays are not known.'],
    today: ['bugün', 'today'],
  },
  lines: {
    heading: ['Her zaman arayabileceğiniz numaralar', 'Numbers that you can always call'],
    more: ['Diğer yardım hatları', 'Other helplines'],
    each: {
      'line-999': [
        'Polis, ambulans ve itfaiye: şu an tehlikedeyseniz',
        'Police, ambulance and fire: if you are in danger right now',
      ],
      'line-101': ['Polis, acil durum değilse', 'Police, if it is not an emergency'],
      'line-salvation-army': [
        'Zorla çalıştırılan ya da bulunduğu yerden ayrılamayan yetişkinler için yardım',
        'Help for adults who are made to work by force or cannot leave the place where they are',
      ],
      'line-modern-slavery-helpline': [
        'Modern kölelik yardım hattı: herkes danışabilir',
        'Modern slavery helpline: anyone can consult it',
      ],
      'line-childline': ['19 yaşından küçük herkes için yardım', 'Help for everyone under 19'],
      'line-nspcc': ['Bir çocuk için kaygılanan yetişkinlere', 'For adults anxious about a child'],
      'line-crimestoppers': ['Adınızı vermeden bir suçu bildirin', 'Report a crime without giving your name'],
      'line-british-transport-police': [
        'Trenlerde, istasyonlarda ve metroda polis',
        'Police on trains, at stations and on the metro',
      ],
    },
  },
  help: {
    title: ['Kendiniz için yardım alın', 'Get help for yourself'],
    description: [
      'Zorla mı çalıştırılıyorsunuz ya da oradan ayrılmakta özgür değil misiniz? Kimi aramalı, sonra ne olur ve haklarınız neler.',
      'Are you being made to work by force, or are you not free to leave there? Whom to call, what happens next and what your rights are.',
    ],
    intro: [
      'Bu sizin suçunuz değil. Yardım alabilirsiniz. Önce sorup sonra karar verebilirsiniz. Adınızı vermek zorunda değilsiniz.',
      'This is not your fault. You can get help. You can ask first and decide afterwards. You do not have to give your name.',
    ],
    who: ['Kimi aramalı', 'Whom to call'],
    danger: [
      'Şu an tehlikede misiniz? {number} numarasını arayın. Polis ya da ambulans hemen gelebilir.',
      'Are you in danger right now? Call the number {number}. The police or an ambulance can come immediately.',
    ],
    silent: [
      'Konuşamıyor musunuz? Cep telefonundan {number} numarasını arayın, dinleyin ve sizden istenince 55’e basın. 55’e basmak nerede olduğunuzu göstermez.',
      'Can you not speak? Call the number {number} from a mobile phone, listen, and press 55 when you are asked to. Pressing 55 does not show where you are.',
    ],
    adult: ['18 yaşında ya da daha büyükseniz', 'If you are 18 or older'],
    child: ['18 yaşından küçükseniz', 'If you are under 18'],
    local: ['Yerel bir numara bulun', 'Find a local number'],
    noVisa: [
      'Vizeniz yok mu ya da olduğundan emin değil misiniz? Polis, sizin hakkınızda İngiltere İçişleri Bakanlığına (Home Office) bilgi verebilir. Önce bir yardım hattıyla ya da bir avukatla konuşun ve hangi bilgileri başkalarına ilettiklerini sorun. Tehlikedeyseniz yine de {number} numarasını arayın.',
      'Have you no visa, or are you not sure that you have one? The police can give information about you to England’s interior ministry (Home Office). First speak to a helpline or a lawyer and ask which information they pass on to others. If you are in danger, still call the number {number}.',
    ],
    deleteCall: [
      'Telefonunuza bakan biri varsa, sonra bu aramayı arama listesinden silin.',
      'If there is someone who looks at your phone, afterwards delete this call from the call list.',
    ],
  },
  happens: {
    heading: ['Birine anlatırsanız ne olur', 'What happens if you tell someone'],
    steps: [
      [
        'Sizi dinlerler ve şu an güvende olup olmadığınızı sorarlar.',
        'They listen to you and ask whether you are safe right now.',
      ],
      [
        'Uyuyacak güvenli bir yeriniz yok mu? Bunu söyleyin. Polis, belediye (council) ve bazı yardım dernekleri sizin için hemen yatacak yer ve doktor isteyebilir.',
        'Have you no safe place to sleep? Say so. The police, the municipality (council) and some charities can immediately ask for a place to sleep and a doctor for you.',
      ],
      [
        'Size Ulusal Yönlendirme Sistemi’ni (National Referral Mechanism, NRM) anlatırlar. Devlet, birinin modern kölelik yaşayıp yaşamadığını bu yolla anlar ve ona yardım eder.',
        'They tell you about the National Referral System (National Referral Mechanism, NRM). The state finds out this way whether someone has experienced modern slavery, and helps them.',
      ],
      [
        '18 yaşında ya da daha büyükseniz, NRM’ye yönlendirilip yönlendirilmeyeceğinize siz karar verirsiniz. Acele etmeden düşünebilirsiniz ve hayır diyebilirsiniz.',
        'If you are 18 or older, you decide whether you are referred to the NRM. You can think without hurrying, and you can say no.',
      ],
      [
        '18 yaşından küçükseniz, yardım almanız için her zaman NRM’ye yönlendirilirsiniz.',
        'If you are under 18, you are always referred to the NRM so that you get help.',
      ],
      [
        'NRM’ye yönlendirildiğiniz polise bildirilir. Polisle konuşmadan da yardım alabilirsiniz.',
        'The police are told that you were referred to the NRM. You can get help even without speaking to the police.',
      ],
    ],
  },
  rights: {
    heading: ['Haklarınız', 'Your rights'],
    each: [
      ['Adınızı vermeden yardım isteyebilirsiniz.', 'You can ask for help without giving your name.'],
      [
        'Kendi dilinizde, sizi kontrol eden kişinin arkadaşı olmayan bir tercümanla konuşabilirsiniz.',
        'You can speak in your own language, with an interpreter who is not a friend of the person who controls you.',
      ],
      ['Doktora gidebilirsiniz.', 'You can go to a doctor.'],
      [
        'NRM’nin ilk kararı “evet” ise, yetişkinler en az 30 gün yardım alır: ihtiyaçları varsa kalacak bir yer, biraz para, bir destek görevlisi ve hukuki danışmanlık. Bazı durumlarda bu yardım reddedilebilir.',
        'If the NRM’s first decision is “yes”, adults get help for at least 30 days: a place to stay if they need one, some money, a support worker and legal advice. In some situations this help can be refused.',
      ],
      [
        'Bir karar “hayır” ise, hemen bilen birine danışın. Çoğu kişinin karara yeniden bakılmasını istemek için 30 günü vardır.',
        'If a decision is “no”, ask advice at once from someone who knows. Most people have 30 days to ask for the decision to be looked at again.',
      ],
      [
        'Size zorla yasaya aykırı bir şey mi yaptırdılar? Bunu polise anlatmadan önce avukat isteyin. Yasa, başka çaresi olmayan kişileri koruyabilir.',
        'Did they make you do something against the law by force? Before you tell the police about it, ask for a lawyer. The law can protect people who had no other way out.',
      ],
      [
        'Birinin evinde çalışmak için verilen vizeyle mi geldiniz? İşvereninizi değiştirebilirsiniz. Önce bilen birine danışın.',
        'Did you come with a visa that is given for working in someone’s home? You can change your employer. First ask advice from someone who knows.',
      ],
    ],
  },
  signs: {
    title: ['Belirtileri tanıyın', 'Recognise the signs'],
    description: [
      'Modern köleliğin on belirtisi ve bunları görünce ne yapılacağı.',
      'Ten signs of modern slavery and what is to be done on seeing them.',
    ],
    intro: [
      'Modern kölelik, birini zorla ya da kandırarak çalıştırmak, cinsel ilişkiye sokmak ya da ona yasaya aykırı bir şey yaptırmaktır; o kişi bundan kurtulamaz.',
      'Modern slavery is making someone, by force or by deceiving them, work, have sexual relations or do something against the law; that person cannot get free of it.',
    ],
    ten: [
      ['Korkmuş görünüyor ya da size bakmıyor.', 'Looks frightened, or does not look at you.'],
      [
        'Onun yerine başka biri konuşuyor ve onu yalnız bırakmıyor.',
        'Someone else speaks in their place and does not leave them alone.',
      ],
      [
        'Pasaportunu, telefonunu ya da banka kartını başka biri tutuyor.',
        'Someone else is holding their passport, phone or bank card.',
      ],
      [
        'Çok az para alıyor ya da hiç almıyor, ya da parasını biri alıyor.',
        'Gets very little money or none at all, or someone takes their money.',
      ],
      ['Asla ödeyemeyeceği bir borcu var.', 'Has a debt they can never pay.'],
      ['İstediği yere gitmesine izin verilmiyor.', 'Is not allowed to go where they want.'],
      ['İşe arabayla götürülüp getiriliyor.', 'Is taken to work by car and brought back.'],
      ['Hasta, yaralı ya da aç görünüyor.', 'Looks ill, injured or hungry.'],
      ['Çalıştığı yerde yaşıyor ve uyuyor.', 'Lives and sleeps where they work.'],
      [
        'Bir çocuk okula gitmiyor ya da yeni eşyaları var ve nereden geldiğini söyleyemiyor.',
        'A child does not go to school, or has new things and cannot say where they came from.',
      ],
    ],
    more: [
      'Tek bir belirti pek bir şey göstermeyebilir. İki ya da daha fazlası, birine haber vermeniz için bir nedendir.',
      'A single sign may not show much. Two or more are a reason for you to tell someone.',
    ],
    what: ['Ne yapmalı', 'What to do'],
    doNotStepIn: [
      'Kendiniz araya girmeyin ve ona başkalarının önünde soru sormayın. Bu onu tehlikeye atabilir.',
      'Do not step in yourself, and do not ask them questions in front of others. This can put them in danger.',
    ],
    tell: ['Emin olmasanız da arayın. Kanıt gerekmez.', 'Call even if you are not sure. No proof is needed.'],
  },
  poster: {
    title: ['Afiş: {name}', 'Poster: {name}'],
    howToPrint: ['Bu sayfayı tek bir A4 kâğıda yazdırın.', 'Print this page on a single A4 sheet.'],
    card: ['Kartlar: {name}', 'Cards: {name}'],
    cut: ['Sonra çizgilerden kesin. 10 kart var.', 'Then cut along the lines. There are 10 cards.'],
    print: ['Yazdır', 'Print'],
    demonstration: ['DENEME: bunu asmayın.', 'TRIAL: do not hang this up.'],
    question: [
      'Zorla mı çalıştırılıyorsunuz? Oradan ayrılamıyor musunuz?',
      'Are you being made to work by force? Can you not leave there?',
    ],
    answer: [
      'Yalnız değilsiniz ve bu sizin suçunuz değil. Yardım ücretsizdir.',
      'You are not alone and this is not your fault. Help is free.',
    ],
    danger: ['Şu an tehlikede misiniz? Arayın:', 'Are you in danger right now? Call:'],
    you: ['Sizin durumunuz bu mu?', 'Is this your situation?'],
    yourSigns: [
      [
        'Çok az para alıyorsunuz ya da hiç almıyorsunuz, ya da paranızı biri alıyor.',
        'You get very little money or none at all, or someone takes your money.',
      ],
      [
        'Pasaportunuzu, telefonunuzu ya da banka kartınızı başka biri tutuyor.',
        'Someone else is holding your passport, phone or bank card.',
      ],
      ['Asla ödeyemeyeceğiniz bir borcunuz var.', 'You have a debt you can never pay.'],
      [
        'Oradan ayrılırsanız ne yapacaklarından korkuyorsunuz.',
        'You are afraid of what they will do if you leave there.',
      ],
    ],
    others: ['Tanıdığınız birinde bunları görüyor musunuz?', 'Do you see these things in somebody you know?'],
    page: ['Kimi aramalı: {name}', 'Whom to call: {name}'],
    scan: [
      'Bunu yalnızca başka kimsenin bakmadığı bir telefonla okutun.',
      'Scan this only with a phone that nobody else looks at.',
    ],
    madeOn: [
      'Hazırlandığı tarih: {date}. Şu tarihten sonra güncel değildir: {until}. O zaman bunu çıkarın ve yenisini yazdırın.',
      'Date prepared: {date}. It is not up to date after this date: {until}. Then take this down and print a new one.',
    ],
    cardMadeOn: [
      'Hazırlandığı tarih: {date}. Şu tarihten sonra güncel değildir: {until}.',
      'Date prepared: {date}. It is not up to date after this date: {until}.',
    ],
    sample: ['DENEME', 'TRIAL'],
  },
} as const satisfies Sentences;
