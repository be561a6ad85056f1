import type { ComponentChildren } from 'preact';
import { SectionLayout } from '../../section/SectionLayout.tsx';
import { useWidgetPages } from '../../section/widget-pages.ts';
import { t } from '../texts.ts';
import { SETTINGS_PAGES } from './settings-pages.ts';

interface Props {
  /** Address of the page that is open. */
  readonly active: string;
  readonly top: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of Settings beside the menu of all of them; pages of widgets come after those of the CRM. */
export function SettingsLayout(props: Props) {
  const widgets = useWidgetPages('settings');
  const own = SETTINGS_PAGES.map(({ href, text }) => ({ href, title: t(text) }));
  return <SectionLayout label={t('settings')} pages={[...own, ...widgets]} {...props} />;
}
