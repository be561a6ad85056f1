/** One library that widgets may ask for by its AMD id. */
export interface VendorModule {
  /** The id widgets use, and the name of the served file. */
  readonly id: string;
  /** Other ids of the same module that widgets use. */
  readonly aliases?: readonly string[];
  /** The npm package and the file in it. */
  readonly package: string;
  readonly file: string;
  /** Version in the vendor's own table of modules. */
  readonly documented: string;
  /** Version that is served where the documented one was never published to npm. */
  readonly served?: string;
  /** Ids the file asks for by `require`. */
  readonly needs?: readonly string[];
  /**
   * What the module's value is: what the file exports as CommonJS (the default), a global it writes, the jQuery it
   * extends, or `amd` for a file that is served as it is because it defines itself.
   */
  readonly gives?: 'exports' | 'jquery' | 'amd' | { readonly global: string };
  /** Always loaded, as on the live page: part of the loader's own file, and a global. */
  readonly core?: true;
}

/**
 * Source: amoCRM `web_sdk/system_modules`; ids as public widgets write them. Serving them as CommonJS with `define`
 * hidden makes every file behave the same, whatever its own idea of AMD is.
 */
export const VENDOR_MODULES: readonly VendorModule[] = [
  {
    id: 'jquery',
    aliases: ['$', 'jQuery'],
    package: 'jquery',
    file: 'dist/jquery.min.js',
    documented: '2.1.3',
    core: true,
  },
  {
    id: 'underscore',
    aliases: ['_'],
    package: 'underscore',
    file: 'underscore-min.js',
    documented: '1.9.1',
    core: true,
  },
  {
    id: 'backbone',
    aliases: ['Backbone'],
    package: 'backbone',
    file: 'backbone-min.js',
    documented: '1.1.2',
    core: true,
  },
  {
    id: 'twigjs',
    aliases: ['twig', 'Twig'],
    package: 'twig',
    file: 'twig.min.js',
    documented: '0.8.9',
    core: true,
  },
  { id: 'text', package: 'requirejs-text', file: 'text.js', documented: '2.0.16', gives: 'amd' },
  { id: 'moment', package: 'moment', file: 'min/moment-with-locales.min.js', documented: '2.24.0' },
  {
    id: 'moment-timezone',
    package: 'moment-timezone',
    file: 'builds/moment-timezone-with-data-10-year-range.min.js',
    documented: '0.5.26',
    needs: ['moment'],
  },
  { id: 'accounting', package: 'accounting', file: 'accounting.min.js', documented: '0.3.2' },
  {
    id: 'browser-detect',
    aliases: ['browserDetect'],
    package: 'browser-detect',
    file: 'dist/browser-detect.umd.js',
    documented: '0.2.28',
  },
  {
    id: 'chartjs',
    aliases: ['chart.js', 'chart'],
    package: 'chart.js',
    file: 'dist/Chart.min.js',
    documented: '2.9.2',
    needs: ['moment'],
  },
  { id: 'clipboard', package: 'clipboard', file: 'dist/clipboard.min.js', documented: '1.5.10' },
  {
    id: 'cocktail',
    package: 'backbone.cocktail',
    file: 'Cocktail.js',
    documented: '0.5.15',
    needs: ['underscore', 'backbone'],
  },
  {
    id: 'colorpicker',
    aliases: ['colpick', 'jquery-colpick'],
    package: 'jquery-colpick',
    file: 'js/colpick.js',
    documented: '3.0.0',
    served: '3.1.0',
    needs: ['jquery'],
    gives: 'jquery',
  },
  {
    id: 'cropperjs',
    aliases: ['cropper'],
    package: 'cropperjs',
    file: 'dist/cropper.min.js',
    documented: '1.2.2',
  },
  {
    id: 'device',
    package: 'current-device',
    file: 'umd/current-device.js',
    documented: '0.8.0',
    served: '0.10.2',
    gives: { global: 'device' },
  },
  {
    id: 'enquire',
    aliases: ['enquire.js'],
    package: 'enquire.js',
    file: 'dist/enquire.min.js',
    documented: '2.1.1',
  },
  {
    id: 'es6promise',
    aliases: ['es6-promise'],
    package: 'es6-promise',
    file: 'dist/es6-promise.min.js',
    documented: '4.2.8',
  },
  {
    id: 'FileAPI',
    aliases: ['fileapi', 'fileApi'],
    package: 'fileapi',
    file: 'dist/FileAPI.html5.min.js',
    documented: '2.0.5',
    served: '2.0.18',
    gives: { global: 'FileAPI' },
  },
  {
    id: 'fullcalendar',
    package: 'fullcalendar',
    file: 'dist/fullcalendar.min.js',
    documented: '2.3.1',
    needs: ['jquery', 'moment'],
    gives: 'jquery',
  },
  {
    id: 'google-libphonenumber',
    aliases: ['libphonenumber'],
    package: 'google-libphonenumber',
    file: 'dist/libphonenumber.js',
    documented: '3.0.0',
  },
  {
    id: 'intl-tel-input',
    aliases: ['intl_tel_input', 'intlTelInput'],
    package: 'intl-tel-input',
    file: 'build/js/intlTelInput.min.js',
    documented: '3.7.1',
    served: '5.1.7',
    needs: ['jquery'],
    gives: 'jquery',
  },
  {
    id: 'intl-tel-input-utils',
    aliases: ['intl_tel_input_utils'],
    package: 'intl-tel-input',
    file: 'lib/libphonenumber/build/utils.js',
    documented: '3.7.1',
    served: '5.1.7',
    gives: { global: 'intlTelInputUtils' },
  },
  {
    id: 'jplayer',
    package: 'jplayer',
    file: 'dist/jplayer/jquery.jplayer.min.js',
    documented: '2.9.2',
    needs: ['jquery'],
    gives: 'jquery',
  },
  { id: 'js-uuid', aliases: ['uuid'], package: 'js-uuid', file: 'js-uuid.js', documented: '0.0.6' },
  {
    id: 'pubsub',
    aliases: ['pubsub-js', 'PubSub'],
    package: 'pubsub-js',
    file: 'src/pubsub.js',
    documented: '1.5.3',
  },
  { id: 'quill', package: 'quill', file: 'dist/quill.min.js', documented: '1.3.6' },
  {
    id: 'rangeslider',
    aliases: ['rangeslider.js'],
    package: 'rangeslider.js',
    file: 'dist/rangeslider.min.js',
    documented: '2.3.2',
    needs: ['jquery'],
    gives: 'jquery',
  },
  { id: 'steady', package: 'steady', file: 'Steady.js', documented: '2.0.0', served: '2.0.1' },
  { id: 'store', package: 'store', file: 'store.min.js', documented: '1.3.20' },
  {
    id: 'virtualized-list',
    aliases: ['virtualizedList'],
    package: 'virtualized-list',
    file: 'umd/virtualized-list.min.js',
    documented: '2.2.0',
  },
];
