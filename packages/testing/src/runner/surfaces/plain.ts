import type { CallbackName } from '@kommo-widget/manifest';
import type { Surface, Target } from '../surface.ts';

interface Plain {
  readonly callbacks?: readonly CallbackName[];
  readonly roots?: (code: string) => readonly string[];
}

/** A place where opening the page is all there is to do. */
export const plain = (
  location: Surface['location'],
  url: (target: Target) => string | undefined,
  { callbacks = [], roots = (code) => [`#work-area-${code}`] }: Plain = {},
): Surface => ({
  location,
  url,
  show: async ({ called }) => called(...callbacks),
  roots,
});
