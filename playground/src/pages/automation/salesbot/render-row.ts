import { amd } from '../../../stage/amd.ts';

/** Makes the markup of an empty row under a caption: the second argument of `salesbotDesignerSettings`. */
export type RenderRow = (caption: unknown) => string;

type Twig = (options: { readonly ref: string }) => { render(params: object): string };

const ROW = '/tmpl/salesbot_designer/controls/widget_param.twig';

/** The runtime's own template of such a row, which widgets may also render themselves. */
export async function rowRenderer(): Promise<RenderRow> {
  const twig = await amd<Twig>('twigjs');
  return (caption) => twig({ ref: ROW }).render({ caption: String(caption ?? '') });
}
