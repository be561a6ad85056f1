import { signal } from '@preact/signals';

/** The tools, in the order of their keys 1 to 8. */
export const TABS = ['widgets', 'log', 'requests', 'problems', 'lint', 'crm', 'phone', 'faults'] as const;

export type TabKey = (typeof TABS)[number];

export const openTab = signal<TabKey>('widgets');
