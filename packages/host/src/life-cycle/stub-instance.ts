import type { WidgetInstance } from '../widget/widget-state.ts';

const yes = (): boolean => true;

/** Stands for a widget that failed: its callbacks agree to everything. */
export const stubInstance = (): WidgetInstance => ({
  callbacks: {
    render: yes,
    init: yes,
    bind_actions: yes,
    settings: yes,
    onSave: yes,
    onInstall: yes,
    destroy: yes,
  },
});
