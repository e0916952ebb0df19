/**
 * What /who-to-call/ asks and answers. Who is called first and second, and where each set of answers leads, is in
 * src/domain/who-to-call: words only here.
 *
 * Sources, read on 21 November 2026: "Modern slavery: how to identify and support victims" and "Report modern slavery
 * as a first responder" on GOV.UK; Modern Slavery Act 2015, section 52; Care Act 2014, section 42; on 22 November
 * 2026: Mental Capacity Act 2005, section 1 (its principles).
 * Whom the Duty to Notify is for: section 52(5), read on 22 November 2026.
 */
import type { AnswersWords, BoroughRoute, Form } from '../../domain/who-to-call/answers.ts';
import type { GovUkPage } from '../../domain/who-to-call/gov-uk.ts';
import type { QuestionsWords } from '../../domain/who-to-call/questions.ts';

const unable = { label: 'They may be unable to decide', said: 'the adult may be unable to decide' } as const;

/** By question: `options` by answer, and `said` as the answer is repeated after “You said:”. */
const questions = {
  danger: {
    heading: 'Is anyone in danger now?',
    options: {
      yes: { label: 'Yes, or I am not sure', said: 'someone is or may be in danger now' },
      no: { label: 'No', said: 'nobody is in danger now' },
    },
  },
  under18: {
    heading: 'Is the person under 18?',
    hint: 'The person you are worried about. That may be you.',
    options: {
      yes: { label: 'Yes, or they may be', said: 'the person is or may be under 18' },
      no: { label: 'No, an adult', said: 'the person is an adult' },
    },
  },
  firstResponder: {
    heading: 'Do you work for a First Responder?',
    hint: 'A First Responder may refer people to the National Referral Mechanism (NRM), which finds and helps victims. The police and councils are First Responders. So are some charities. Hospitals and schools are not.',
    options: {
      yes: { label: 'Yes', said: 'you work for a First Responder' },
      no: { label: 'No, or I am not sure', said: 'you do not work for a First Responder' },
      me: { label: 'This is about me', said: 'this is about you' },
    },
  },
  agreesToReferral: {
    heading: 'Does the adult agree to be referred?',
    hint: 'Ask them before you answer. Tell them first, in words they can follow: what the NRM is, what help it can bring, what may come of it, and who will see what they tell you.',
    options: {
      yes: { label: 'Yes, they agree', said: 'the adult agrees' },
      no: { label: 'No, they do not agree', said: 'the adult does not agree' },
      unable,
    },
  },
  wantsHelp: {
    heading: 'Does the adult want help?',
    hint: 'Ask only when they are alone with you, and nobody who may be hurting them can hear.',
    options: {
      yes: { label: 'Yes', said: 'the adult wants help' },
      no: { label: 'No, they said no', said: 'the adult does not want help' },
      unasked: { label: 'I could not ask', said: 'you could not ask the adult' },
      unable,
    },
  },
  publicAuthority: {
    heading: 'Do you work for a public authority?',
    hint: 'The police, a council, the Greater London Authority, the National Crime Agency or the Home Office. A charity is not one.',
    options: {
      yes: { label: 'Yes', said: 'you work for a public authority' },
      no: { label: 'No', said: 'you do not work for a public authority' },
    },
  },
} as const satisfies QuestionsWords;

const careAct =
  'Does the adult need care or support, because of illness, disability or age? Then tell the council’s adult safeguarding team too. Section 42 of the Care Act 2014 says when a council must look into it.';
const noForm =
  'You do not send the referral form yourself. Only a First Responder can. Ask the person you call to do it.';
const dangerFirst = 'If anyone is in danger, call 999 first, whatever has been agreed.';
const nothingWrong = 'You have done nothing wrong. If you are in danger, call 999.';
const hideCall = 'If someone looks at your phone, delete the call from its list afterwards.';

/** The directory has no number for this team. */
const askCouncilFor = (team: string): string =>
  `Ask the council for ${team}: its website has the number. At night, or when nobody answers, call 101. In danger, call 999.`;
const childrensCare = askCouncilFor('children’s social care');
const adultCare = askCouncilFor('adult social care');

const doNotConfront = 'Do not confront anyone. It can put the adult at risk.';
const reportWithoutName = 'To report a crime without giving your own name.';

const placeAndPeople = 'The address, or what you can see around you';
const seenAndHeard = 'What you saw or were told, and when';
const whichLanguage = 'Which language the person speaks';
const safeContact = 'A safe way and time to reach the person';
const agreedWhen = 'When and how the adult agreed';

/** By answer; `why` by whom to call. */
const answers = {
  danger: {
    heading: 'Call 999 now',
    why: {
      'line-999': 'Someone is in danger. The police or an ambulance can come at once.',
      'line-101': 'For when the danger is over and there is more to tell.',
    },
    remarks: ['Do not confront anyone.', 'Stay where you are safe.'],
    ready: [
      placeAndPeople,
      'What is happening, and who is hurt',
      'Whether anyone has a weapon',
      'Cars: the colour, the number plate, which way they went',
    ],
  },
  'refer-child': {
    heading: 'Make the child safe, then refer them',
    why: {
      'children-team': `Tell them first. It is their job to keep the child safe. ${childrensCare}`,
      'borough-police': 'They know such cases, and what to do about the crime.',
      'line-child-trafficking-guardians':
        'A guardian speaks up for the child. This comes on top of the referral, not in its place.',
    },
    form: 'Refer every child to the NRM, always. The child does not have to agree.',
    remarks: [],
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
      'children-team': `Tell them first. It is their job to keep the child safe, and they can refer the child to the NRM. ${childrensCare}`,
      'line-101': 'The police can keep the child safe and refer them too.',
      'line-child-trafficking-guardians': 'If you work with the child. This comes on top of the calls above.',
      'line-nspcc': 'For advice, if you are worried about a child.',
    },
    remarks: [
      'A child is always referred. The child does not have to agree, and you do not have to be sure.',
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
      'line-101': 'The police. Say that you are under 18 and need help.',
      'line-childline': 'If you want to talk to someone first.',
      'children-team': `The council has people whose job is to keep you safe. ${childrensCare}`,
    },
    remarks: [
      nothingWrong,
      'The police or the council will refer you to the NRM, so that you get help. They do this for everyone under 18. You do not have to decide it.',
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
        'They arrange support for adults, and can say where there is a safe place to stay.',
      'borough-police': 'They know such cases, and what to do about the crime.',
    },
    form: 'Refer the adult to the NRM. They have agreed.',
    remarks: [dangerFirst, careAct],
    ready: ['The adult’s name and date of birth', agreedWhen, seenAndHeard, whichLanguage, safeContact],
  },
  notify: {
    heading: 'You must notify the Home Office, without a name',
    why: {
      'line-salvation-army': 'Ask what help the adult can have without a referral. Give no name.',
      'borough-police': 'For advice on how to keep the adult and others safe.',
    },
    form: 'The police, councils and the other authorities that the law names have a Duty to Notify (Modern Slavery Act 2015, section 52). Use the same online form, and leave out whatever shows who the adult is.',
    remarks: [
      'Tell the adult that they can change their mind at any time, and whom to call then.',
      dangerFirst,
      careAct,
    ],
    ready: [
      'What kind of work or abuse it is',
      'Where and when it happened',
      'What you can say without naming the adult',
    ],
  },
  'no-referral': {
    heading: 'Do not refer them, but tell them what help there is',
    why: {
      'line-salvation-army': 'Ask what help the adult can have without a referral. Give no name.',
      'line-modern-slavery-helpline': 'For more advice. Give no name here either.',
    },
    remarks: [
      'An adult must agree before anyone refers them. The Duty to Notify is only for the public authorities that the law names.',
      'Tell the adult that they can change their mind at any time, and whom to call then.',
      dangerFirst,
      careAct,
    ],
    ready: ['What kind of work or abuse it is', 'What the adult needs today', safeContact],
  },
  'help-adult': {
    heading: 'Call with them, or for them',
    why: {
      'line-salvation-army': 'They talk with the adult, and can refer them to the NRM.',
      'borough-police': 'If the adult wants to tell the police what happened.',
      'line-modern-slavery-helpline': 'For advice, for them or for you.',
    },
    remarks: [noForm, dangerFirst, careAct],
    ready: [placeAndPeople, seenAndHeard, whichLanguage, safeContact],
  },
  'advise-only': {
    heading: 'Ask for advice, and give no name',
    why: {
      'line-salvation-army': 'Ask what you can do. You do not have to say who the adult is.',
      'borough-police':
        'To report what you saw. You need not be sure, and you do not have to say who the adult is.',
      'line-crimestoppers': reportWithoutName,
      'line-modern-slavery-helpline': 'For advice, or to report what you saw.',
    },
    remarks: [dangerFirst, doNotConfront, careAct],
    ready: [placeAndPeople, seenAndHeard, 'What you are worried about most'],
  },
  'report-what-you-saw': {
    heading: 'Tell the police what you saw',
    why: {
      'borough-police': 'To report what you saw. You need not be sure.',
      'line-salvation-army': 'Ask what else you can do. You do not have to say who the adult is.',
      'line-crimestoppers': reportWithoutName,
      'line-modern-slavery-helpline': 'For advice, or to report what you saw.',
    },
    remarks: [dangerFirst, doNotConfront, careAct],
    ready: [placeAndPeople, seenAndHeard, 'Cars: the colour, the number plate, when they come and go'],
  },
  'may-be-unable': {
    heading: 'Tell the council’s adult safeguarding team',
    why: {
      'adult-team': `Tell them first. It is their job to find out what the adult needs to be safe. ${adultCare}`,
      'borough-police': 'They know such cases, and what to do about the crime.',
      'line-salvation-army': 'Ask what help there is for the adult. You do not have to say who they are.',
    },
    remarks: [
      'Help the adult to decide for themselves first: a quiet place, plain words, their own language, more time. An adult counts as able to decide until it is shown that they are not (Mental Capacity Act 2005).',
      'If they cannot, whoever decides for them must do what is best for them (the same Act). Whether to refer them is part of that. Settle it with the team, and write down why.',
      'Only a First Responder can send the referral form.',
      dangerFirst,
      careAct,
    ],
    ready: [
      placeAndPeople,
      seenAndHeard,
      whichLanguage,
      'What the adult could and could not follow, and how you helped',
      safeContact,
    ],
  },
  'adult-asks': {
    heading: 'You can get help now',
    why: {
      'line-salvation-army': 'They listen, and tell you what help there is. You decide what happens next.',
      'line-101': 'If you want to tell the police.',
      'line-modern-slavery-helpline': 'For advice, in confidence.',
    },
    remarks: [nothingWrong, hideCall],
    ready: [
      'Where you are, or what you can see around you',
      'Which language you want to speak',
      'When it is safe to call you back',
    ],
  },
} as const satisfies AnswersWords;

export const whoToCall = {
  questions,
  answers,
  title: 'Who to call now',
  description:
    'A few plain questions lead to whom to call about modern slavery now, at any hour: first, second, why, and what to have ready.',
  allScreens: 'All questions and answers – Who to call now',
  stepTitle: (step: string) => `Who to call now: step ${step}`,
  back: 'Back',
  startAgain: 'Start again',
  /** Where there are more, the last is for all of them. */
  ranks: ['Call first', 'Call second', 'You can also call'],
  boroughRoutes: {
    'borough-police': 'The police contact for the borough',
    'children-team': 'The council’s children’s safeguarding team',
    'adult-team': 'The council’s adult safeguarding team',
  } satisfies Record<BoroughRoute, string>,
  chooseBorough: 'Choose the borough',
  noAnswer: 'No answer? This line answers at any hour.',
  answersAlways: 'This line answers at any hour.',
  forms: { refer: 'Then send the referral', notify: 'Then send the notice' } satisfies Record<Form, string>,
  ready: 'Have this ready',
  doNotWait: 'Do not wait if you lack some of it.',
  remarks: 'Keep in mind',
  goesOn: 'Nobody is in danger any more: see who else to tell',
  said: (all: string) => `You said: ${all}.`,
  govUk: {
    firstResponders: 'The list of First Responders on GOV.UK',
    form: 'The online form on GOV.UK',
    guidance: 'The full guidance on GOV.UK',
  } satisfies Record<GovUkPage, string>,
  borough: {
    heading: 'Which borough is it in?',
    why: 'For the people to call there. Choose where the person is now.',
    search: 'Borough or postcode',
    list: 'Choose from a list',
  },
} as const;
