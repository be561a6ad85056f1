import type { KnownWidget } from '@kommo-widget/host';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import { host } from '../../../stage/host.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { widgetsOf } from '../../settings/locations.ts';
import { openSettings } from '../../settings/modal/open.ts';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import { SourceTile } from './SourceTile.tsx';
import { addSource, type LeadSource, readSources, removeSource, widgetOf } from './source-store.ts';
import './sources.css';

/** What reports of lead sources name as their place. */
const LOCATION = 'lead_sources';

interface Props {
  readonly pipelineId: number;
  /** Code of the widget that the address asks for. */
  readonly wanted: string | null;
  /** Whether the widgets of the page are up. */
  readonly ready: boolean;
}

/** Where the leads of a pipeline come from: a tile for each source, and the widgets that can be added as one. */
export function SourceStrip({ pipelineId, wanted, ready }: Props) {
  const { data: sources, reload } = useCrm(useCallback(() => readSources(pipelineId), [pipelineId]));
  const [problem, setProblem] = useState('');
  const attempt = (work: Promise<unknown>) => {
    setProblem('');
    work.catch((cause: unknown) =>
      setProblem(t('not_done', { message: cause instanceof Error ? cause.message : String(cause) })),
    );
  };
  const add = async (widget: KnownWidget) => {
    const source = await addSource(widget.code, widget.name, pipelineId);
    await host().call(widget.code, 'onAddAsSource', [pipelineId], LOCATION);
    reload();
    await open(widget, source);
  };
  const loaded = sources !== undefined;
  useEffect(() => {
    const widget = ready && wanted !== null ? knownWidget(wanted) : undefined;
    if (!widget || !sources) return;
    const known = sources.find((source) => widgetOf(source) === widget.code);
    attempt(known ? open(widget, known) : add(widget));
    // The address is followed once, when the sources and the widgets are there.
  }, [ready, loaded, wanted]);
  const candidates = widgetsOf('lead_sources').filter((widget) => widget.active === 'Y');
  return (
    <section class="lead-sources" aria-label={t('sources')}>
      <h2 class="lead-sources__title">{t('sources')}</h2>
      <div class="lead-sources__tiles">
        {sources?.map((source) => (
          <SourceTile
            key={source.id}
            source={source}
            onOpen={(widget) => attempt(open(widget, source))}
            onUse={(widget) => attempt(use(widget, source))}
            onRemove={() => attempt(removeSource(source.id).then(reload))}
          />
        ))}
        {candidates.length === 0 ? (
          <p class="lead-sources__none">{t('source_none')}</p>
        ) : (
          <MenuButton
            label={t('source_add')}
            items={candidates.map((widget) => ({
              key: widget.code,
              title: widget.name,
              onSelect: () => attempt(add(widget)),
            }))}
          />
        )}
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
    </section>
  );
}

/** The settings modal of the widget, told which source it was opened from. */
const open = (entry: KnownWidget, { id, external_id }: LeadSource): Promise<unknown> =>
  openSettings({ entry, context: { source_id: id, external_id }, onClose: () => undefined });

/** The arguments of `onSource` are undocumented: the widget is told the source that was used. */
const use = ({ code }: KnownWidget, { id, external_id, pipeline_id }: LeadSource): Promise<unknown> =>
  host().call(code, 'onSource', [{ source_id: id, external_id, pipeline_id }], LOCATION);
