/** One AMD module that the page offers to widgets. */
export interface ModuleInfo {
  /** Version in the vendor's table of modules. */
  readonly version?: string;
  /** Other ids of the same module that widgets use. */
  readonly aliases?: readonly string[];
  /** `library`: of a third party; `plugin`: used as `id!path`; `loader`: of the AMD loader; `kommo`: of the page. */
  readonly kind: 'library' | 'plugin' | 'loader' | 'kommo';
  /** Not in the vendor's documentation, but asked for by widgets in the wild. */
  readonly undocumented?: true;
}

/**
 * The ids that a widget may name in `define` besides its own files.
 * Source: amoCRM `web_sdk/system_modules` (Kommo `docs/modules`); undocumented ones as public widgets write them.
 */
export const MODULES = {
  jquery: { kind: 'library', version: '2.1.3', aliases: ['$', 'jQuery'] },
  underscore: { kind: 'library', version: '1.9.1', aliases: ['_'] },
  backbone: { kind: 'library', version: '1.1.2', aliases: ['Backbone'] },
  twigjs: { kind: 'library', version: '0.8.9', aliases: ['twig', 'Twig'] },
  moment: { kind: 'library', version: '2.24.0' },
  'moment-timezone': { kind: 'library', version: '0.5.26', undocumented: true },
  accounting: { kind: 'library', version: '0.3.2' },
  'browser-detect': { kind: 'library', version: '0.2.28', aliases: ['browserDetect'] },
  chartjs: { kind: 'library', version: '2.9.2', aliases: ['chart.js', 'chart'] },
  clipboard: { kind: 'library', version: '1.5.10' },
  cocktail: { kind: 'library', version: '0.5.15' },
  colorpicker: { kind: 'library', version: '3.0.0', aliases: ['colpick', 'jquery-colpick'] },
  cropperjs: { kind: 'library', version: '1.2.2', aliases: ['cropper'] },
  device: { kind: 'library', version: '0.8.0' },
  enquire: { kind: 'library', version: '2.1.1', aliases: ['enquire.js'] },
  es6promise: { kind: 'library', version: '4.2.8', aliases: ['es6-promise'], undocumented: true },
  FileAPI: { kind: 'library', version: '2.0.5', aliases: ['fileapi', 'fileApi'] },
  fullcalendar: { kind: 'library', version: '2.3.1' },
  'google-libphonenumber': { kind: 'library', version: '3.0.0', aliases: ['libphonenumber'] },
  'intl-tel-input': { kind: 'library', version: '3.7.1', aliases: ['intl_tel_input', 'intlTelInput'] },
  'intl-tel-input-utils': {
    kind: 'library',
    version: '3.7.1',
    aliases: ['intl_tel_input_utils'],
    undocumented: true,
  },
  jplayer: { kind: 'library', version: '2.9.2' },
  'js-uuid': { kind: 'library', version: '0.0.6', aliases: ['uuid'] },
  pubsub: { kind: 'library', version: '1.5.3', aliases: ['pubsub-js', 'PubSub'] },
  quill: { kind: 'library', version: '1.3.6' },
  rangeslider: { kind: 'library', version: '2.3.2', aliases: ['rangeslider.js'] },
  steady: { kind: 'library', version: '2.0.0' },
  store: { kind: 'library', version: '1.3.20' },
  'virtualized-list': { kind: 'library', version: '2.2.0', aliases: ['virtualizedList'] },
  text: { kind: 'plugin' },
  json: { kind: 'plugin' },
  optional: { kind: 'plugin', undocumented: true },
  require: { kind: 'loader' },
  exports: { kind: 'loader' },
  module: { kind: 'loader' },
  'lib/components/base/modal': { kind: 'kommo' },
  'lib/components/base/confirm': { kind: 'kommo', undocumented: true },
  'lib/components/lists/index': { kind: 'kommo', undocumented: true },
  'lib/common/hs': { kind: 'kommo', undocumented: true },
  'lib/core/page': { kind: 'kommo', undocumented: true },
  'lib/pages/list': { kind: 'kommo', undocumented: true },
  'lib/interface/settings/widgets/swiper': { kind: 'kommo', undocumented: true },
} as const satisfies Record<string, ModuleInfo>;

export type ModuleId = keyof typeof MODULES;

/** Every id and alias that stands for a module of the page, as written in a widget's `define`. */
export const MODULE_IDS: ReadonlySet<string> = new Set(
  Object.entries<ModuleInfo>(MODULES).flatMap(([id, { aliases = [] }]) => [id, ...aliases]),
);

/** Whether the page answers for an id of `define`: a module of the table, or a plugin with its argument. */
export function isHostModule(id: string): boolean {
  const plugin = id.indexOf('!');
  return MODULE_IDS.has(plugin === -1 ? id : id.slice(0, plugin));
}
