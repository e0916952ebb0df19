/**
 * /help-and-support/: what help there is and what happens after a report. The sources of what it says are listed at its
 * end (src/domain/guidance/sources.ts).
 */
export const help = {
  title: 'Help and support',
  description:
    'What help there is for people in modern slavery in London: before, during, after and without the National Referral Mechanism, and what happens after a report.',
  intro:
    'If someone used you or hurt you, it is not your fault. You can get help. You can ask first, and choose later.',
  contents: {
    report: 'What happens after a report',
    nrm: 'What the NRM is',
    duty: 'If an adult says no',
    support: 'Help at each step',
    services: 'Services in London',
    orders: 'Orders of a court',
  },
  report: {
    tell: {
      what: 'You tell someone.',
      more: 'You can call a helpline, the police or the council. You do not have to give your name.',
    },
    safe: {
      what: 'They see to it that no one is in danger.',
      more: 'Food, a bed or a doctor may come first.',
    },
    talk: {
      what: 'They talk to the person in a safe place.',
      more: 'No one from work or home should be there. If they need it, they get someone who speaks their language, and who is not a friend of the person in control.',
    },
    form: {
      what: 'A First Responder can send a form to the Home Office.',
      more: 'The police and the councils are First Responders. So are some charities. No one else can send it. {firstResponders}.',
    },
  },
  nrm: {
    about:
      'NRM is short for National Referral Mechanism. It is how the state finds out if someone was in modern slavery, and gives them help.',
    steps: [
      {
        what: 'A child is always sent to the NRM.',
        more: 'They do not have to say yes. The council’s team for children is told first. A child can also get a guardian, who is on their side.',
      },
      {
        what: 'An adult must say yes.',
        more: 'First they are told what the NRM is, what help there is, how it may end, and who will see what they say. They can say no.',
      },
      {
        what: 'The first answer.',
        more: 'The Home Office says if there is good cause to believe that the person is a victim. It does not have to be sure yet. The aim is five working days. It often takes longer.',
      },
      {
        what: 'Time to get better.',
        more: 'If the first answer is yes, an adult has at least 30 days. In that time they get help: a place to stay if they need one, some money, a support worker, a doctor, and advice on the law. There are some reasons for which this can be refused.',
      },
      {
        what: 'The last answer.',
        more: 'The Home Office looks at all it knows. It can take many months.',
      },
      {
        what: 'If either answer is no.',
        more: 'You have 30 days to ask for it to be looked at again. Weekends count. Get advice at once: you need new facts, or a sign that the rules were not kept.',
      },
    ],
    staying: 'The NRM does not by itself let someone stay in the country. Ask for advice on the law.',
  },
  duty: {
    heading: 'If an adult says no: the Duty to Notify',
    who: 'Some bodies must still tell the Home Office that they met someone. This is the Duty to Notify. The law names them: the police, the councils, the Greater London Authority and the National Crime Agency. It also named the Gangmasters and Labour Abuse Authority (GLAA). The Fair Work Agency took over its work in April 2026. Hospitals, schools and charities are not on that list.',
    how: 'They use the same form. It must not say who the person is, unless the person lets it. An adult who said no can say yes later.',
    form: 'If you work for one of them: {form}.',
  },
  support: {
    steps: [
      {
        what: 'Before the NRM.',
        more: 'You can ask a helpline or a charity what the NRM would mean for you. If you have no place to sleep, tell the council: it must look at what it can do. A person may need a safe bed before they can choose.',
      },
      {
        what: 'During the NRM.',
        more: 'The Salvation Army runs the help for adults, with charities. Children are looked after by the council.',
      },
      {
        what: 'After the NRM.',
        more: 'If the last answer is yes, help goes on for a while, and then others take over. If it is no, help stops soon. In both cases ask early where you will live, and who will help you next.',
      },
      {
        what: 'Without the NRM.',
        more: 'You still have rights. You can tell the police what was done to you. You can see a doctor. An adult who needs care and is being hurt can ask the council to find out what is going on. Some charities help people who do not want the NRM.',
      },
    ],
    lawyer:
      'Were you made to break the law? Tell a lawyer at once. The law can protect people who had no choice.',
  },
  services: {
    anyTime: 'At any time',
    none: 'We know of no service in London for this yet. Call one of the lines at the end of this page: they can find help near you.',
    whom: 'For: {whom}.',
    where: 'In: {boroughs}.',
    allLondon: 'all London',
    more: 'The page of {boroughs} shows the services there.',
    boroughs: 'each borough',
  },
  orders: {
    about:
      'A court can tell someone to keep away from the people they used, or to stop what they do. Few people know of these orders. If you help someone, ask the police about them.',
    each: [
      {
        what: 'Slavery and Trafficking Prevention Order (STPO).',
        more: 'For someone who has been found guilty, or who was given a caution. It lasts for a set time of at least five years, or until the court ends it.',
      },
      {
        what: 'Slavery and Trafficking Risk Order (STRO).',
        more: 'No one has to be found guilty first. It is for someone who may do harm. It lasts for a set time of at least two years, or until the court ends it.',
      },
      {
        what: 'What an order can stop.',
        more: 'It can stop someone from going to a place, from meeting a person, from giving people work or from going abroad. To break it is a crime.',
      },
      {
        what: 'Who can ask for one.',
        more: 'The police, immigration officers and the National Crime Agency. So could the GLAA, whose work is now done by the Fair Work Agency. A court can also make an STPO by itself when it deals with a crime of slavery. You cannot ask for one, but you can tell the police why it is needed.',
      },
    ],
  },
} as const;
