/**
 * The answers of /who-to-call/. Who is called first and second is in src/domain/who-to-call/answers.ts: words only here.
 * What is true of some callers only is in cases.ts.
 *
 * The reason to call somebody stands above their number, so what must be known before that call is said there. Of the
 * remarks the most important is first, and each is short: they are read on a phone, below the calls.
 *
 * All sources were read in stored copies. On 21 November 2026: "Modern slavery: how to identify and support victims" and
 * "Report modern slavery as a first responder" on GOV.UK; Modern Slavery Act 2015, section 52; Care Act 2014, section
 * 42. On 22 November 2026: Mental Capacity Act 2005, section 1 (its principles). On 29 and 30 November 2026: Modern
 * Slavery Act 2015, section 52(3); the Home Office's toolkit for First Responders of April 2026 (a helpline for those
 * who are not ready to agree, a bed before the first answer, the police are told of a referral); for 999 without
 * speaking, the campaign of the Independent Office for Police Conduct of April 2019; for the text number of the British
 * Transport Police, its own pages; for what the helpline passes on, its own page. Where each can be found:
 * src/domain/guidance/sources.ts.
 *
 * That section 52(3), which binds authorities, should guide what the public tells about an adult who said no, and that
 * an adult who has not decided counts as not having agreed, is our reading. A lawyer should confirm it.
 */
import type { AnswersWords } from '../../../domain/who-to-call/answers.ts';

const careAct =
  'Does the adult need care or support because of illness, disability or age? Then tell the council’s adult safeguarding team too. Section 42 of the Care Act 2014 says when a council must look into it.';
const childThere =
  'Is there a child? Tell the council’s children’s team. You don’t need anyone’s consent. In danger? Call 999.';
const noForm = 'Only a First Responder can send the NRM form. Ask the person you call to do it.';
const throughWork =
  'Do you work in health, education, ambulance or fire? You can’t send the NRM form. Make these calls, and tell your safeguarding lead the same day.';
const trainedOnly =
  'Only trained staff can send it. Not trained? Ask your organisation’s modern slavery lead.';
const dangerFirst = 'If anyone is in danger, call 999 first.';
const notYourFault = 'It’s not your fault. If you are in danger, call 999.';
const hideCall = 'Does someone check your phone? Delete the call from the list of calls afterwards.';
const bedNow =
  'Is there no safe place to sleep? A First Responder can ask The Salvation Army for a bed and a doctor straight away, before any decision.';
const mindsChange =
  'Tell the adult that they can change their mind at any time. Tell them who to call if they do.';
const lawyerFirst = 'It’s a good idea to get advice from a lawyer first. It isn’t always free.';

const doNotConfront = 'Don’t confront anyone. It could put the adult at risk.';
const dealWithCases = 'They deal with these cases.';
const onTrains = 'On a train, at a station or on the Underground. You can text 61016. In danger? Call 999.';
const helplinePassesOn =
  'They only pass on what you say without asking if someone is in danger now or a child is at risk.';

/** What may be said of an adult who has not agreed. An address, alone or with other details, can show who somebody is. */
const giveNoName = 'Give no name and no address.';
const showsWhoTheyAre = 'An address, a workplace or a car can show who the adult is.';
const onlyThen =
  'Only tell the police that if the adult agrees, someone is in danger, there is a child, or the adult may not be able to decide.';
const withoutShowing = 'What you can say without showing who the adult is';

const placeAndPeople = 'The address, or what you can see around you';
const seenAndHeard = 'What you saw or were told, and when';
const kindOfAbuse = 'What kind of work or abuse it is';
const whichLanguage = 'What language the person speaks';
const safeContact = 'A safe time and way to contact the person';
const agreedWhen = 'When and how the adult agreed';

/** While an adult decides; what to send, if anything, is beside it. */
const whileTheyDecide = [
  dangerFirst,
  'Talk to them alone, in a safe place. If you need an interpreter, use one who doesn’t know the people in control.',
  'Explain what the NRM is, how it can help, how it can end, and who will see what they say. Give them time.',
  lawyerFirst,
  careAct,
  childThere,
] as const;

const whyUndecided = {
  'line-salvation-army': `Ask what help the adult can have while they decide. ${giveNoName}`,
  'line-modern-slavery-helpline': `They help people who aren’t ready to agree, and the people who work with them. ${giveNoName}`,
  'borough-police': `For advice on how to keep the adult and others safe. ${giveNoName} ${onlyThen}`,
} as const;

const whenUnable = [
  'First help the adult to decide for themselves. Find a quiet place, and use plain words and their own language. Give them more time. The law says an adult can decide until it is shown that they can’t (Mental Capacity Act 2005).',
  'If they can’t, whoever decides for them must do what is best for them (the same Act). That includes whether to refer them. Decide it with the team, and write down why.',
] as const;
const whyUnable = {
  'adult-team': 'Tell them first. It’s their job to find out what the adult needs to be safe.',
  'borough-police': dealWithCases,
  'line-salvation-army': 'Ask what help there is for the adult. You don’t have to say who they are.',
} as const;
const readyUnable = [
  placeAndPeople,
  seenAndHeard,
  whichLanguage,
  'What the adult could and couldn’t follow, and how you helped',
  safeContact,
] as const;

/** By answer; `why` by who to call. */
export const whoToCallAnswers = {
  danger: {
    heading: 'Call 999 now',
    why: {
      'line-999':
        'Police or an ambulance can come straight away. Can’t speak? Call from a mobile, listen, and press 55 when you are asked.',
      'line-101': 'For when the danger is over and you have more to tell.',
    },
    remarks: [
      'Don’t confront anyone.',
      'Stay where you are safe.',
      'Pressing 55 doesn’t show the police where you are. Tap or cough to answer if you can. On a landline, stay on the line.',
      'You can text 999 too, but only if your phone is registered. To register, text “register” to 999. By textphone, call 18000.',
    ],
    ready: [
      placeAndPeople,
      'What is happening, and who is hurt',
      'If anyone has a weapon',
      'Cars: the colour, the number plate, which way they went',
    ],
  },
  'refer-child': {
    heading: 'Make the child safe, then refer them',
    why: {
      'children-team': 'Tell them first. It’s their job to keep the child safe.',
      'borough-police': dealWithCases,
      'line-child-trafficking-guardians':
        'A guardian speaks up for a child who has no parent here. For other children, an expert helps the people who look after them. Do this as well as the referral, not instead.',
      'line-british-transport-police': onTrains,
    },
    form: `Always refer a child to the NRM. The child doesn’t have to agree. ${trainedOnly}`,
    remarks: [
      'In some boroughs the council, the police and the health service decide together about a child, not the Home Office. You send the same form. The children’s team knows if yours is one.',
    ],
    ready: [
      'The child’s name and age, or how old they look',
      'Where the child is now, and who is with them',
      seenAndHeard,
      whichLanguage,
      'Other people who may be at risk',
    ],
  },
  'tell-of-child': {
    heading: 'Tell the council’s children’s team',
    why: {
      'children-team':
        'Tell them first. It’s their job to keep the child safe, and they can refer the child to the NRM.',
      'line-101': 'The police can keep the child safe and refer them too.',
      'line-child-trafficking-guardians':
        'Only if you work with the child. Do this as well as the calls above, not instead.',
      'line-nspcc': 'For advice, if you are worried about a child.',
      'line-british-transport-police': onTrains,
    },
    remarks: [
      'A child is always referred. The child doesn’t have to agree, and you don’t have to be sure.',
      throughWork,
      noForm,
    ],
    ready: [
      'The child’s name and age, or how old they look',
      'Where the child is now, and who is with them',
      seenAndHeard,
      placeAndPeople,
    ],
  },
  'child-asks': {
    heading: 'You can get help now',
    why: {
      'children-team': 'It’s their job to keep you safe. Say that you are under 18 and need help.',
      'line-childline': 'If you want to talk to someone first.',
      'borough-police':
        'They can keep you safe too. No visa, or not sure? The police can tell the Home Office. Talk to Childline or a lawyer first.',
      'line-british-transport-police': onTrains,
    },
    remarks: [
      notYourFault,
      'Did someone make you break the law? Ask for a lawyer before the police ask you about it.',
      'The council or the police will refer you to the NRM, so that you get help. They do this for everyone under 18. You don’t have to decide.',
      hideCall,
    ],
    ready: [
      'Where you are, or what you can see around you',
      'How old you are',
      'When it is safe to call you back',
    ],
  },
  'refer-adult': {
    heading: 'Refer the adult, as they agreed',
    why: {
      'line-salvation-army':
        'They arrange support for adults. They can find a safe bed straight away, before the first decision.',
      'borough-police': dealWithCases,
    },
    form: `Refer the adult to the NRM. They have agreed. ${trainedOnly}`,
    remarks: [
      dangerFirst,
      'Tell the adult that the police are told about the referral. They don’t have to talk to the police to get help.',
      lawyerFirst,
      careAct,
      childThere,
    ],
    ready: ['The adult’s name and date of birth', agreedWhen, seenAndHeard, whichLanguage, safeContact],
  },
  notify: {
    heading: 'You must tell the Home Office, without naming the person',
    why: {
      'line-salvation-army': `Ask what help the adult can have without a referral. ${giveNoName}`,
      'line-modern-slavery-helpline': `For more advice. ${giveNoName}`,
      'borough-police': `For advice on how to keep the adult and others safe. ${giveNoName} ${onlyThen}`,
    },
    form: `This is the Duty to Notify (Modern Slavery Act 2015, section 52). It applies to the police, councils and the other authorities named in the law. The Home Office does the same under its own rules. Use the same online form, and leave out anything that shows who the adult is. ${trainedOnly}`,
    remarks: [careAct, childThere, mindsChange, dangerFirst],
    ready: [kindOfAbuse, 'When it happened, and in which borough', withoutShowing],
  },
  'no-referral': {
    heading: 'Don’t refer them, but tell them what help there is',
    why: {
      'line-salvation-army': `Ask what help the adult can have without a referral. ${giveNoName}`,
      'line-modern-slavery-helpline': `For more advice. ${giveNoName}`,
    },
    remarks: [
      careAct,
      childThere,
      'An adult must agree before anyone refers them. The Duty to Notify is only for the public authorities named in the law.',
      mindsChange,
      dangerFirst,
    ],
    ready: [kindOfAbuse, 'What the adult needs today', withoutShowing],
  },
  'undecided-notify': {
    heading: 'Give them time, and send the form without a name',
    why: whyUndecided,
    form: `Don’t refer the adult until they agree. But your authority has a Duty to Notify: it must tell the Home Office when it has reasonable grounds to believe that the adult is a victim (Modern Slavery Act 2015, section 52). We think this applies while they decide, unless you refer them. This isn’t certain. Ask your modern slavery lead, or a lawyer. Leave out anything that shows who the adult is. ${trainedOnly}`,
    remarks: whileTheyDecide,
    ready: [kindOfAbuse, 'When it happened, and in which borough', whichLanguage, withoutShowing],
  },
  undecided: {
    heading: 'Give them time, and don’t refer them yet',
    why: whyUndecided,
    remarks: [...whileTheyDecide, 'The Duty to Notify is only for the public authorities named in the law.'],
    ready: [kindOfAbuse, 'What the adult needs today', whichLanguage, withoutShowing],
  },
  'unable-responder': {
    heading: 'Tell the council’s adult safeguarding team',
    why: whyUnable,
    remarks: [
      ...whenUnable,
      'Do you work for a public authority, and is there no referral? You must still tell the Home Office (Modern Slavery Act 2015, section 52). Leave out anything that shows who the adult is.',
      `You use the same form to refer someone and to tell the Home Office. ${trainedOnly}`,
      dangerFirst,
      careAct,
      childThere,
    ],
    ready: readyUnable,
  },
  'help-adult': {
    heading: 'Call with them, or for them',
    why: {
      'line-salvation-army': 'They talk to the adult, and can refer them to the NRM.',
      'line-modern-slavery-helpline': `For advice, for them or for you, most of all about work. ${helplinePassesOn}`,
      'borough-police':
        'If the adult wants to tell the police what happened. No visa, or not sure? The police can tell the Home Office. Talk to a helpline or a lawyer first.',
    },
    remarks: [dangerFirst, throughWork, bedNow, careAct, childThere],
    ready: [placeAndPeople, seenAndHeard, whichLanguage, safeContact],
  },
  'advise-only': {
    heading: 'Ask for advice, and give no name',
    why: {
      'line-salvation-army': `Ask what you can do. You don’t have to say who the adult is. ${giveNoName}`,
      'line-modern-slavery-helpline': `For advice, or to report what you saw. ${giveNoName}`,
      'borough-police': `To report what you saw. You don’t have to be sure. ${showsWhoTheyAre} ${onlyThen}`,
      'line-crimestoppers': `To report a crime without giving your own name. ${giveNoName}`,
    },
    remarks: [careAct, childThere, throughWork, dangerFirst, doNotConfront],
    ready: [kindOfAbuse, withoutShowing, 'What you are worried about most'],
  },
  'report-what-you-saw': {
    heading: 'Tell the police what you saw',
    why: {
      'borough-police': 'To report what you saw. You don’t have to be sure.',
      'line-modern-slavery-helpline': 'For advice, or to report what you saw. Anyone can call.',
      'line-salvation-army': 'Ask what else you can do. You don’t have to say who the adult is.',
      'line-crimestoppers': 'To report a crime without giving your own name.',
      'line-british-transport-police': onTrains,
    },
    remarks: [dangerFirst, doNotConfront, throughWork, childThere, careAct],
    ready: [placeAndPeople, seenAndHeard, 'Cars: the colour, the number plate, when they come and go'],
  },
  'may-be-unable': {
    heading: 'Tell the council’s adult safeguarding team',
    why: whyUnable,
    remarks: [
      ...whenUnable,
      throughWork,
      'Only a First Responder can send the referral form.',
      dangerFirst,
      careAct,
      childThere,
    ],
    ready: readyUnable,
  },
  'adult-asks': {
    heading: 'You can get help now',
    why: {
      'line-salvation-army': 'They listen, and tell you what help there is. You decide what happens next.',
      'line-modern-slavery-helpline': `For advice, most of all about work. ${helplinePassesOn}`,
      'line-101':
        'If you want to tell the police. No visa, or not sure? The police can tell the Home Office. Talk to a helpline or a lawyer first, and ask what they pass on.',
    },
    remarks: [
      notYourFault,
      'No visa, or not sure? Still call 999 if you are in danger.',
      'Did someone make you break the law? Ask for a lawyer before you tell the police about it.',
      bedNow,
      hideCall,
    ],
    ready: [
      'Where you are, or what you can see around you',
      'What language you want to speak',
      'When it is safe to call you back',
    ],
  },
} as const satisfies AnswersWords;
