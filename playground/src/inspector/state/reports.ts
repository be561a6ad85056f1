import type { StageReport } from '@kommo-widget/manifest';
import { computed, signal } from '@preact/signals';

/** A report with a number of its own, so that lists can be drawn by key. */
export interface Entry<R extends StageReport = StageReport> {
  readonly id: number;
  readonly report: R;
}

type Of<T extends StageReport['type']> = Extract<StageReport, { readonly type: T }>;
export type CallbackEntry = Entry<Of<'callback'>>;
export type RequestEntry = Entry<Of<'request'>>;

/** So many reports are kept; a widget that floods must not fill the memory of the inspector. */
const LIMIT = 2000;

export const entries = signal<readonly Entry[]>([]);

let waiting: Entry[] = [];
let count = 0;

/** Takes a report; those of one frame are shown together. */
export function receive(report: StageReport): void {
  count += 1;
  waiting.push({ id: count, report });
  if (waiting.length === 1) setTimeout(flush, 16);
}

export function clearReports(): void {
  waiting = [];
  entries.value = [];
}

function flush(): void {
  entries.value = [...entries.value, ...waiting].slice(-LIMIT);
  waiting = [];
}

const only = <T extends StageReport['type']>(type: T) =>
  computed(() => entries.value.filter((entry): entry is Entry<Of<T>> => entry.report.type === type));

export const callbacks = only('callback');
export const requests = only('request');

/** The page that the stage shows. */
const pages = only('page');
export const openPage = computed(() => pages.value.at(-1)?.report);

/** What went wrong: gaps of the host, problems of widgets, callbacks that failed. */
export const problems = computed(() => entries.value.filter(({ report }) => isProblem(report)));

export const isProblem = (report: StageReport): boolean =>
  report.type === 'host-gap' ||
  report.type === 'problem' ||
  (report.type === 'callback' && report.outcome !== 'returned');
