/**
 * Towns, cities and counties outside London that people type here: those around it, the large ones, and those that
 * begin or nearly are a London name, so that Essex is not taken for Essex Road. None of them is also a place in London.
 *
 * Source: the project's own list, from general knowledge of the country; a test holds it against the places of London.
 */
import { plainWords } from './plain-words.ts';

const counties =
  'Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, ' +
  'County Durham, East Sussex, Essex, Gloucestershire, Greater Manchester, Hampshire, Herefordshire, Hertfordshire, ' +
  'Herts, Isle of Wight, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Norfolk, Northamptonshire, ' +
  'Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Sussex, ' +
  'Tyne and Wear, Warwickshire, West Midlands, West Sussex, Wiltshire, Worcestershire, Yorkshire, Wales, Scotland, ' +
  'Ireland, Northern Ireland';

const aroundLondon =
  'Abbots Langley, Addlestone, Amersham, Ascot, Ashtead, Aveley, Banstead, Basildon, Beaconsfield, Billericay, ' +
  'Bishops Stortford, Borehamwood, Bracknell, Brentwood, Broxbourne, Buckhurst Hill, Bushey, Camberley, Caterham, ' +
  'Chafford Hundred, Chalfont St Giles, Chelmsford, Chertsey, Chesham, Cheshunt, ' +
  'Chigwell, Chorleywood, Cobham, Crawley, Croxley Green, Dartford, Debden, Denham, Dorking, Ebbsfleet, Egham, ' +
  'Elstree, Englefield Green, Epping, Epsom, Esher, Ewell, Farnham, Farnham Royal, Gatwick, Gatwick Airport, ' +
  'Gerrards Cross, Godalming, Godstone, Gravesend, Grays, Great Missenden, Guildford, Harlow, Harpenden, Hatfield, ' +
  'Hemel Hempstead, Henley, Henley on Thames, Hertford, High Wycombe, Hoddesdon, Horley, Horsham, Iver, Kings Langley, Leatherhead, Leighton ' +
  'Buzzard, Lewes, Lingfield, Loughton, Luton, Luton Airport, Maidenhead, Maidstone, Molesey, Northfleet, Ockendon, Ongar, ' +
  'Oxshott, Oxted, Potters Bar, Purfleet, Radlett, Redhill, Reigate, Rickmansworth, Royal Tunbridge Wells, ' +
  'Sawbridgeworth, Sevenoaks, Shepperton, Slough, South Ockendon, Southend, Southend on Sea, St Albans, Staines, ' +
  'Staines upon Thames, Stansted, Stansted Airport, Stevenage, Sunbury, Sunbury on Thames, Sunningdale, Swanley, ' +
  'Swanscombe, Tadworth, Thames Ditton, Thurrock, Tilbury, Tonbridge, Tring, Tunbridge Wells, Virginia Water, ' +
  'Waltham Abbey, Waltham Cross, Walton on Thames, Ware, Watford, Welwyn, Welwyn Garden City, Weybridge, Whyteleafe, ' +
  'Wickford, Windsor, Woking, Wokingham';

const elsewhere =
  'Aberdeen, Aylesbury, Barnsley, Barrow, Basingstoke, Bath, Bedford, Belfast, Birmingham, Blackburn, Blackpool, Bolton, ' +
  'Bournemouth, Bradford, Brighton, Bristol, Burnley, Cambridge, Canterbury, Cardiff, Carlisle, Cheltenham, Chester, ' +
  'Colchester, Coventry, Dartmouth, Derby, Doncaster, Dover, Dublin, Dundee, Durham, Eastbourne, Edinburgh, Exeter, ' +
  'Folkestone, Gillingham, Glasgow, Gloucester, Grimsby, Hastings, Hereford, Hove, Huddersfield, Hull, Hutton, Ipswich, ' +
  'Jarrow, Kettering, Lancaster, Leeds, Leicester, Lincoln, Liverpool, Manchester, Margate, Middlesbrough, ' +
  'Milton Keynes, Newcastle, Newcastle upon Tyne, Newport, Northampton, Norwich, Nottingham, Oldham, Oxford, ' +
  'Peterborough, Plymouth, Portsmouth, Preston, Reading, Rochdale, Rotherham, Salford, Salisbury, ' +
  'Scunthorpe, Sheffield, Shrewsbury, Southampton, Southport, Stockport, Stoke, Stoke on Trent, Stratford on Avon, ' +
  'Stratford upon Avon, Sunderland, Swansea, Swindon, Telford, Wakefield, Warrington, Warwick, Wigan, Winchester, ' +
  'Wolverhampton, Worcester, Worthing, Wrexham, York';

const listNames = (text: string): readonly string[] => text.split(', ');
const keyOf = (name: string): string => plainWords(name).join(' ');

const countyKeys: ReadonlySet<string> = new Set(listNames(counties).map(keyOf));

/** As each should be written. */
export const placesElsewhere: readonly string[] = [
  ...new Set([...listNames(counties), ...listNames(aroundLondon), ...listNames(elsewhere)]),
];

const byKey: ReadonlyMap<string, string> = new Map(placesElsewhere.map((name) => [keyOf(name), name]));
/** What may follow a town: “Dartford, Kent”, “Watford UK”. */
const country = new Set(['uk', 'england', 'town', 'city', 'centre', 'station']);

/** Words that are close to names in London, or begin them, without being meant for those. */
const wordsOfTheirOwn: ReadonlySet<string> = new Set(['london', 'stanley', 'thames', 'trent']);

/**
 * Whether a word is right as it stands, so that it is no London name with a typing error.
 * @param key in lower case, without punctuation
 */
export function isNameOfItsOwn(key: string): boolean {
  return byKey.has(key) || wordsOfTheirOwn.has(key);
}

/** The place outside London that the whole text names, as it should be written. */
export function findElsewhere(typed: string): string | undefined {
  const words = [...plainWords(typed)];
  for (;;) {
    const key = words.join(' ');
    const name = byKey.get(key);
    if (name !== undefined || words.length < 2) return name;
    const last = words.pop() ?? '';
    if (!country.has(last) && !countyKeys.has(last)) return undefined;
  }
}
