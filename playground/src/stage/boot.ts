import type { PageBoot } from '@kommo-widget/manifest';

/** Reads what the server wrote into the page. */
export function readBoot(): PageBoot {
  const text = document.getElementById('kit-boot')?.textContent?.trim() ?? '';
  if (text === '' || text.startsWith('<!--')) {
    throw new Error('This page carries no boot data: open it through `kommo-widget dev`.');
  }
  return JSON.parse(text) as PageBoot;
}
