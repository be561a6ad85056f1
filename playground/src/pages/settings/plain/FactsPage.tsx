import { useMemo } from 'preact/hooks';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { SettingsLayout } from '../layout/SettingsLayout.tsx';

interface Props {
  readonly path: string;
  /** Address of its entry in the menu of settings. */
  readonly active: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** A page of settings that says how something is and changes nothing. */
export function FactsPage({ path, active, title, facts }: Props) {
  useStagePage(useMemo(() => ({ area: 'settings', entity: 'settings', path }), [path]));
  return (
    <SettingsLayout active={active} top={<PageTop title={title} />}>
      <dl class="kit-settings__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </SettingsLayout>
  );
}
