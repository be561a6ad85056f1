import type { FunctionComponent } from 'preact';
import { Tabs } from '../../ui/Tabs.tsx';
import { Splitter } from '../Splitter.tsx';
import { kitState } from '../state/kit-state.ts';
import { callbacks, clearReports, problems, requests } from '../state/reports.ts';
import { t } from '../texts.ts';
import { CrmPanel } from './CrmPanel.tsx';
import { FaultsPanel } from './FaultsPanel.tsx';
import { LintPanel } from './LintPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { PhonePanel } from './PhonePanel.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { RequestsPanel } from './RequestsPanel.tsx';
import { openTab, TABS, type TabKey } from './tabs.ts';
import { WidgetsPanel } from './WidgetsPanel.tsx';

const PANELS: Readonly<Record<TabKey, FunctionComponent>> = {
  widgets: WidgetsPanel,
  log: LogPanel,
  requests: RequestsPanel,
  problems: ProblemsPanel,
  lint: LintPanel,
  crm: CrmPanel,
  phone: PhonePanel,
  faults: FaultsPanel,
};

/** What can be counted of a tool, shown beside its name. */
function countOf(tab: TabKey): number {
  switch (tab) {
    case 'widgets':
      return kitState.value?.widgets.length ?? 0;
    case 'log':
      return callbacks.value.length;
    case 'requests':
      return requests.value.length;
    case 'problems':
      return problems.value.length;
    case 'lint':
      return kitState.value?.widgets.reduce((sum, widget) => sum + widget.findings.length, 0) ?? 0;
    default:
      return 0;
  }
}

/** The tools below the stage, one at a time. */
export function Panels() {
  const open = openTab.value;
  const Panel = PANELS[open];
  const tabs = TABS.map((key) => {
    const count = countOf(key);
    return { key, title: count > 0 ? `${t(`tab_${key}`)} ${count}` : t(`tab_${key}`) };
  });
  return (
    <section class="inspector-tools" aria-label={t('panels')}>
      <Splitter />
      <div class="inspector-tools__head">
        <Tabs
          label={t('panels')}
          tabs={tabs}
          open={open}
          onOpen={(key) => {
            openTab.value = key as TabKey;
          }}
        />
        <button type="button" class="inspector-button" onClick={clearReports}>
          {t('clear')}
        </button>
      </div>
      <div class="inspector-tools__body" role="tabpanel" aria-label={t(`tab_${open}`)}>
        <Panel />
      </div>
    </section>
  );
}
