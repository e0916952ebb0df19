/** Placeholder until the edge routes exist. */
import type { AstroIntegration } from 'astro';

export function devEdge(): AstroIntegration {
  return { name: 'dev-edge', hooks: {} };
}
