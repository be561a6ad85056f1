import type { StageReport } from '@kommo-widget/manifest';
import { receive } from '../state/reports.ts';
import { isStage, readAddress } from './frame.ts';

/** Takes the reports of the stage. Anything else that sends messages is not listened to. */
export function listenToStage(): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || !isStage(event.source)) return;
    const report = reportIn(event.data);
    if (!report) return;
    receive(report);
    readAddress();
  });
}

/** Widgets post messages of their own through the same window: only `{kit: {type}}` is a report. */
export function reportIn(data: unknown): StageReport | undefined {
  if (typeof data !== 'object' || data === null || !('kit' in data)) return undefined;
  const { kit } = data;
  if (typeof kit !== 'object' || kit === null || !('type' in kit) || typeof kit.type !== 'string')
    return undefined;
  return kit as StageReport;
}
