import type { BackboneLike } from '../page/globals.ts';
import type { Reporter } from '../reports/reporter.ts';
import { stubModule } from './stub-module.ts';

interface Parts {
  readonly Modal: unknown;
  readonly Confirm: unknown;
  readonly twig: unknown;
  readonly backbone: BackboneLike;
  readonly reporter: Reporter;
}

/**
 * The modules of the page's own code that widgets ask for. Page, list page and list are views that can be extended, as
 * live; what a widget then calls on them beyond that is told as a gap.
 */
export function pageModules({
  Modal,
  Confirm,
  twig,
  backbone,
  reporter,
}: Parts): Readonly<Record<string, unknown>> {
  return {
    twigjs: twig,
    'lib/components/base/modal': Modal,
    'lib/components/base/confirm': Confirm,
    'lib/core/page': backbone.View.extend({}),
    'lib/pages/list': backbone.View.extend({}),
    'lib/components/lists/index': backbone.View.extend({}),
    'lib/common/hs': stubModule('lib/common/hs', reporter),
    'lib/interface/settings/widgets/swiper': stubModule('lib/interface/settings/widgets/swiper', reporter),
  };
}
