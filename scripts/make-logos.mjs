/**
 * Draws the logos of the templates and of the test widgets: `node scripts/make-logos.mjs` writes them in place.
 * The pictures are committed; this file is how they came to be, and how a new widget gets its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodePng } from './png.mjs';

const SIZES = {
  logo_main: [400, 272],
  logo_small: [108, 108],
  logo: [130, 100],
  logo_medium: [240, 84],
  logo_min: [84, 84],
  logo_dp: [174, 109],
};

/**
 * A motif answers for a point of the square -1…1 (y grows downwards): 0 ground, 1 ink, 2 accent.
 * @type {Record<string, (x: number, y: number) => 0 | 1 | 2>}
 */
const MOTIFS = {
  // Three steps upwards and a ball on the last.
  steps: (x, y) => {
    if (Math.hypot(x - 0.6, y + 0.62) < 0.2) return 2;
    const step = Math.floor((x + 0.9) / 0.6);
    const inStep = step >= 0 && step <= 2 && (x + 0.9) % 0.6 < 0.48;
    return inStep && y < 0.8 && y > 0.4 - step * 0.36 ? 1 : 0;
  },
  // A ring of which a quarter stands out.
  share: (x, y) => {
    const slice = x > 0 && y < 0;
    const radius = slice ? Math.hypot(x - 0.12, y + 0.12) : Math.hypot(x, y);
    if (slice && (x < 0.12 || y > -0.12)) return 0;
    return radius < 0.82 && radius > 0.4 ? (slice ? 2 : 1) : 0;
  },
  // Rings around a point, as of a stone in the water.
  rings: (x, y) => {
    const radius = Math.hypot(x, y);
    if (radius < 0.2) return 2;
    return radius < 0.84 && radius % 0.42 > 0.25 ? 1 : 0;
  },
  // Four tiles, one of another colour.
  tiles: (x, y) => {
    const inTile = Math.abs(Math.abs(x) - 0.44) < 0.34 && Math.abs(Math.abs(y) - 0.44) < 0.34;
    if (!inTile) return 0;
    return x > 0 && y < 0 ? 2 : 1;
  },
  // A bar broken in the middle.
  broken: (x, y) => {
    if (Math.hypot(x, y + 0.62) < 0.14) return 2;
    const gap = Math.abs(y + x * 0.4) < 0.1;
    return !gap && Math.abs(x) < 0.26 && y > -0.36 && y < 0.8 ? 1 : 0;
  },
};

const WIDGETS = [
  { folder: 'templates/vanilla', motif: 'steps', colours: ['#f4f6f5', '#2f6f62', '#e8a33d'] },
  { folder: 'templates/typescript', motif: 'share', colours: ['#f5f4f8', '#4b4a8f', '#d9604c'] },
  { folder: 'tests/widgets/trace', motif: 'rings', colours: ['#eef3f8', '#2c5d8a', '#c2417c'] },
  { folder: 'tests/widgets/modules', motif: 'tiles', colours: ['#f6f2ea', '#7a5a2b', '#3b8c6e'] },
  { folder: 'tests/widgets/runtime', motif: 'tiles', colours: ['#eef4f6', '#2b5c6b', '#c9803a'] },
  { folder: 'tests/widgets/telephony', motif: 'rings', colours: ['#eef6f1', '#1f6b45', '#d98b2b'] },
  { folder: 'tests/widgets/gaps', motif: 'broken', colours: ['#f6f3ea', '#6b5a1f', '#c2417c'] },
  { folder: 'tests/widgets/throws', motif: 'broken', colours: ['#f8eeee', '#8f2f2f', '#d98b2b'] },
  { folder: 'tests/widgets/rejects', motif: 'broken', colours: ['#f7eef4', '#7a2f68', '#d98b2b'] },
  { folder: 'tests/widgets/missing-module', motif: 'broken', colours: ['#eeeef8', '#35357d', '#d98b2b'] },
  { folder: 'tests/widgets/hangs', motif: 'broken', colours: ['#eef4ee', '#345c34', '#d98b2b'] },
];

const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Colour of a pixel: nine samples, so that edges are smooth. */
function shade(px, py, [width, height], motif, colours) {
  const scale = (Math.min(width, height) * 0.68) / 2;
  const sum = [0, 0, 0];
  for (const sy of [1, 3, 5]) {
    for (const sx of [1, 3, 5]) {
      const part = motif((px + sx / 6 - width / 2) / scale, (py + sy / 6 - height / 2) / scale);
      const colour = colours[part];
      for (const channel of [0, 1, 2]) sum[channel] += colour[channel] / 9;
    }
  }
  return sum.map(Math.round);
}

for (const { folder, motif, colours } of WIDGETS) {
  const images = fileURLToPath(new URL(`../${folder}/images/`, import.meta.url));
  mkdirSync(images, { recursive: true });
  for (const [name, size] of Object.entries(SIZES)) {
    // Only a widget of the Digital Pipeline has a tile there, and an unused file is a fault of its own.
    if (name === 'logo_dp' && !folder.endsWith('/trace')) continue;
    const pixel = (x, y) => shade(x, y, size, MOTIFS[motif], colours.map(rgb));
    writeFileSync(`${images}${name}.png`, encodePng(size[0], size[1], pixel));
  }
}
