/** The words of the script of every page. They are a separate module, so that a first view carries no others. */
import { browser as en } from './en/browser.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

export const browserSaid: Words['browser'] = language === 'en' ? en : (language satisfies never);
