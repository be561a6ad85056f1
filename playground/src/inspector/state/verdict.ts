import { computed, effect } from '@preact/signals';
import { t } from '../texts.ts';
import { kitState, serverTrouble } from './kit-state.ts';
import { type Entry, problems } from './reports.ts';

export type Verdict = 'good' | 'warning' | 'bad';

/** How the widgets stand, in one word: bad for failures, a warning for what may be the widget's own way. */
export const verdict = computed<Verdict>(() => {
  const isMild = ({ report }: Entry): boolean => report.type === 'host-gap' && report.kind === 'control';
  if (problems.value.some((entry) => !isMild(entry)) || serverTrouble.value !== '') return 'bad';
  const findings = kitState.value?.widgets.flatMap((widget) => widget.findings) ?? [];
  if (findings.some(({ severity }) => severity === 'error')) return 'bad';
  const isWarned = problems.value.length > 0 || findings.some(({ severity }) => severity === 'warning');
  return isWarned ? 'warning' : 'good';
});

const COLORS: Readonly<Record<Verdict, string>> = { good: '#1c7a3d', warning: '#b97700', bad: '#c2281d' };

/** Shows the verdict where it can be seen from another tab: in the title and as the icon of the page. */
export function showVerdict(): void {
  effect(() => {
    const sign = verdict.value === 'good' ? '✓' : '●';
    const count = problems.value.length;
    document.title = `${sign} ${count > 0 ? `${t('problem_count', { count })} · ` : ''}Kommo Widget Kit`;
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
    if (icon) icon.href = dot(COLORS[verdict.value]);
  });
}

const dot = (color: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${color}"/></svg>`,
  )}`;
