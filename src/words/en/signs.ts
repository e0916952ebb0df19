/**
 * /spot-the-signs/: the signs of modern slavery, and the forms of exploitation by the names that the Commissioner asked
 * to be used (letter of January 2022). Written to be read by a child of nine.
 */
export const signs = {
  title: 'Spot the signs',
  description:
    'The signs of modern slavery in plain words: labour, sexual and criminal exploitation, domestic servitude and organ removal, and what to do when you see them.',
  intro:
    'Modern slavery is when someone is forced or tricked to work, to have sex or to break the law for others, and cannot get away. It can happen to anyone. It can happen in any street.',
  toDo: {
    heading: 'If you see signs',
    danger: 'Someone is in danger now: call {emergency}.',
    doNotStepIn: {
      what: 'Do not step in. Do not ask hard questions.',
      why: 'Whoever is in control may hurt them for it, or you.',
    },
    note: {
      what: 'Note what you saw: where, when, and what made you worry.',
      why: 'A car’s number or the name of a shop can help. Do not take risks to find out more.',
    },
    tell: {
      what: 'Tell someone, even when you are not sure.',
      why: 'You do not need proof. {whoToCall}, or {boroughs}.',
      whoToCall: 'Find out who to call',
      boroughs: 'find your borough',
    },
    isItYou: 'Is it you? It is not your fault. Help is there, and you can ask without your name. {help}.',
    help: 'Read what help there is',
  },
  anyone: {
    heading: 'Signs in anyone',
    about: 'One sign may mean little. Two or more together are a reason to tell someone.',
    signs: [
      'They look scared, or will not look at you.',
      'Someone else speaks for them and will not leave them alone.',
      'They do not have their own passport, phone or bank card.',
      'They owe money that they can never pay back.',
      'They get little pay or none, or someone takes it.',
      'They may not go where they like, or are driven to and from work.',
      'They look ill, hurt or hungry, or wear the same clothes all the time.',
      'They do not know where they live, or live and sleep where they work.',
    ],
  },
  children: {
    heading: 'Signs in children',
    signs: [
      'They go missing, or are found far from home.',
      'They have new clothes, a phone or money, and cannot say where from.',
      'They have older friends who give them things or scare them.',
      'They miss school, or are not at any school.',
      'They live with adults who are not family, and do all the work.',
    ],
    doNotWait:
      'If the person is under 18, or may be, do not wait. Call the council’s team for children, or the police.',
  },
  forms: {
    heading: 'The forms it takes',
    about: 'A person can be used in more than one way.',
    newLaw:
      'A new law was passed in April 2026. To use a child for crime is to be a crime of its own. So is cuckooing. We do not know yet if these parts are in force. Tell someone all the same.',
    /** By the fragment of each. */
    each: {
      labour: {
        name: 'Labour exploitation',
        means: 'Someone is made to work for little or no pay, and cannot leave.',
        signs: [
          'It can be at a car wash, a nail bar, a building site, a kitchen, a farm or a care home.',
          'They have no safe clothes or boots for the job.',
          'Many people sleep in one room, or in a shed or a van.',
          'They work very long days, with no days off.',
        ],
      },
      sexual: {
        name: 'Sexual exploitation',
        means: 'Someone is forced or tricked into sex, or into being seen or filmed for sex.',
        signs: [
          'Many men come and go from a house or a flat by day and by night.',
          'Someone else holds the phone, sets the price or takes the money.',
          'They are moved from place to place.',
          'They know few words but those for sex and for prices.',
        ],
      },
      'criminal-children': {
        name: 'Criminal exploitation of children',
        means:
          'A child is made to break the law for someone else. This is also called county lines when it is drugs.',
        signs: [
          'They carry or sell drugs, hold money or keep a knife for others.',
          'They travel by train or taxi a long way from home.',
          'They have two phones, or are always called away by phone.',
          'A child cannot say yes to this. It is not the child’s fault.',
        ],
      },
      'criminal-adults': {
        name: 'Criminal exploitation of adults',
        means: 'An adult is made to break the law for someone else.',
        signs: [
          'They look after drug plants in a house where the windows are covered.',
          'They are made to beg, to steal from shops, or to claim money from the state that others keep.',
          'Drug sellers have moved into the home of someone who is ill, old or alone. This is called cuckooing.',
          'Their name is on a bank account that others use.',
        ],
      },
      'domestic-servitude': {
        name: 'Domestic servitude',
        means: 'Someone has to cook, clean or mind children in a home all day, and may not leave.',
        signs: [
          'They are never seen out alone, or at all.',
          'They sleep on the floor, in the kitchen or with the children.',
          'They eat what is left, after all the others.',
          'The family keeps their passport and their pay.',
        ],
      },
      'organ-removal': {
        name: 'Organ removal',
        means: 'Someone is tricked or forced to give up a part of their body, such as a kidney.',
        signs: [
          'They come to a hospital with someone they hardly know.',
          'They do not know what will be done to them, or have been told what to say.',
          'Someone else has paid for the trip and the doctor.',
          'They have a new scar and no papers from a hospital.',
        ],
      },
    },
  },
  next: {
    heading: 'What happens when you tell',
    text: 'The police or the council look into it. They make sure that people are safe first. Then the person can get help. {help}.',
    help: 'Read what happens after a report',
  },
} as const;
