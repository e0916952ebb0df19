/** Opening hours. Those who keep the directory read the same words, so the domain has them. */
import { englishHours } from '../../domain/hours/hours.ts';

export const hours = englishHours;
