/**
 * The screens that /who-to-call/ ends in: whom to call first and second, why, what to send, and what to have ready.
 * Words only; resolve-answer.ts puts in the numbers of the directory. When a line answers is the directory's to say.
 *
 * Sources, read on 21 November 2026: "Modern slavery: how to identify and support victims" and "Report modern slavery
 * as a first responder" on GOV.UK; Modern Slavery Act 2015, section 52; Care Act 2014, section 42; on 22 November
 * 2026: Mental Capacity Act 2005, section 1 (its principles).
 */

/** Ids of db/reference/national-lines.ts. */
export type LineId =
  | 'line-999'
  | 'line-101'
  | 'line-salvation-army'
  | 'line-modern-slavery-helpline'
  | 'line-child-trafficking-guardians'
  | 'line-nspcc'
  | 'line-childline'
  | 'line-crimestoppers';

/** Someone whose number depends on the borough. */
export type BoroughRoute = 'borough-police' | 'children-team' | 'adult-team';

/** Whom to call. */
export type Route = LineId | BoroughRoute;

export interface Call {
  readonly route: Route;
  readonly why: string;
}

/** What the caller sends through the online form for First Responders: a referral, or a notice without names. */
export type Form = 'refer' | 'notify';

export interface Answer {
  readonly heading: string;
  /** In the order to call them. */
  readonly calls: readonly [Call, Call, ...Call[]];
  readonly form?: { readonly send: Form; readonly why: string };
  readonly remarks: readonly string[];
  readonly ready: readonly string[];
  /** Once nobody is in danger, there are others to tell. */
  readonly goesOn?: boolean;
}

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
const language = 'Which language the person speaks';
const safeContact = 'A safe way and time to reach the person';
const agreedWhen = 'When and how the adult agreed';

export const answers = {
  danger: {
    heading: 'Call 999 now',
    calls: [
      { route: 'line-999', why: 'Someone is in danger. The police or an ambulance can come at once.' },
      { route: 'line-101', why: 'For when the danger is over and there is more to tell.' },
    ],
    remarks: ['Do not confront anyone.', 'Stay where you are safe.'],
    ready: [
      placeAndPeople,
      'What is happening, and who is hurt',
      'Whether anyone has a weapon',
      'Cars: the colour, the number plate, which way they went',
    ],
    goesOn: true,
  },
  'refer-child': {
    heading: 'Make the child safe, then refer them',
    calls: [
      {
        route: 'children-team',
        why: `Tell them first. It is their job to keep the child safe. ${childrensCare}`,
      },
      { route: 'borough-police', why: 'They know such cases, and what to do about the crime.' },
      {
        route: 'line-child-trafficking-guardians',
        why: 'A guardian speaks up for the child. This comes on top of the referral, not in its place.',
      },
    ],
    form: {
      send: 'refer',
      why: 'Refer every child to the NRM, always. The child does not have to agree.',
    },
    remarks: [],
    ready: [
      'The child’s name and age, or how old they look',
      'Where the child is now, and who is with them',
      seenAndHeard,
      language,
      'Other people who may be at risk',
    ],
  },
  'tell-of-child': {
    heading: 'Tell the council’s children’s team',
    calls: [
      {
        route: 'children-team',
        why: `Tell them first. It is their job to keep the child safe, and they can refer the child to the NRM. ${childrensCare}`,
      },
      { route: 'line-101', why: 'The police can keep the child safe and refer them too.' },
      {
        route: 'line-child-trafficking-guardians',
        why: 'If you work with the child. This comes on top of the calls above.',
      },
      { route: 'line-nspcc', why: 'For advice, if you are worried about a child.' },
    ],
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
    calls: [
      {
        route: 'line-101',
        why: 'The police. Say that you are under 18 and need help.',
      },
      { route: 'line-childline', why: 'If you want to talk to someone first.' },
      {
        route: 'children-team',
        why: `The council has people whose job is to keep you safe. ${childrensCare}`,
      },
    ],
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
    calls: [
      {
        route: 'line-salvation-army',
        why: 'They arrange support for adults, and can say where there is a safe place to stay.',
      },
      { route: 'borough-police', why: 'They know such cases, and what to do about the crime.' },
    ],
    form: { send: 'refer', why: 'Refer the adult to the NRM. They have agreed.' },
    remarks: [dangerFirst, careAct],
    ready: ['The adult’s name and date of birth', agreedWhen, seenAndHeard, language, safeContact],
  },
  notify: {
    heading: 'You must notify the Home Office, without a name',
    calls: [
      {
        route: 'line-salvation-army',
        why: 'Ask what help the adult can have without a referral. Give no name.',
      },
      { route: 'borough-police', why: 'For advice on how to keep the adult and others safe.' },
    ],
    form: {
      send: 'notify',
      why: 'The police, councils and the other authorities that the law names have a Duty to Notify (Modern Slavery Act 2015, section 52). Use the same online form, and leave out whatever shows who the adult is.',
    },
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
    calls: [
      {
        route: 'line-salvation-army',
        why: 'Ask what help the adult can have without a referral. Give no name.',
      },
      { route: 'line-modern-slavery-helpline', why: 'For more advice. Give no name here either.' },
    ],
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
    calls: [
      {
        route: 'line-salvation-army',
        why: 'They talk with the adult, and can refer them to the NRM.',
      },
      { route: 'borough-police', why: 'If the adult wants to tell the police what happened.' },
      { route: 'line-modern-slavery-helpline', why: 'For advice, for them or for you.' },
    ],
    remarks: [noForm, dangerFirst, careAct],
    ready: [placeAndPeople, seenAndHeard, language, safeContact],
  },
  'advise-only': {
    heading: 'Ask for advice, and give no name',
    calls: [
      {
        route: 'line-salvation-army',
        why: 'Ask what you can do. You do not have to say who the adult is.',
      },
      {
        route: 'borough-police',
        why: 'To report what you saw. You need not be sure, and you do not have to say who the adult is.',
      },
      { route: 'line-crimestoppers', why: reportWithoutName },
      { route: 'line-modern-slavery-helpline', why: 'For advice, or to report what you saw.' },
    ],
    remarks: [dangerFirst, doNotConfront, careAct],
    ready: [placeAndPeople, seenAndHeard, 'What you are worried about most'],
  },
  'report-what-you-saw': {
    heading: 'Tell the police what you saw',
    calls: [
      { route: 'borough-police', why: 'To report what you saw. You need not be sure.' },
      {
        route: 'line-salvation-army',
        why: 'Ask what else you can do. You do not have to say who the adult is.',
      },
      { route: 'line-crimestoppers', why: reportWithoutName },
      { route: 'line-modern-slavery-helpline', why: 'For advice, or to report what you saw.' },
    ],
    remarks: [dangerFirst, doNotConfront, careAct],
    ready: [placeAndPeople, seenAndHeard, 'Cars: the colour, the number plate, when they come and go'],
  },
  'may-be-unable': {
    heading: 'Tell the council’s adult safeguarding team',
    calls: [
      {
        route: 'adult-team',
        why: `Tell them first. It is their job to find out what the adult needs to be safe. ${adultCare}`,
      },
      { route: 'borough-police', why: 'They know such cases, and what to do about the crime.' },
      {
        route: 'line-salvation-army',
        why: 'Ask what help there is for the adult. You do not have to say who they are.',
      },
    ],
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
      language,
      'What the adult could and could not follow, and how you helped',
      safeContact,
    ],
  },
  'adult-asks': {
    heading: 'You can get help now',
    calls: [
      {
        route: 'line-salvation-army',
        why: 'They listen, and tell you what help there is. You decide what happens next.',
      },
      { route: 'line-101', why: 'If you want to tell the police.' },
      { route: 'line-modern-slavery-helpline', why: 'For advice, in confidence.' },
    ],
    remarks: [nothingWrong, hideCall],
    ready: [
      'Where you are, or what you can see around you',
      'Which language you want to speak',
      'When it is safe to call you back',
    ],
  },
} as const satisfies Record<string, Answer>;
export type AnswerId = keyof typeof answers;
