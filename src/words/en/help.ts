/**
 * /help-and-support/: what help there is and what happens after a report. The sources of what it says are in
 * src/domain/guidance/sources.ts, and on the page below it.
 */
export const help = {
  title: 'Help and support',
  description:
    'Help for people in modern slavery in London, with or without the National Referral Mechanism, and what happens after a report.',
  intro:
    'If someone used you or hurt you, it’s not your fault. You can get help. You can ask first, and decide later.',
  contents: {
    report: 'What happens after a report',
    nrm: 'What the NRM is',
    duty: 'If an adult says no',
    support: 'Help at each step',
    services: 'Services in London',
    orders: 'Court orders',
  },
  report: {
    tell: {
      what: 'You tell someone.',
      more: 'You can call a helpline, the police or the council. You don’t have to give your name.',
    },
    noVisa: {
      what: 'No visa, or not sure?',
      more: 'The police can tell the Home Office about you. So can some others. Talk to a helpline or a lawyer first, and ask what they pass on. In danger? Still call 999. In 2021 the Home Office planned to take no action against people while their case goes on. We don’t know if it does this. Ask a lawyer.',
    },
    safe: {
      what: 'They make sure everyone is safe.',
      more: 'Food, a bed or a doctor may come first.',
    },
    talk: {
      what: 'They talk to the person in a safe place.',
      more: 'No one from work or home should be there. The person can have an interpreter, who must not be a friend of whoever is in control.',
    },
    form: {
      what: 'A First Responder can send a form to the Home Office.',
      more: 'First Responders are trained staff in the police, councils and some charities. No one else can send it. {firstResponders}.',
    },
  },
  nrm: {
    about:
      'NRM stands for National Referral Mechanism. It is how the state decides if someone was in modern slavery, and gives them help. To send someone’s case to it is called a referral. The government has said there will be a new law. We don’t know when, or what it will say.',
    steps: [
      {
        what: 'A child is always referred.',
        more: 'They don’t have to agree. The council’s children’s team is told first. A child with no parent here can also get a guardian, who is on their side. For other children, an expert helps the people who look after them.',
      },
      {
        what: 'An adult must agree.',
        more: 'First someone must explain what the NRM is, what help there is, how it can end, and who will see what you say. The Home Office will, and the police are told. You can get help and not talk to the police. For some people from abroad, the decision is made by the part of the Home Office that sends people away. You can ask a lawyer first, but that isn’t always free. You can take your time. You can say no.',
      },
      {
        what: 'First decision (“reasonable grounds”).',
        more: 'The Home Office (or for some children a local panel) says if there are reasonable grounds to believe that the person is a victim. It doesn’t have to be sure yet. It aims to decide in five working days. It often takes longer.',
      },
      {
        what: 'Recovery period.',
        more: 'If the first decision is yes, an adult has at least 30 days to get better. In that time they get help. That means a place to stay if they need one, some money, a support worker, a doctor and legal advice. This can be refused in some cases. One is that the person is a danger to the public. The other is that they lied to get it. Then help ends too. If a letter says you are a danger to the public, get a lawyer straight away.',
      },
      {
        what: 'Final decision (“conclusive grounds”).',
        more: 'The same people look at everything they know. It can take many months.',
      },
      {
        what: 'For some children, a local panel decides.',
        more: 'In some boroughs the council, the police and the health service decide, not the Home Office. The form is the same. The child must be more than 100 days away from turning 18. We have read about panels in Barking and Dagenham, Bexley, Islington with Camden, Lewisham, and Southwark. Bexley’s may have stopped in 2024, and there may be more. Ask the council’s children’s team.',
      },
      {
        what: 'If a decision is no.',
        more: 'Most people have 30 days to ask the Home Office to look at it again (“reconsideration”). Weekends count. Get advice straight away. You need new facts, or a sign that the rules weren’t followed. You can ask for more time before the 30 days end, but few people get it. You may also be able to go to court. The time for that is short too.',
      },
      {
        what: 'Some people can’t ask again.',
        more: 'This rule started on 17 September 2025. It is for people the Home Office plans to send to some other country, such as France. That country must have signed the treaties on trafficking and human rights. Is this you? Get a lawyer straight away. Only a court can help then. We don’t know if a court has changed this rule.',
      },
    ],
    staying: 'Going through the NRM doesn’t give someone the right to stay in the UK. Get legal advice.',
  },
  duty: {
    heading: 'If an adult says no: the Duty to Notify',
    who: 'Some organisations must still tell the Home Office that they met a victim. This is called the Duty to Notify. The law names the police (including the British Transport Police), councils, the Greater London Authority and the National Crime Agency. It also named the Gangmasters and Labour Abuse Authority (GLAA). The Fair Work Agency took over its work in April 2026. We couldn’t read if the law names it now. If you work there, ask. The law doesn’t name the Home Office, but it does the same under its own rules. The law doesn’t name hospitals, schools or charities.',
    how: 'They use the same form. It must not say who the person is, unless the person agrees. An adult who said no can say yes later.',
    undecided:
      'What if an adult hasn’t decided? No one refers them yet. We think the duty still applies, but this isn’t certain. Ask a lawyer, or read the guidance. {guidance}.',
    form: 'Do you work for one of them? {form}.',
  },
  support: {
    steps: [
      {
        what: 'Before the NRM.',
        more: 'You can ask a helpline or a charity what the NRM would mean for you. No safe bed? A First Responder can ask for one straight away, and for a doctor. You don’t have to wait for the first decision. Tell the council too. It must look at what it can do. Being a victim doesn’t give you a right to a home by itself. What matters is how hard it would be for you to have no home. Many people with no visa can’t get a home this way. Another law may help them. Ask a lawyer.',
      },
      {
        what: 'During the NRM.',
        more: 'The Salvation Army and other charities run the help for adults. The council looks after children.',
      },
      {
        what: 'After the NRM.',
        more: 'If the final decision is yes, help goes on for at least 45 days, or longer if you need it. If it is no, help goes on for up to 14 days. Advisers say 14 days. We didn’t see it from the Home Office. Either way, ask early where you will live and who will help you next.',
      },
      {
        what: 'Without the NRM.',
        more: 'You still have rights. You can see a doctor. You can tell the police what happened to you. If you have no visa, talk to a helpline or a lawyer first. An adult who needs care and is being hurt can ask the council to look into it. Some charities help people who don’t want the NRM.',
      },
      {
        what: 'If you are locked up (detained), or have a date to be sent away.',
        more: 'Get a lawyer today. Tell the staff there what happened to you.',
      },
      {
        what: 'If you came from abroad to work in someone’s home.',
        more: 'Kalayaan is a charity in London for you. It is free and confidential, and it is a First Responder. On a domestic worker’s visa you can move to a new employer. The visa lasts six months, and you can’t make it longer. Ask before you rely on this. Rules change.',
      },
      {
        what: 'If children live with the adult.',
        more: 'Tell the council’s children’s team. You don’t need anyone’s consent for that.',
      },
    ],
    lawyer:
      'Did someone make you break the law? Talk to a lawyer straight away, before you talk to the police about it. The law can protect people who had no choice. Someone under 18 doesn’t have to show that they were forced. This doesn’t cover some very serious crimes.',
  },
  services: {
    description: 'Services in London for people who were forced to work or used, by when they help.',
    about: 'We read most of these on public websites. Nobody has called to check those yet.',
    elsewhere:
      '{list}. It shows when each one helps: before a report, while you wait, after the decision, or without any report.',
    list: 'See the list of services',
    anyTime: 'At any time',
    alsoThen: 'These help then too:',
    none: 'There are no services listed for this yet. Call one of the numbers at the end of this page. They can find help near you.',
    whom: 'For: {whom}.',
    where: 'In: {boroughs}.',
    allLondon: 'all London',
    more: 'To see local services, open the page of {boroughs}.',
    boroughs: 'your borough',
  },
  orders: {
    about:
      'A court can order someone to keep away from the people they used, or to stop what they are doing. If you help someone, ask the police about these orders.',
    each: [
      {
        what: 'Slavery and Trafficking Prevention Order (STPO).',
        more: 'For someone found guilty, or given a caution (a formal warning from the police). It lasts for a set time of at least five years, or until the court ends it.',
      },
      {
        what: 'Slavery and Trafficking Risk Order (STRO).',
        more: 'For someone who is a risk to others. They don’t have to be found guilty first. It lasts for a set time of at least two years, or until the court ends it.',
      },
      {
        what: 'What an order can stop.',
        more: 'It can stop someone from going to a place, meeting a person, giving people work or going abroad. Breaking it is a crime.',
      },
      {
        what: 'Who can ask for one.',
        more: 'The police, immigration officers and the National Crime Agency. The GLAA could too, before the Fair Work Agency took over its work. A court can also make an STPO itself when it deals with a slavery crime. You can’t ask for one, but you can tell the police why it is needed.',
      },
      {
        what: 'There may be one more order.',
        more: 'Plans for a law passed in April 2026 had an order to stop people who use children for crime. We don’t know if it has started.',
      },
    ],
  },
} as const;
