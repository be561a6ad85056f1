export interface LogoInfo {
  readonly width: number;
  readonly height: number;
  readonly where: string;
}

/** The logos that every widget has. Source: Kommo `docs/images`, amoCRM `integrations/structure`. */
export const LOGOS: Readonly<Record<string, LogoInfo>> = {
  'images/logo_main.png': { width: 400, height: 272, where: 'the list of integrations' },
  'images/logo_small.png': { width: 108, height: 108, where: 'tiles' },
  'images/logo.png': { width: 130, height: 100, where: 'older places' },
  'images/logo_medium.png': { width: 240, height: 84, where: 'the right panel, open' },
  'images/logo_min.png': { width: 84, height: 84, where: 'the right panel, closed' },
};

/** Needed with the location `digital_pipeline` only. */
export const LOGO_DP = 'images/logo_dp.png';
export const LOGO_DP_INFO: LogoInfo = { width: 174, height: 109, where: 'the Digital Pipeline' };

/** In bytes, for every picture. */
export const MAX_IMAGE_BYTES = 300 * 1024;

/** Of the slides of the tour, in pixels. */
export const TOUR_SIZE = { width: 1188, height: 616 } as const;
