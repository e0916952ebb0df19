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
