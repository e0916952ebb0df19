/** Whether mail goes out from here. Pages that promise mail ask this first, and offer the link to pass on instead. */
import { readSettings } from '../../settings.ts';

export function isMailSent(): boolean {
  return readSettings().mail.smtpUrl !== null;
}
