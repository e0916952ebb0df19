/**
 * Towns, cities and counties outside London that people type here: nearby ones, large ones, and those whose names begin
 * or resemble a London name, so that Essex is not taken for Essex Road. None of them is also a place in London.
 *
 * Source: the project's own list, from general knowledge of the country; a test compares it with the places of London.
 */
export const counties =
  'Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, ' +
  'County Durham, East Sussex, Essex, Gloucestershire, Greater Manchester, Hampshire, Herefordshire, Hertfordshire, ' +
  'Herts, Isle of Wight, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Norfolk, Northamptonshire, ' +
  'Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Sussex, ' +
  'Tyne and Wear, Warwickshire, West Midlands, West Sussex, Wiltshire, Worcestershire, Yorkshire, Wales, Scotland, ' +
  'Ireland, Northern Ireland';

export const townsAround =
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

export const townsElsewhere =
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

/** Words that resemble or begin names in London without being meant for them. */
export const wordsOfTheirOwn = ['london', 'stanley', 'thames', 'trent'] as const;
