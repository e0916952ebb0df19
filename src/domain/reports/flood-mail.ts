/** The mail to administrators when readers report more numbers as dead than the limit allows. Pure. */
import { doubtLimits } from './doubt.ts';

/** @param workList address of the work list */
export function writeFloodMail(workList: string): { readonly subject: string; readonly body: string } {
  const limits = doubtLimits.map(({ entries, hours }) =>
    hours === 1 ? `${entries} in an hour` : `${entries} in ${hours} hours`,
  );
  return {
    subject: 'Many numbers are being reported as not working',
    body: `Readers report one number after another as not working. Either something is wrong with many telephones at once, a switchboard for instance, or somebody wants the directory to look dead.

Readers are told of no more than ${limits.join(' or ')} that they may not work. Everything beyond that is on the work list only:

${workList}

Ring two or three of these numbers now. If they answer, press “Deal with all of them” on the work list: that takes the warnings off again. If they do not answer, say so on the pages of the entries.

This message is sent once, however many more reports come.
`,
  };
}
