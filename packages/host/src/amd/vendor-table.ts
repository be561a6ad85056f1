import type { ModuleId } from '@kommo-widget/manifest';

/** One library that widgets may ask for by its AMD id. */
export interface VendorModule {
  /** The id widgets use, and the name of the served file. */
  readonly id: ModuleId;
  /** The npm package and the file in it. */
  readonly package: string;
  readonly file: string;
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
 * Where the files of the libraries among `MODULES` are. Serving them as CommonJS with `define` hidden makes every file
 * behave the same, whatever its own idea of AMD is.
 */
export const VENDOR_MODULES: readonly VendorModule[] = [
  {
    id: 'jquery',
    package: 'jquery',
    file: 'dist/jquery.min.js',
    core: true,
  },
  {
    id: 'underscore',
    package: 'underscore',
    file: 'underscore-min.js',
    core: true,
  },
  {
    id: 'backbone',
    package: 'backbone',
    file: 'backbone-min.js',
    core: true,
  },
  {
    id: 'twigjs',
    package: 'twig',
    file: 'twig.min.js',
    core: true,
  },
  { id: 'text', package: 'requirejs-text', file: 'text.js', gives: 'amd' },
  { id: 'moment', package: 'moment', file: 'min/moment-with-locales.min.js' },
  {
    id: 'moment-timezone',
    package: 'moment-timezone',
    file: 'builds/moment-timezone-with-data-10-year-range.min.js',
    needs: ['moment'],
  },
  { id: 'accounting', package: 'accounting', file: 'accounting.min.js' },
  {
    id: 'browser-detect',
    package: 'browser-detect',
    file: 'dist/browser-detect.umd.js',
  },
  {
    id: 'chartjs',
    package: 'chart.js',
    file: 'dist/Chart.min.js',
    needs: ['moment'],
  },
  { id: 'clipboard', package: 'clipboard', file: 'dist/clipboard.min.js' },
  {
    id: 'cocktail',
    package: 'backbone.cocktail',
    file: 'Cocktail.js',
    needs: ['underscore', 'backbone'],
  },
  {
    id: 'colorpicker',
    package: 'jquery-colpick',
    file: 'js/colpick.js',
    served: '3.1.0',
    needs: ['jquery'],
    gives: 'jquery',
  },
  {
    id: 'cropperjs',
    package: 'cropperjs',
    file: 'dist/cropper.min.js',
  },
  {
    id: 'device',
    package: 'current-device',
    file: 'umd/current-device.js',
    served: '0.10.2',
    gives: { global: 'device' },
  },
  {
    id: 'enquire',
    package: 'enquire.js',
    file: 'dist/enquire.min.js',
  },
  {
    id: 'es6promise',
    package: 'es6-promise',
    file: 'dist/es6-promise.min.js',
  },
  {
    id: 'FileAPI',
    package: 'fileapi',
    file: 'dist/FileAPI.html5.min.js',
    served: '2.0.18',
    gives: { global: 'FileAPI' },
  },
  {
    id: 'fullcalendar',
    package: 'fullcalendar',
    file: 'dist/fullcalendar.min.js',
    needs: ['jquery', 'moment'],
    gives: 'jquery',
  },
  {
    id: 'google-libphonenumber',
    package: 'google-libphonenumber',
    file: 'dist/libphonenumber.js',
  },
  {
    id: 'intl-tel-input',
    package: 'intl-tel-input',
    file: 'build/js/intlTelInput.min.js',
    served: '5.1.7',
    needs: ['jquery'],
    gives: 'jquery',
  },
  {
    id: 'intl-tel-input-utils',
    package: 'intl-tel-input',
    file: 'lib/libphonenumber/build/utils.js',
    served: '5.1.7',
    gives: { global: 'intlTelInputUtils' },
  },
  {
    id: 'jplayer',
    package: 'jplayer',
    file: 'dist/jplayer/jquery.jplayer.min.js',
    needs: ['jquery'],
    gives: 'jquery',
  },
  { id: 'js-uuid', package: 'js-uuid', file: 'js-uuid.js' },
  {
    id: 'pubsub',
    package: 'pubsub-js',
    file: 'src/pubsub.js',
  },
  { id: 'quill', package: 'quill', file: 'dist/quill.min.js' },
  {
    id: 'rangeslider',
    package: 'rangeslider.js',
    file: 'dist/rangeslider.min.js',
    needs: ['jquery'],
    gives: 'jquery',
  },
  { id: 'steady', package: 'steady', file: 'Steady.js', served: '2.0.1' },
  { id: 'store', package: 'store', file: 'store.min.js' },
  {
    id: 'virtualized-list',
    package: 'virtualized-list',
    file: 'umd/virtualized-list.min.js',
  },
];
