import { Icon } from '../../ui/Icon.tsx';
import { arrange, layout } from '../layout.ts';
import { address, back, reload } from '../stage/frame.ts';
import { serverTrouble } from '../state/kit-state.ts';
import { problems } from '../state/reports.ts';
import { verdict } from '../state/verdict.ts';
import { t } from '../texts.ts';
import { AddressBar } from './AddressBar.tsx';
import { ClockControl } from './ClockControl.tsx';
import { ContextSelects } from './ContextSelects.tsx';
import { DataControl } from './DataControl.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { ToolButton } from './ToolButton.tsx';
import { WidthSelect } from './WidthSelect.tsx';

/** Where the stage is, who looks at it, with which data and at what time. */
export function Toolbar() {
  const { dock } = layout.value;
  return (
    <section class="inspector-toolbar" aria-label={t('tools')} title={t('keys')}>
      <h1 class="kit-visually-hidden">Kommo Widget Kit</h1>
      <span
        class={`inspector-dot inspector-dot_${verdict.value}`}
        role="img"
        aria-label={t('problem_count', { count: problems.value.length })}
      />
      <ToolButton label={t('back')} onClick={back}>
        <Icon name="back" size={18} />
      </ToolButton>
      <ToolButton label={t('reload')} onClick={reload}>
        <span aria-hidden="true">↻</span>
      </ToolButton>
      <AddressBar />
      <a
        class="inspector-button"
        href={address.value || '/'}
        target="_blank"
        rel="noreferrer"
        title={t('open_alone')}
      >
        <span aria-hidden="true">↗</span>
        <span class="kit-visually-hidden">{t('open_alone')}</span>
      </a>
      <PlaceSelect />
      <ContextSelects />
      <WidthSelect />
      <DataControl />
      <ClockControl />
      <ToolButton
        label={t(dock === 'bottom' ? 'dock_right' : 'dock_bottom')}
        onClick={() =>
          arrange(dock === 'bottom' ? { dock: 'right', size: 460 } : { dock: 'bottom', size: 300 })
        }
      >
        <span aria-hidden="true">{dock === 'bottom' ? '◨' : '⬓'}</span>
      </ToolButton>
      {serverTrouble.value !== '' && (
        <span class="inspector-trouble" role="alert">
          {serverTrouble.value}
        </span>
      )}
    </section>
  );
}
