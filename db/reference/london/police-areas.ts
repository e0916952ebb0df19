/**
 * The police areas that serve London: the Met's twelve Basic Command Units and the City of London Police.
 *
 * Which borough belongs to which unit: Local Government Lawyer's report of the Met's announcement of February 2018,
 * and the unit codes in the Met's own crime data. Read 2026-11-21. The City's own force has no unit code, so CP, its
 * code in the same data, stands in.
 */
export interface PoliceAreaReference {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly force: string;
  readonly website: string;
}

export const policeAreaSource = {
  url: 'https://www.localgovernmentlawyer.co.uk/community-safety/393-community-safety-news/37215-met-police-to-scrap-borough-model-in-favour-of-12-basic-command-units',
  checkedOn: '2026-11-21',
} as const;

export const policeAreaReferences = [
  {
    code: 'AS',
    slug: 'central-south',
    name: 'Central South',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'AW',
    slug: 'central-west',
    name: 'Central West',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'CE',
    slug: 'central-east',
    name: 'Central East',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'CN',
    slug: 'central-north',
    name: 'Central North',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'CP',
    slug: 'city-of-london-police',
    name: 'City of London Police',
    force: 'City of London Police',
    website: 'https://www.cityoflondon.police.uk/',
  },
  {
    code: 'EA',
    slug: 'east-area',
    name: 'East Area',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'NA',
    slug: 'north-area',
    name: 'North Area',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'NE',
    slug: 'north-east',
    name: 'North East',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'NW',
    slug: 'north-west',
    name: 'North West',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'SE',
    slug: 'south-east',
    name: 'South East',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'SN',
    slug: 'south-area',
    name: 'South Area',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'SW',
    slug: 'south-west',
    name: 'South West',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
  {
    code: 'WA',
    slug: 'west-area',
    name: 'West Area',
    force: 'Metropolitan Police Service',
    website: 'https://www.met.police.uk/',
  },
] as const satisfies readonly PoliceAreaReference[];
