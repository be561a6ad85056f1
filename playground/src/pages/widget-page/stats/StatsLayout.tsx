import type { ComponentChildren } from 'preact';
import { SectionLayout } from '../../section/SectionLayout.tsx';
import { useWidgetPages } from '../../section/widget-pages.ts';
import { t } from '../texts.ts';
import './stats.css';

const PAGES = [
  { href: '/stats/', text: 'overview' },
  { href: '/stats/human/', text: 'human' },
  { href: '/stats/calls/', text: 'calls' },
  { href: '/events/list/', text: 'events' },
  { href: '/stats/authlog/', text: 'authlog' },
] as const;

interface Props {
  /** Address of the page that is open. */
  readonly active: string;
  readonly top: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of Statistics beside the menu of all of them. */
export function StatsLayout(props: Props) {
  const widgets = useWidgetPages('stats');
  const own = PAGES.map(({ href, text }) => ({ href, title: t(text) }));
  return <SectionLayout label={t('stats')} pages={[...own, ...widgets]} {...props} />;
}
