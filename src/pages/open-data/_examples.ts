/** The examples of the open data page. tests/pages/open-data.test.ts takes them off the page and runs each. */
import { urls } from '../../urls.ts';

export interface Example {
  readonly id: 'find' | 'download' | 'again' | 'script' | 'open-referral';
  readonly title: string;
  readonly runsIn: 'shell' | 'node';
  readonly text: string;
  readonly after: string;
}

/** @param publicUrl origin that the public uses, without a trailing slash */
export function listExamples(publicUrl: string): readonly Example[] {
  const at = (path: string) => publicUrl + path;
  return [
    {
      id: 'find',
      title: 'Find the borough of a postcode or a name',
      runsIn: 'shell',
      text: `curl --silent --get --data-urlencode 'q=hackney' ${at(urls.apiFind())}`,
      after:
        'The answer says what kind it is: one borough, a choice of several, or outside London. What is not found answers 404, what is not understood 400, each with the reason.',
    },
    {
      id: 'download',
      title: 'Fetch everything as a table',
      runsIn: 'shell',
      text: `curl --silent --show-error --fail --output directory.csv ${at(urls.directoryCsv())}`,
      after: 'It opens in a spreadsheet as it is.',
    },
    {
      id: 'again',
      title: 'Fetch it again only when it has changed',
      runsIn: 'shell',
      text: `curl --silent --show-error --fail --etag-save directory.etag --etag-compare directory.etag \\
  --output directory.json ${at(urls.directoryJson())}`,
      after: 'Run it every day. While nothing has changed, the answer is 304 and your file stays as it is.',
    },
    {
      id: 'script',
      title: 'Show the contacts of a borough, each with its date',
      runsIn: 'node',
      text: `const answer = await fetch('${at(urls.apiBorough('hackney'))}');
const { contacts, stopTrustingOn } = await answer.json();
for (const { role, telephone, freshness, lastVerifiedOn } of contacts) {
  if (freshness === 'lapsed' || freshness === 'vacant') continue;
  console.log(role, telephone, 'last checked on', lastVerifiedOn);
}
console.log('Fetch again before', stopTrustingOn);`,
      after: 'Runs in a browser, on a page of any site, and in Node.js.',
    },
    {
      id: 'open-referral',
      title: 'Read it as Open Referral UK',
      runsIn: 'shell',
      text: `curl --silent --show-error --fail ${at(urls.openReferralServices())}`,
      after: 'Every service stands whole on this one page, so one request fetches them all.',
    },
  ];
}

export interface Snippet {
  readonly id: 'form' | 'search-frame' | 'borough-frame';
  readonly title: string;
  readonly text: string;
  readonly after: string;
}

/**
 * What another site copies into a page of its own. tests/e2e/embed.test.ts takes each off the page and tries it.
 * @param publicUrl origin that the public uses, without a trailing slash
 */
export function listSnippets(publicUrl: string): readonly Snippet[] {
  const frame = (path: string, title: string, height: number) =>
    `<iframe src="${publicUrl}${path}" title="${title}"
  width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;
  return [
    {
      id: 'form',
      title: 'A search box in your own design',
      text: `<form action="${publicUrl}${urls.find()}" method="get">
  <label for="ms-q">Who to call about modern slavery: borough or postcode</label>
  <input id="ms-q" name="q" type="text" autocomplete="off">
  <button type="submit">Find contacts</button>
</form>`,
      after:
        'The answer opens here. Keep method="get": if a form on another site posts, we stop it and the reader has to send it again. What somebody types becomes part of the address, so their browser keeps it. The frame below does not do that.',
    },
    {
      id: 'search-frame',
      title: 'The search in a frame',
      text: frame(urls.embed(), 'Find modern slavery contacts in London', 440),
      after:
        'What somebody types is not in an address. Your page needs no script and no cookie notice for it.',
    },
    {
      id: 'borough-frame',
      title: 'One borough in a frame',
      text: frame(urls.embedBorough('hackney'), 'Modern slavery: who to call in Hackney', 1500),
      after:
        'Put the name of your borough in the place of hackney, as in the address of its page here. It has 999 and the first numbers of the borough, each with the date it was last checked, and changes when they change.',
    },
  ];
}
