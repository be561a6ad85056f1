import type { Pipeline } from '../../../crm/types.ts';
import { navigate } from '../../../router/location.ts';
import { t } from '../texts.ts';

interface Props {
  readonly pipelines: readonly Pipeline[];
  readonly selected: number | undefined;
}

/** Goes to the settings of another pipeline. */
export function PipelineSelect({ pipelines, selected }: Props) {
  return (
    <select
      class="kit-input dp-select"
      aria-label={t('pipeline_choose')}
      value={selected}
      onChange={(event) => navigate(`/settings/pipeline/leads/${event.currentTarget.value}`)}
    >
      {pipelines.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
