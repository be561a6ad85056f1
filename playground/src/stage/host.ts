import type { Host } from '@kommo-widget/host';
import type { PageBoot } from '@kommo-widget/manifest';

let current: { readonly host: Host; readonly boot: PageBoot } | undefined;

/** Called once by the entry, before anything is drawn. */
export function setStage(host: Host, boot: PageBoot): void {
  current = { host, boot };
}

function stage(): { readonly host: Host; readonly boot: PageBoot } {
  if (!current) throw new Error('The stage has not started: setStage was not called.');
  return current;
}

/** The runtime that runs the widgets of this window. */
export const host = (): Host => stage().host;

/** What the server told this page before it started. */
export const boot = (): PageBoot => stage().boot;
