/**
 * /help-and-support/: what help there is and what happens after a report. The sources of what it says are in
 * src/domain/guidance/sources.ts, and on the page below it.
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
    noVisa: {
      what: 'No visa, or not sure?',
      more: 'The police can tell the Home Office about you. So can some others. Talk to a helpline or a lawyer first, and ask what they pass on. In danger, still call 999. In 2021 the Home Office planned to hold off while a case goes on. We do not know if it does: ask a lawyer.',
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
      more: 'The police, the councils and some charities have First Responders. They are staff who were trained for it. No one else can send it. {firstResponders}.',
    },
  },
  nrm: {
    about:
      'NRM is short for National Referral Mechanism. It is how the state finds out if someone was in modern slavery, and gives them help. The government has said that a new law will come. We do not know when, or what will be in it.',
    steps: [
      {
        what: 'A child is always sent to the NRM.',
        more: 'They do not have to say yes. The council’s team for children is told first. A child with no parent here can also get a guardian, who is on their side. For others, an expert helps the people who look after them.',
      },
      {
        what: 'An adult must say yes.',
        more: 'First they are told what the NRM is, what help there is, how it may end, and who will see what they say. The Home Office will, and the police are told. You can get help and not talk to the police. For some people from abroad, the part of the Home Office that sends people away also decides here. You can ask a lawyer first, but that is not always free. You can take your time. You can say no.',
      },
      {
        what: 'The first answer.',
        more: 'The Home Office (or for some children a local panel) says if there is good cause to believe that the person is a victim. It does not have to be sure yet. The aim is five working days. It often takes longer.',
      },
      {
        what: 'Time to get better.',
        more: 'If the first answer is yes, an adult has at least 30 days. In that time they get help: a place to stay if they need one, some money, a support worker, a doctor, and advice on the law. It can be refused for two reasons: that someone is a danger to the public, or that they lied to get it. Then help ends too. If they write that you are a danger to the public, get a lawyer at once.',
      },
      {
        what: 'The last answer.',
        more: 'The same people look at all they know. It can take many months.',
      },
      {
        what: 'For some children, a local panel decides.',
        more: 'In some boroughs the council, the police and the health service decide, and not the Home Office. The form is the same. It is only for a child who is more than 100 days from the age of 18. We have read of Barking and Dagenham, Bexley, Islington with Camden, Lewisham, and Southwark. In Bexley it may have stopped in 2024, and there may be more. Ask the council’s team for children.',
      },
      {
        what: 'If either answer is no.',
        more: 'Most people have 30 days to ask for it to be looked at again. Weekends count. Get advice at once: you need new facts, or a sign that the rules were not kept. More time is rare, so ask for it before the 30 days end. To go to court is something else. The time for it is short too.',
      },
      {
        what: 'Some people cannot ask again.',
        more: 'This is so since 17 September 2025. It is about people the Home Office means to send to some other country, such as France. That country has signed the treaties on trafficking and on human rights. Are you one of them? Get a lawyer at once: only a court can help then. We do not know if a court has changed this rule.',
      },
    ],
    staying: 'The NRM does not by itself let someone stay in the country. Ask for advice on the law.',
  },
  duty: {
    heading: 'If an adult says no: the Duty to Notify',
    who: 'Some bodies must still tell the Home Office that they met someone. This is the Duty to Notify. The law names them: the police, the councils, the Greater London Authority and the National Crime Agency. The British Transport Police are on the list too. So was the Gangmasters and Labour Abuse Authority (GLAA). The Fair Work Agency took over its work in April 2026. We could not read if the law names it now: if you work there, ask. The Home Office is not on the list. By its own rules it does the same. Hospitals, schools and charities are not on that list.',
    how: 'They use the same form. It must not say who the person is, unless the person lets it. An adult who said no can say yes later.',
    undecided:
      'What if an adult has not made up their mind? No one sends them to the NRM yet. We think that the duty holds all the same, but it is not certain. Ask a lawyer, or read the guidance. {guidance}.',
    form: 'If you work for one of them: {form}.',
  },
  support: {
    steps: [
      {
        what: 'Before the NRM.',
        more: 'You can ask a helpline or a charity what the NRM would mean for you. No safe bed? A First Responder can ask for one at once, and for a doctor. You do not have to wait for the first answer. Tell the council too: it must look at what it can do. To have been used does not by itself give you a right to a home. What counts is how hard it would be for you to have none. Many people with no visa cannot get a home this way. Some other law may help them: ask a lawyer.',
      },
      {
        what: 'During the NRM.',
        more: 'The Salvation Army runs the help for adults, with charities. Children are looked after by the council.',
      },
      {
        what: 'After the NRM.',
        more: 'If the last answer is yes, help goes on for at least 45 days. It can be longer, if you need it. If it is no, help goes on for up to 14 days. The 14 days are what advisers write: we did not see them from the Home Office. In both cases ask early where you will live, and who will help you next.',
      },
      {
        what: 'Without the NRM.',
        more: 'You still have rights. You can see a doctor. You can tell the police what was done to you. With no visa, talk to a helpline or a lawyer first. An adult who needs care and is being hurt can ask the council to find out what is going on. Some charities help people who do not want the NRM.',
      },
      {
        what: 'If you are held, or have a date to be sent away.',
        more: 'Get a lawyer today. Tell the staff there what was done to you.',
      },
      {
        what: 'If you came from abroad to work in a home.',
        more: 'Kalayaan is a charity in London for you. It is free, it keeps what you say to itself, and it is a First Responder. On a visa for this work you can go to a new employer. The visa is for six months, and can not be made longer. Ask before you rely on this: rules change.',
      },
      {
        what: 'If children live with the adult.',
        more: 'Tell the council’s team for children. No one has to say yes to that.',
      },
    ],
    lawyer:
      'Were you made to break the law? Tell a lawyer at once, before you talk to the police about it. The law can protect people who had no choice. Someone under 18 does not have to show that they were forced. Some very bad crimes are left out.',
  },
  services: {
    description: 'Services in London for people who were made to work, by when they help.',
    about: 'Most come from public pages, and nobody has checked those yet.',
    elsewhere:
      '{list}, by when they help: before a report, while you wait, after the answer, or without any report.',
    list: 'The services have a page of their own',
    anyTime: 'At any time',
    alsoThen: 'These help then too:',
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
      {
        what: 'One more order may come.',
        more: 'The plans for a law of April 2026 had an order to stop people who use children for crime. We do not know if it is in force.',
      },
    ],
  },
} as const;
