/// <reference types="astro/client" />
import type { FindAnswer } from './domain/lookup/answer.ts';

declare global {
  namespace App {
    /** What the server puts at the disposal of pages rendered on demand. */
    interface Locals {
      find: (typed: string) => FindAnswer;
    }
  }
}
