/**
 * Whether a text names a person, where an organisation or a role belongs. It cannot know every name: it goes by forms
 * of address, and by the given names that are most common in London. What it misses an administrator sees.
 */

const addressed =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|cllr|councillor|rev|revd|det|dci|dcs|di|ds|pc|dc|insp|inspector|sgt|supt)\.?\s+\p{Lu}/iu;

const givenNames = new Set(
  `adam ahmed aisha alan alex alexander ali alice alison amanda amy andrea andrew angela anita ann anna anne anthony
  barbara ben benjamin brian carol caroline catherine charles charlotte chris christine christopher claire daniel david
  deborah denise diana donna edward elizabeth ella emily emma eve fatima fiona frances gareth gary geoff george gillian
  grace graham hannah harry hassan heather helen henry ian ibrahim isabel jack jacob jacqueline james jan jane janet
  jason jean jennifer jeremy jessica jill jim joan joanna joanne john jonathan joseph joshua joyce judith julia julie
  karen kate katherine kathleen keith kelly kevin laura lauren leah lee leila lesley liam linda lisa louise lucy luke
  malcolm margaret maria marie mark martin mary matthew maureen megan michael michelle mohamed mohammed muhammad naomi
  natalie neil nicholas nicola nigel oliver olivia omar patricia patrick paul pauline peter philip priya rachel rebecca
  richard robert robin roger rosemary ruth ryan sally sam samantha samuel sandra sara sarah sharon sheila shirley simon
  sophia sophie stephanie stephen steve steven stuart susan tara thomas tim timothy tom tony tracy valerie vanessa
  victoria wendy william yasmin yusuf zara zoe`.split(/\s+/),
);

/** “Victoria Police”, “Elizabeth House Trust”. */
const ofBodies =
  /^(?:association|board|borough|centre|charity|church|college|commissioner|committee|council|foundation|fund|group|home|hospital|house|institute|ltd|network|office|partnership|police|project|school|service|services|society|trust|union|university)$/i;

/** Whether any part of a list, such as “Example Council, Sarah Example”, is the name of a person. */
export function isNameOfPerson(text: string): boolean {
  return text.split(/[,;:/()–—]|\s-\s|\s(?:and|or|of|for|at|by|with)\s/).some(isOneName);
}

function isOneName(part: string): boolean {
  if (addressed.test(part.trim())) return true;
  const words = part.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  const [first = '', ...others] = words;
  return (
    givenNames.has(first.toLowerCase()) &&
    others.every((word) => /^\p{Lu}[\p{L}’'-]*\.?$/u.test(word) && !ofBodies.test(word))
  );
}
