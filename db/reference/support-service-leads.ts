/**
 * Support services that readers are not shown, because nothing recent was found of them, the way in is not known, or
 * they may not work in London. Read as those in support-services.ts were, which adds them to its list.
 */
import { type ReferenceContact, reachedByWebsite, readAt } from './reference-contact.ts';

export const supportServiceLeads = [
  {
    ...reachedByWebsite,
    id: 'service-hestia-phoenix',
    role: 'Volunteers who help after the government’s support ends',
    organisation: 'Hestia, Phoenix Project',
    website: 'https://www.hestia.org/modernslaveryresponse',
    notes: '',
    support: { whom: 'Survivors whose support through the NRM has ended', stages: ['after'] },
    source: readAt('https://www.hestia.org/modernslaveryresponse'),
    doubt: 'Nothing newer than 2021 was found: ask whether it still runs, and how people are referred.',
  },
  {
    ...reachedByWebsite,
    id: 'service-ellas',
    role: 'Safe houses and long-term support',
    organisation: 'Ella’s',
    website: 'https://www.ellas.org.uk/',
    notes: 'By referral only.',
    support: {
      whom: 'Women who were trafficked or sexually exploited, in the NRM or not',
      stages: ['after', 'outside'],
    },
    source: readAt('https://baptist.org.uk/Articles/604150/Story_77_Ellas.aspx', '2021-01-13'),
    doubt: 'Nothing newer than January 2021 was found: ask whether it takes new people, and how.',
  },
  {
    ...reachedByWebsite,
    id: 'service-love146',
    role: 'Special care and safety plans for trafficked children',
    organisation: 'Love146 UK',
    website: 'https://www.love146.org.uk/',
    notes: 'By referral only: it begins when the child’s council asks.',
    support: { whom: 'Children, through their council', stages: ['before', 'during'] },
    source: readAt(
      'https://www.love146.org.uk/blog/out-of-hours-support-for-vulnerable-trafficked-children/',
    ),
    doubt: 'Nothing newer than about 2021 was found: ask whether it still takes children from London.',
  },
  {
    ...reachedByWebsite,
    id: 'service-refugee-council-trafficked-children',
    role: 'An adviser who goes with a trafficked child and speaks up for them',
    organisation: 'Refugee Council, Trafficked Children’s Project',
    website: 'https://www.refugeecouncil.org.uk/',
    notes: 'For professionals.',
    support: { whom: 'Young people who were trafficked', stages: ['during', 'after'] },
    source: readAt('https://www.refugeecouncil.org.uk/latest/projects/trafficked-childrens-project/'),
    doubt:
      'The page of the project has figures of 2018. The charity was still a First Responder in March 2026; ask whether the project runs.',
  },
  {
    ...reachedByWebsite,
    id: 'service-migrant-help-casework',
    role: 'A safe place to stay, and a caseworker',
    organisation: 'Migrant Help',
    website: 'https://www.migranthelpuk.org/',
    notes:
      'By referral only. The way in is The Salvation Army’s line, 0800 808 3733. Its own line is for people who ask for asylum.',
    support: { whom: 'Adults in the NRM, and those who depend on them', stages: ['during'] },
    source: readAt(
      'https://www.salvationarmy.org.uk/news/salvation-army-welcomes-partners-supporting-slavery-victims',
      '2020-09-07',
    ),
    doubt: 'No page says whether it does this work in London, and no number for it was found.',
  },
  {
    ...reachedByWebsite,
    id: 'service-sophie-hayes-foundation',
    role: 'Help to find work, workshops, and a network of survivors',
    organisation: 'Sophie Hayes Foundation',
    website: 'https://sophiehayesfoundation.org/',
    notes: '',
    support: { whom: 'Women who were trafficked', stages: ['during', 'after'] },
    source: readAt('https://sophiehayesfoundation.org/2024-manifesto'),
    doubt: 'How women join was not found, and its work in London was last seen in 2019: ask both.',
  },
  {
    ...reachedByWebsite,
    id: 'service-hope-for-justice',
    role: 'Somebody independent who speaks up for you, and advice for those who help',
    organisation: 'Hope for Justice',
    website: 'https://hopeforjustice.org/',
    notes: '',
    support: {
      whom: 'Survivors, and organisations that help them',
      stages: ['before', 'during', 'after', 'outside'],
    },
    source: readAt('https://hopeforjustice.org/news/questions-about-survivor-care-in-the-uk/', '2022-01-11'),
    doubt: 'No page says whether it can help in London: ask.',
  },
  {
    ...reachedByWebsite,
    id: 'service-solace-amari',
    role: 'Flats with a caseworker',
    organisation: 'Solace Women’s Aid, Amari project',
    website: 'https://www.commonwealhousing.org.uk/',
    notes: 'By referral only.',
    support: {
      whom: 'Women who leave trafficking or prostitution',
      stages: ['after', 'outside'],
    },
    source: readAt(
      'https://www.theguardian.com/housing-network/2018/mar/29/safe-housing-vital-women-fleeing-violence-protected',
      '2018-03-29',
    ),
    doubt: 'Nothing newer than about 2020 was found: the project may have ended.',
  },
  {
    ...reachedByWebsite,
    id: 'service-rights-of-women',
    role: 'Free legal advice by telephone',
    organisation: 'Rights of Women',
    website: 'https://rightsofwomen.org.uk/',
    notes: '',
    support: { whom: 'Women in England and Wales', stages: ['outside'] },
    source: null,
    doubt:
      'It was read in one list of other people, whose numbers are of lines on harassment at work and on family law. No line on trafficking was found.',
  },
  {
    ...reachedByWebsite,
    id: 'service-victim-support',
    role: 'Somebody to talk to, and practical help, after a crime',
    organisation: 'Victim Support',
    telephone: '0808 16 89 111',
    website: 'https://www.victimsupport.org.uk/',
    notes: 'Anyone can call.',
    support: {
      whom: 'Anyone affected by a crime',
      stages: ['before', 'during', 'after', 'outside'],
    },
    source: null,
    doubt:
      'The number was read only in lists of other people, and no page of its own was read: look it up and ring.',
  },
  {
    ...reachedByWebsite,
    id: 'service-rahab',
    role: 'A team that seeks out women in prostitution',
    organisation: 'Rahab',
    website: null,
    notes: '',
    support: {
      whom: 'Women in prostitution, and women trafficked for sex',
      stages: ['before', 'outside'],
    },
    source: readAt('http://cherieblair.org/speeches/2013/10/alone-in-the-city.html', '2013-10-20'),
    doubt:
      'Nothing newer than October 2013 was found: do not list it before somebody confirms that it exists.',
  },
] as const satisfies readonly ReferenceContact[];
