/**
 * What people type into a search box that is not a place: that they need help, who they want to reach, an emergency
 * number, or an address of which only the postcode could be looked up. Each has an answer better than “check the
 * spelling”.
 */
import { plainWords } from './plain-words.ts';

/** Any of these shows what somebody wants, whatever the other words are. */
const tellingWords: ReadonlySet<string> = new Set(
  (
    'help helpline hotline police policeman emergency ambulance danger urgent slavery slave slaves trafficking ' +
    'trafficked traffickers exploited exploitation victim victims rescue unseen childline crimestoppers ' +
    'samaritans salvation nspcc gangmasters sos trapped captive prisoner hostage kidnapped enslaved smuggled beaten ' +
    'beats raped rape abused abuse assaulted passport threatened threatens forced ' +
    // “Help” and “police” in languages that people in London speak and write in these letters.
    'ajutor ajutati ajuta ndihme ndihmoni pomoc pomocy pomozcie ayuda ayudame socorro secours aidez hilfe aiuto ' +
    'ajuda pagalba segitseg palidziba imdat giup tolong msaada caawimaad policia politia policja polizia polis'
  ).split(' '),
);
/** Words that occur in requests, and not in names of places. */
const requestWords: ReadonlySet<string> = new Set(
  (
    'a about am an and anonymous any anyone are call can could do does for forced from get give have having he her ' +
    'here him how i im in is it labour line made me modern my need needs no now number of officer on or our please ' +
    'phone report she should somebody someone something speak talk tell telephone text the them they this to us ' +
    'want we what whats where who whom why with work working you your army uk england london national ' +
    'contact contacts crime crimes stoppers child line children adult adults support service services social team ' +
    'free safe unsafe scared afraid boss passport threatened threatening being'
  ).split(' '),
);
/** Words for people that occur in sentences and never in the name of a place. */
const personWords: ReadonlySet<string> = new Set(
  (
    'i im ive me my we us our they theyre them their he she him his someone somebody boss employer landlord husband ' +
    'wife friend neighbour girl girls woman women worker workers'
  ).split(' '),
);
const sentenceWordsMin = 3;

/** 999, 911, 101, 112 and 111 as they are said. */
const saidNumbers =
  /^(?:nine (?:nine nine|one one)|one (?:(?:oh|o|zero|nought) one|one (?:two|one))|triple nine)$/;

/** Emergency and advice lines, typed as a number. */
const emergencyNumbers: ReadonlySet<string> = new Set(['999', '101', '112', '111', '18000', '911']);

const streetWords: ReadonlySet<string> = new Set(
  (
    'road rd street avenue ave lane close way gardens crescent drive court terrace mews grove walk parade ' +
    'square row rise flat house estate tower'
  ).split(' '),
);

/** Of a building that goes by a name of its own, or by none: the search knows only some of them. */
const buildingWords: ReadonlySet<string> = new Set(
  'hospital prison hmp school church mosque hotel factory'.split(' '),
);

/**
 * Whether the words ask for help and name no place.
 * @param isStrict only words that requests are made of, so that it can be checked before names are guessed
 */
export function asksForHelp(typed: string, isStrict: boolean): boolean {
  const numbers = typed.match(/\d+/g) ?? [];
  const words = plainWords(typed);
  if (numbers.some((number) => !emergencyNumbers.has(number))) return false;
  const isRequest = words.every((word) => tellingWords.has(word) || requestWords.has(word));
  const isTelling =
    words.some((word) => tellingWords.has(word)) || asksWhom(words) || (numbers.length > 0 && isRequest);
  if (saidNumbers.test(words.join(' ')) || (!isStrict && isSentence(words))) return true;
  return isTelling && (isRequest || !isStrict);
}

/** “I am being held”, “they will not pay me”: somebody who types this into a search box needs a person to talk to. */
function isSentence(words: readonly string[]): boolean {
  return words.length >= sentenceWordsMin && words.some((word) => personWords.has(word));
}

/** Whether it is written in an alphabet in which nothing can be found here. */
export function isInOtherLetters(typed: string): boolean {
  return /\p{L}/u.test(typed) && plainWords(typed).length === 0;
}

/** “Who do I call”, “who can I tell”. */
function asksWhom(words: readonly string[]): boolean {
  return (words[0] === 'who' || words[0] === 'whom') && words.some((word) => requestWords.has(word));
}

/** Whether the words look like an address or a street. */
export function looksLikeAddress(typed: string): boolean {
  const words = plainWords(typed);
  // A number, perhaps of a flat before it, and then a word: 12 Acacia, Flat 3, 12b Example.
  const beginsWithNumber =
    /^\s*(?:(?:flat|unit|no\.?|number)\s*\d+\w?\s*[,/]?\s*)?\d+[a-z]?[\s,]+[a-z]{3}/i.test(typed);
  return (
    beginsWithNumber || words.some((word, at) => buildingWords.has(word) || (at > 0 && streetWords.has(word)))
  );
}
