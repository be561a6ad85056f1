/** Tags of twig.js 0.8 that open a block, with what closes it. */
export const BLOCKS: Readonly<Record<string, string>> = {
  if: 'endif',
  for: 'endfor',
  block: 'endblock',
  filter: 'endfilter',
  macro: 'endmacro',
  spaceless: 'endspaceless',
  raw: 'endraw',
  verbatim: 'endverbatim',
};

/** Tags between the ends of a block, with the blocks they may stand in. */
export const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  else: ['if', 'for'],
  elseif: ['if'],
};

/** Tags that stand alone. `set` opens a block only without `=`. */
export const SINGLES: readonly string[] = ['set', 'extends', 'use', 'include', 'import', 'from'];

export const TAGS: readonly string[] = [
  ...Object.entries(BLOCKS).flat(),
  ...Object.keys(BRANCHES),
  ...SINGLES,
  'endset',
];

/** Filters of twig.js 0.8, and the two that the page adds. */
export const FILTERS: readonly string[] = [
  ...['abs', 'capitalize', 'date', 'date_modify', 'default', 'e', 'escape', 'first', 'format', 'join'],
  ...['json_encode', 'keys', 'last', 'length', 'lower', 'merge', 'nl2br', 'number_format', 'raw', 'replace'],
  ...[
    'reverse',
    'round',
    'slice',
    'sort',
    'split',
    'striptags',
    'title',
    'trim',
    'truncate',
    'upper',
    'uppercase',
  ],
  ...['url_encode', 'batch'],
  ...['i18n', 'numeral'],
];

/** Functions of twig.js 0.8, and the page's own. */
export const FUNCTIONS: readonly string[] = [
  ...[
    'range',
    'cycle',
    'dump',
    'date',
    'block',
    'parent',
    'attribute',
    'template_from_string',
    'random',
    'min',
    'max',
  ],
  ...['include_control', 'i18n', 'lang'],
];
