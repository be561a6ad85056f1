import type { WidgetFiles } from '@kommo-widget/archive';
import { openWidget } from '@kommo-widget/archive/node';
import type { Crm } from '@kommo-widget/crm';
import { KitError } from '@kommo-widget/manifest';
import type { WidgetSource } from '../options.ts';
import type { Pushes } from '../pushes.ts';
import { codeFromName, freeCode } from './code.ts';
import { describe } from './describe.ts';
import { type ServedWidget, servedVersion, toOffer } from './served-widget.ts';

/** The widgets of this server, offered to the CRM and kept up to date. */
export interface Shelf {
  add(source: WidgetSource): Promise<ServedWidget>;
  get(code: string): ServedWidget | undefined;
  list(): readonly ServedWidget[];
  /**
   * Reads a widget's files anew, offers the new version and tells the pages. A manifest that is broken at the moment
   * keeps the last good one in force, so that half-written JSON does not take the page down.
   */
  refresh(code: string, changed: readonly string[]): Promise<void>;
  setFindings(code: string, findings: readonly unknown[]): void;
}

export function createShelf(crm: Crm, pushes: Pushes): Shelf {
  const widgets = new Map<string, ServedWidget>();
  const put = (widget: ServedWidget): ServedWidget => {
    widgets.set(widget.code, widget);
    return widget;
  };
  return {
    get: (code) => widgets.get(code),
    list: () => [...widgets.values()],
    async add(source) {
      const files = await filesOf(source);
      const description = describe(files);
      const wanted =
        source.code ?? description.code ?? codeFromName(source.name ?? source.path ?? files.name);
      const widget = put({
        code: freeCode(wanted, (code) => widgets.has(code)),
        path: source.path,
        installed: source.installed ?? true,
        files,
        description,
        revision: 0,
        findings: [],
      });
      crm.offer(toOffer(widget));
      return widget;
    },
    async refresh(code, changed) {
      const before = widgets.get(code);
      if (before?.path === undefined) return;
      const files = await openWidget(before.path);
      const concerns = (path: string): boolean =>
        before.files.get(path) !== undefined || files.get(path) !== undefined;
      // Sources of a build, tests and notes lie in the folder too, but they are no part of the widget.
      if (files.kind === 'folder' && !changed.some(concerns)) return;
      const widget = put({
        ...before,
        files,
        description: readable(files) ?? before.description,
        revision: before.revision + 1,
      });
      crm.offer(toOffer(widget));
      pushes.send({ type: 'widget-changed', code, version: servedVersion(widget), files: changed });
    },
    setFindings(code, findings) {
      const widget = widgets.get(code);
      if (widget === undefined) return;
      put({ ...widget, findings });
      pushes.send({ type: 'lint', code, findings });
    },
  };
}

async function filesOf(source: WidgetSource): Promise<WidgetFiles> {
  if (source.files !== undefined) return source.files;
  if (source.path !== undefined) return openWidget(source.path);
  throw new KitError('no-widget', 'A widget needs a path or files.');
}

function readable(files: WidgetFiles): ReturnType<typeof describe> | undefined {
  try {
    return describe(files);
  } catch {
    return undefined;
  }
}
