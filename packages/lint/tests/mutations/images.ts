import { jpeg } from '../support/jpeg.ts';
import { png } from '../support/png.ts';
import { add, type Files, type Mutation, remove } from './mutation.ts';

const LOGOS = ['logo', 'logo_main', 'logo_medium', 'logo_min', 'logo_small'].map(
  (name) => `images/${name}.png`,
);

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>\n`;

/** A logo in its size, made otherwise. */
const redrawn =
  (make: (width: number, height: number) => Uint8Array) =>
  (path: string) =>
  (files: Files): boolean => {
    const old = files[path];
    if (!(old instanceof Uint8Array)) return false;
    const view = new DataView(old.buffer, old.byteOffset);
    files[path] = make(view.getUint32(16), view.getUint32(20));
    return true;
  };

const each = (code: string, name: string, spoil: (path: string) => Mutation['spoil']): Mutation[] =>
  LOGOS.map((path) => ({ name: `${name}: ${path}`, code: `images/${code}`, spoil: spoil(path) }));

export const IMAGES: readonly Mutation[] = [
  ...each('missing-logo', 'missing', remove),
  ...each(
    'logo-size',
    'a pixel too wide',
    redrawn((width, height) => png(width + 1, height)),
  ),
  ...each(
    'logo-size',
    'half the size',
    redrawn((width, height) => png(Math.ceil(width / 2), Math.ceil(height / 2))),
  ),
  ...each('logo-format', 'a JPEG', redrawn(jpeg)),
  ...each('broken', 'empty', (path) => add(path, '')),
  ...each(
    'animated',
    'moves',
    redrawn((width, height) => png(width, height, { animated: true })),
  ),
  ...each(
    'truncated',
    'breaks off',
    redrawn((width, height) => png(width, height).subarray(0, 45)),
  ),
  ...each(
    'too-heavy',
    'too heavy',
    redrawn((width, height) => png(width, height, { padding: 310_000 })),
  ),
  {
    name: 'a slide of another size',
    code: 'images/tour-size',
    spoil: (files) => 'images/tour_en.png' in files && add('images/tour_en.png', png(800, 600))(files),
  },
  {
    name: 'an SVG with a script',
    code: 'images/svg-script',
    spoil: add('images/x.svg', svg('<script>1</script>')),
  },
  {
    name: 'an SVG from elsewhere',
    code: 'images/svg-external',
    spoil: add('images/x.svg', svg('<image href="https://example.com/a.png"/>')),
  },
  { name: 'a PNG called SVG', code: 'images/wrong-extension', spoil: add('images/x.svg', png(10, 10)) },
  { name: 'a logo of the pipeline', code: 'images/missing-logo-dp', spoil: remove('images/logo_dp.png') },
];
