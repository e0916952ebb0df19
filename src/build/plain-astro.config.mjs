/** The same site, prerendered by Astro itself: what a release is held against, byte for byte and second for second. */
import config from '../../astro.config.mjs';
import { codeBuildName } from './code-build.ts';

export default {
  ...config,
  integrations: config.integrations.filter(({ name }) => name !== codeBuildName),
};
