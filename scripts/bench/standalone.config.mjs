/** The same site built for @astrojs/node's own server, the reference of serve.ts. */
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import site from '../../src/build/plain-astro.config.mjs';

export default defineConfig({ ...site, adapter: node({ mode: 'standalone' }) });
