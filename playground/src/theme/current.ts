import type { Theme } from '@kommo-widget/manifest';

/** The look of the page now: what `<html data-color-scheme>` says. */
export const currentTheme = (): Theme =>
  document.documentElement.dataset.colorScheme === 'dark' ? 'dark' : 'light';
