import { createRequire } from 'node:module';
import { wordsOf } from '../../src/i18n/words.ts';
import type { TwigModule } from '../../src/page/globals.ts';
import { createReporter } from '../../src/reports/reporter.ts';
import { createTwig, type PageTwig } from '../../src/twig/create-twig.ts';
import { addFilters } from '../../src/twig/filters.ts';
import { addIncludeControl } from '../../src/twig/include-control.ts';

const require = createRequire(import.meta.url);

/** The page's jQuery 2.1.3 on the window of the test's DOM. */
export function pageQuery(): JQueryStatic {
  const given = require('jquery') as JQueryStatic | ((window: Window) => JQueryStatic);
  return 'fn' in given ? given : given(window);
}

/** A twig.js 0.8.9 of the test's own: templates of one test are unknown to the next. */
export function freshTwig(): TwigModule {
  const file = require.resolve('twig');
  delete require.cache[file];
  return require(file) as TwigModule;
}

/** The page's twig with its filters and functions, in English. */
export function pageTwig(reporter = createReporter()): PageTwig {
  const library = freshTwig();
  addFilters(library, wordsOf('en'), 'en');
  const twig = createTwig(library, reporter, wordsOf('en'));
  addIncludeControl(library, twig);
  return twig;
}
