import type { WidgetFiles } from '@kommo-widget/archive';
import type { OfferedWidget } from '@kommo-widget/crm';
import type { WidgetDescription } from './describe.ts';

/** A widget as it is being served: its files of this moment and what they say. */
export interface ServedWidget {
  readonly code: string;
  /** Folder or zip on disk; none for files from memory. */
  readonly path: string | undefined;
  readonly installed: boolean;
  readonly files: WidgetFiles;
  readonly description: WidgetDescription;
  /** How many changes were seen; part of the version, so that nothing old stays in a cache. */
  readonly revision: number;
  /** What the linter found last. */
  readonly findings: readonly unknown[];
}

/** Address of a widget's files, in the form of a published one. */
export const filesPath = (code: string): string => `/upl/${encodeURIComponent(code)}/1/widget`;

/** Version of the files as served: the manifest's own, with a fourth number once something changed. */
export const servedVersion = (widget: ServedWidget): string =>
  widget.revision === 0 ? widget.description.version : `${widget.description.version}.${widget.revision}`;

export const toOffer = (widget: ServedWidget): OfferedWidget => ({
  code: widget.code,
  version: servedVersion(widget),
  path: filesPath(widget.code),
  manifest: widget.description.manifest,
  i18n: widget.description.i18n,
  installed: widget.installed,
});
