import type { StageReport } from '@kommo-widget/manifest';
import type { CDPSession, Page } from 'playwright-core';
import { checkAccessibility } from './a11y.ts';
import { createDriver } from './driver.ts';
import { openPage } from './open-page.ts';
import type { OutsideWatch } from './outside.ts';
import { takePicture } from './picture.ts';
import { callbacksOf, problemsOf, unique } from './problems.ts';
import { isOk, type SurfaceProblem, type SurfaceReport } from './report.ts';
import type { Api, Surface, Target } from './surface.ts';

/** A page with everything that listens to it. */
export interface Stage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Whether the next page must be loaded anew. */
  isFresh: boolean;
  /** What the stage has said; emptied before every surface. */
  readonly reports: StageReport[];
  readonly outside: OutsideWatch;
  /** Base address of the server. */
  readonly url: string;
  readonly api: Api;
  readonly lang: string;
  /** Folder of the report. */
  readonly out: string;
  /** Folder of the widget's pictures below it. */
  readonly folder: string;
}

/** Opens a surface, does what a person does there, takes the picture, and says what happened. */
export async function runSurface(stage: Stage, surface: Surface, target: Target): Promise<SurfaceReport> {
  const started = performance.now();
  const url = surface.url(target);
  if (url === undefined) return notSimulated(surface);
  stage.reports.length = 0;
  const { page } = stage;
  const driver = createDriver(page, stage.devtools, target, stage.reports);
  const steps: SurfaceProblem[] = [];
  const attempt = async (
    what: string,
    run: () => Promise<void> | undefined,
    kind: SurfaceProblem['kind'] = 'widget-error',
  ): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch (error) {
      steps.push({ kind, message: `${what}: ${firstLine(error)}` });
      return false;
    }
  };
  await attempt('The account could not be made ready', () => surface.prepare?.(stage.api, target));
  const isOpen = await attempt('The page did not get ready', () => openPage(stage, url), 'load-error');
  if (isOpen) await attempt('The widget could not be brought to the fore', () => surface.show?.(driver));
  const [screenshot] = await Promise.all([
    takePicture(stage.devtools, stage.out, stage.folder, surface.location),
    attempt('The accessibility check failed', async () => {
      steps.push(...(await checkAccessibility(page, surface.roots(target.code))));
    }),
  ]);
  if (isOpen) await attempt('The widget could not be used', () => surface.use?.(driver));
  // A widget that runs has rendered, unless its promise hangs: then that is to be told.
  await attempt('The page did not answer', () => driver.called('render'));
  await attempt('The page did not settle', () => settle(page));
  const callbacks = callbacksOf(stage.reports, target.code);
  const problems = unique([...problemsOf(stage.reports), ...stage.outside.take(), ...steps]);
  const ms = Math.round(performance.now() - started);
  return {
    location: surface.location,
    url,
    ok: isOk({ callbacks, problems }),
    screenshot,
    callbacks,
    problems,
    ms,
  };
}

/** A place of the platform that has no page here, as amoCRM's client cabinet. */
const notSimulated = ({ location }: Surface): SurfaceReport => ({
  location,
  url: '',
  ok: false,
  screenshot: '',
  callbacks: [],
  problems: [{ kind: 'host-gap', message: `The kit does not simulate the location ${location}.` }],
  ms: 0,
});

/** A frame and a turn: what callbacks did is done, and the reports about it have arrived. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
