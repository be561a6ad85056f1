import { effect, signal } from '@preact/signals';

export interface Layout {
  readonly dock: 'bottom' | 'right';
  /** Height or width of the tools in pixels. */
  readonly size: number;
  /** Width of the stage in pixels; 0: as wide as there is room. */
  readonly width: number;
}

const KEY = 'kit-inspector';
const START: Layout = { dock: 'bottom', size: 300, width: 0 };

/** How the inspector is arranged; kept by the browser. */
export const layout = signal<Layout>(read());

effect(() => localStorage.setItem(KEY, JSON.stringify(layout.value)));

export function arrange(change: Partial<Layout>): void {
  layout.value = { ...layout.value, ...change };
}

function read(): Layout {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    return { ...START, ...(kept as Partial<Layout>) };
  } catch {
    return START;
  }
}
