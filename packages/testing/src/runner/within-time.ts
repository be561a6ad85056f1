import type { SurfaceReport } from './report.ts';
import type { Surface, Target } from './surface.ts';

/** Every step of a surface has a shorter limit of its own; only a page that answers nothing comes to this one. */
const SURFACE_MS = 30_000;

interface Ended {
  readonly report: SurfaceReport;
  /** Whether the page is stuck and of no use any more. */
  readonly isHung: boolean;
}

/** Waits for a surface, but not for ever: a widget with an endless loop stops its page, not the run. */
export async function withinTime(
  running: Promise<SurfaceReport>,
  surface: Surface,
  target: Target,
  ms = SURFACE_MS,
): Promise<Ended> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Ended>((done) => {
    timer = setTimeout(() => done({ report: hung(surface, target, ms), isHung: true }), ms);
  });
  // The page is closed under a late surface: what it says then is of no interest.
  running.catch(() => {});
  const ended = running.then((report) => ({ report, isHung: false }));
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}

const hung = (surface: Surface, target: Target, ms: number): SurfaceReport => ({
  location: surface.location,
  url: surface.url(target) ?? '',
  ok: false,
  screenshot: '',
  callbacks: [],
  problems: [
    {
      kind: 'load-error',
      message: `The page did not answer for ${ms / 1000} s: a script of the widget does not end.`,
    },
  ],
  ms,
});
