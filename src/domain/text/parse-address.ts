/** Checks e-mail and web addresses as people give them before they are stored. */
import { z } from 'zod';
import { isPublicHost } from '../network/public-address.ts';
import { notParsed, type Parsed, parsed, plainLine } from './typed-text.ts';

const emailExample = 'such as modern-slavery@example.org';
const emailMax = 254;
const websiteMax = 300;
const emailShape = z.email();

/** What is wrong with an e-mail address, first match first. */
const emailProblems: readonly {
  readonly isSo: (text: string) => boolean;
  readonly problem: string;
}[] = [
  { isSo: (text) => text === '', problem: `Enter an e-mail address, ${emailExample}.` },
  {
    isSo: (text) => /[<>]/.test(text),
    problem: `Give only the address itself, without a name or angle brackets, ${emailExample}.`,
  },
  {
    isSo: (text) => /[,;]/.test(text) || (text.match(/@/g)?.length ?? 0) > 1,
    problem: 'Give one e-mail address, preferably of a shared mailbox.',
  },
  { isSo: (text) => /\s/.test(text), problem: 'Remove the space from the e-mail address.' },
  {
    isSo: (text) => !text.includes('@'),
    problem: `An e-mail address has an @ in it, ${emailExample}.`,
  },
  {
    isSo: (text) => !/@.+\.[^.]{2,}$/.test(text),
    problem: `The e-mail address ends too early: after the @ comes a name with a dot in it, ${emailExample}.`,
  },
  {
    isSo: (text) => text.length > emailMax,
    problem: `An e-mail address has at most ${emailMax} characters.`,
  },
  {
    isSo: (text) => !emailShape.safeParse(text).success,
    problem: `This is not an e-mail address. Check it letter by letter; it should look like one ${emailExample}.`,
  },
];

/** @returns the address with its domain in lower case */
export function parseEmail(typed: string): Parsed<string> {
  const text = plainLine(typed).replace(/^mailto:/i, '');
  const problem = emailProblems.find(({ isSo }) => isSo(text))?.problem;
  if (problem !== undefined) return notParsed(problem);
  const at = text.lastIndexOf('@');
  return parsed(text.slice(0, at) + text.slice(at).toLowerCase());
}

const websiteExample = 'such as https://www.example.org/modern-slavery';

/** @returns an http or https address; `https://` is put before one that names neither */
export function parseWebsite(typed: string): Parsed<string> {
  const text = plainLine(typed);
  if (text === '') return notParsed(`Enter a web address, ${websiteExample}.`);
  if (/\s/.test(text)) return notParsed('Remove the space from the web address.');
  const whole =
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+\.[^/:]+:\d/.test(text) ? text : `https://${text}`;
  const url = URL.parse(whole);
  if (!url) return notParsed(`This is not a web address. It should look like one ${websiteExample}.`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return notParsed(`A web address starts with https:// or http://, ${websiteExample}.`);
  if (url.username || url.password)
    return notParsed('Remove the user name and password from the web address: it is published.');
  if (!isPublicHost(url.hostname))
    return notParsed(
      `The web address names no site on the internet: it leads to a machine or a network that readers cannot reach. It should look like one ${websiteExample}.`,
    );
  if (!/\.[a-z\d-]{2,}$/i.test(url.hostname))
    return notParsed(
      `The web address names no site on the internet. It should look like one ${websiteExample}.`,
    );
  if (url.href.length > websiteMax) return notParsed(`A web address has at most ${websiteMax} characters.`);
  return parsed(url.href);
}
