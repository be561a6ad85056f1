import type { BackboneLike } from '../page/globals.ts';
import { noteMissing } from '../reports/missing-members.ts';
import type { Reporter } from '../reports/reporter.ts';
import { stubModule } from './stub-module.ts';

interface Parts {
  readonly Modal: unknown;
  readonly Confirm: unknown;
  readonly twig: unknown;
  readonly backbone: BackboneLike;
  readonly reporter: Reporter;
}

/** A class of the page whose instances note members that they are asked for and do not have. */
function watched<Class>(given: Class, name: string): Class {
  const { prototype } = (given ?? {}) as { prototype?: object };
  if (prototype)
    Object.setPrototypeOf(prototype, noteMissing(Object.getPrototypeOf(prototype) as object, name));
  return given;
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
    'lib/components/base/modal': watched(Modal, 'Modal'),
    'lib/components/base/confirm': watched(Confirm, 'Confirm'),
    'lib/core/page': watched(backbone.View.extend({}), 'lib/core/page'),
    'lib/pages/list': watched(backbone.View.extend({}), 'lib/pages/list'),
    'lib/components/lists/index': watched(backbone.View.extend({}), 'lib/components/lists/index'),
    'lib/common/hs': stubModule('lib/common/hs', reporter),
    'lib/interface/settings/widgets/swiper': stubModule('lib/interface/settings/widgets/swiper', reporter),
  };
}
