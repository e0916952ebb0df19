/**
 * /spot-the-signs/: the signs of modern slavery, and the forms of exploitation by the names that the Commissioner asked
 * to be used (letter of January 2022). Written to be read by a child of nine.
 */
export const signs = {
  title: 'Spot the signs',
  description:
    'The signs of modern slavery in plain words, and what to do if you see them: labour, sexual and criminal exploitation, domestic servitude and organ removal.',
  intro:
    'Modern slavery is when someone is forced or tricked into working, having sex or breaking the law for others, and can’t get away. It can happen to anyone. It can happen on any street.',
  toDo: {
    heading: 'If you see signs',
    danger: 'Someone in danger now? Call {emergency}.',
    doNotStepIn: {
      what: 'Don’t step in. Don’t ask a lot of questions.',
      why: 'Whoever is in control may hurt them, or you.',
    },
    note: {
      what: 'Write down what you saw, where and when.',
      why: 'A number plate or the name of a shop can help. Don’t take risks to find out more.',
    },
    tell: {
      what: 'Tell someone, even if you’re not sure.',
      why: 'You don’t need proof. {whoToCall}, or {boroughs}.',
      whoToCall: 'Find out who to call',
      boroughs: 'find your borough',
    },
    isItYou:
      'Is it you? It’s not your fault. You can get help, and you don’t have to give your name to ask. {help}.',
    help: 'Read what help there is',
  },
  anyone: {
    heading: 'Signs in anyone',
    about: 'One sign may not mean much. If you see two or more, tell someone.',
    signs: [
      'They look scared, or won’t look at you.',
      'Someone else speaks for them and won’t leave them alone.',
      'They don’t have their own passport, phone or bank card.',
      'They owe money that they can never pay back.',
      'They get little or no pay, or someone takes it.',
      'They are not allowed to go where they want, or someone drives them to and from work.',
      'They look ill, hurt or hungry, or wear the same clothes all the time.',
      'They don’t know their address, or they live where they work.',
    ],
  },
  children: {
    heading: 'Signs in children',
    signs: [
      'They go missing, or are found far from home.',
      'They have new clothes, a phone or money, and can’t say where from.',
      'They have older friends who give them things or scare them.',
      'They miss school, or don’t go to school at all.',
      'They live with adults who aren’t family, and do all the housework.',
    ],
    doNotWait:
      'Is the person under 18, or could they be? Don’t wait. Call the council’s children’s team or the police.',
  },
  forms: {
    heading: 'Types of modern slavery',
    about: 'The same person may be used in more than one way.',
    newLaw:
      'A new law was passed in April 2026. It makes using a child for crime a crime of its own. It does the same for cuckooing. We don’t know if these parts have started yet. Tell someone anyway.',
    /** By the fragment of each. */
    each: {
      labour: {
        name: 'Labour exploitation',
        means: 'Someone is forced to work for little or no pay, and can’t leave.',
        signs: [
          'It can be at a car wash, a nail bar, a building site, a kitchen, a farm or a care home.',
          'They don’t have safe clothes or boots for the job.',
          'Many people sleep in one room, or in a shed or a van.',
          'They work very long days, with no days off.',
        ],
      },
      sexual: {
        name: 'Sexual exploitation',
        means: 'Someone is forced or tricked into sex, or into being seen or filmed for sex.',
        signs: [
          'Many men come to a house or flat, day and night.',
          'Someone else holds the phone, sets the price or takes the money.',
          'They are moved from place to place.',
          'The only English they know is words for sex and prices.',
        ],
      },
      'criminal-children': {
        name: 'Criminal exploitation of children',
        means:
          'A child is made to break the law for someone else. When it’s about drugs, this is often called county lines.',
        signs: [
          'They carry or sell drugs, or keep money or a knife for others.',
          'They travel a long way from home by train or taxi.',
          'They have two phones, or keep getting calls and leaving.',
          'A child can’t agree to this. It’s not the child’s fault.',
        ],
      },
      'criminal-adults': {
        name: 'Criminal exploitation of adults',
        means: 'An adult is made to break the law for someone else.',
        signs: [
          'They look after drug plants in a house where the windows are covered.',
          'They are made to beg, steal from shops, or claim benefits that someone else keeps.',
          'Drug sellers have moved into the home of someone who is ill, old or alone. This is called cuckooing.',
          'Their name is on a bank account that others use.',
        ],
      },
      'domestic-servitude': {
        name: 'Domestic servitude',
        means:
          'Someone has to cook, clean or look after children in a home all day, and isn’t allowed to leave.',
        signs: [
          'You never see them out alone, or at all.',
          'They sleep on the floor, in the kitchen or with the children.',
          'They only eat what other people leave.',
          'The family keeps their passport and their pay.',
        ],
      },
      'organ-removal': {
        name: 'Organ removal',
        means: 'Someone is tricked or forced to give up a part of their body, such as a kidney.',
        signs: [
          'They come to hospital with someone they hardly know.',
          'They don’t know what will happen to them, or someone told them what to say.',
          'Someone else has paid for the trip and the doctor.',
          'They have a new scar and no hospital papers.',
        ],
      },
    },
  },
  next: {
    heading: 'What happens when you tell',
    text: 'The police or the council look into it. They make sure people are safe first. Then the person can get help. {help}.',
    help: 'Read what happens after a report',
  },
} as const;
