import type { Widget } from '../documents/widget.ts';
import type { Profile } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** What a rule gets: the widget to look at and where to say what it saw. */
export interface Context {
  readonly widget: Widget;
  readonly profile: Profile;
  report(report: Report): void;
}
