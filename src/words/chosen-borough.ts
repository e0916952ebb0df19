/** The words of the script of /who-to-call/, which loads no others. */
import { chosenBorough as en } from './en/chosen-borough.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

export const chosenBoroughSaid: Words['chosenBorough'] = language === 'en' ? en : (language satisfies never);
