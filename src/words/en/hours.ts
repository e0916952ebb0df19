/** Opening hours. The people who keep the directory read the same words, so they come from the domain. */
import { englishHours } from '../../domain/hours/hours.ts';

export const hours = englishHours;
