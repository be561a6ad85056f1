import type { Widget } from '../../documents/widget.ts';

const FOLDERS = [
  {
    to: 'i18n',
    like: /^(?:i18n|il8n|l18n|118n|locales?|lang|langs|languages?|translations?)$/i,
    file: /^[a-z]{2}\.json$/,
  },
  {
    to: 'images',
    like: /^(?:images?|imgs?|pictures?|logos?)$/i,
    file: /^logo(?:_(?:main|medium|min|small|dp))?\.png$/,
  },
];

/** Files that are in a folder which only resembles the one that Kommo looks into, while nothing is in the right place. */
export function relocated(widget: Widget): { readonly path: string; readonly to: string }[] {
  return widget.files.files.flatMap(({ path }) => {
    const [folder = '', name = '', ...deeper] = path.split('/');
    const target = FOLDERS.find(
      ({ to, like, file }) => folder !== to && like.test(folder) && file.test(name),
    );
    const to = target && `${target.to}/${name}`;
    return to && deeper.length === 0 && !widget.has(to) ? [{ path, to }] : [];
  });
}
