import { collection } from '../../../crm/page.ts';
import { post, remove } from '../../../crm/request.ts';

/** A lead source of a pipeline, as the API gives it. */
export interface LeadSource {
  readonly id: number;
  readonly name: string;
  readonly pipeline_id: number;
  readonly external_id: string;
}

export const readSources = async (pipelineId: number): Promise<readonly LeadSource[]> =>
  (await collection<LeadSource>('/api/v4/sources?limit=250', 'sources')).items.filter(
    (source) => source.pipeline_id === pipelineId,
  );

/** Adds a widget as a source of a pipeline. */
export async function addSource(code: string, name: string, pipelineId: number): Promise<LeadSource> {
  const body = [{ name, external_id: externalId(code, pipelineId), pipeline_id: pipelineId }];
  const answer = await post<{ _embedded: { sources: readonly LeadSource[] } }>('/api/v4/sources', body);
  const source = answer?._embedded.sources[0];
  if (!source) throw new Error('POST /api/v4/sources answered without the source.');
  return source;
}

export const removeSource = (id: number): Promise<unknown> => remove(`/api/v4/sources/${id}`);

const PREFIX = 'widget:';

/** The name by which a widget knows its source of a pipeline. */
export const externalId = (code: string, pipelineId: number): string => `${PREFIX}${code}:${pipelineId}`;

/** The widget behind a source; nothing for sources of the API. */
export function widgetOf({ external_id }: LeadSource): string | undefined {
  if (!external_id.startsWith(PREFIX)) return undefined;
  return external_id.slice(PREFIX.length, external_id.lastIndexOf(':'));
}
