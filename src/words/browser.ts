/** The words that the script of every page has with it. They come alone, so that a first view carries no others. */
import { browser as en } from './en/browser.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

export const browserSaid: Words['browser'] = language === 'en' ? en : (language satisfies never);
