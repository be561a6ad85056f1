import { createRequire } from 'node:module';
import type { TwigModule } from '../../src/page/globals.ts';

const require = createRequire(import.meta.url);

/** The page's jQuery on the window of the test's DOM. */
export function pageQuery(): JQueryStatic {
  const $ = require('jquery') as JQueryStatic | ((window: Window) => JQueryStatic);
  return 'fn' in $ ? $ : $(window);
}

/** A twig.js of the test's own: templates and filters of one test are unknown to the next. */
export function freshTwig(): TwigModule {
  const file = require.resolve('twig');
  delete require.cache[file];
  return require(file) as TwigModule;
}
