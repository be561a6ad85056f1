import type { Member } from './services.ts';

interface Attached {
  readonly _embedded?: {
    readonly sources?: readonly { readonly pipeline_id?: number; readonly origin_code?: string }[];
  };
}

/** `self.get_pipeline_id()`: the pipeline that the widget is a lead source of; rejects where it is none. */
export const getPipelineId: Member<() => Promise<number>> =
  ({ code }) =>
  async () => {
    const reply = await fetch('/api/v4/sources');
    const body = reply.status === 200 ? ((await reply.json()) as Attached) : {};
    const own = body._embedded?.sources?.find((source) => source.origin_code === code);
    if (own?.pipeline_id === undefined)
      throw new Error(`${code} is not attached to a pipeline as a lead source.`);
    return own.pipeline_id;
  };
