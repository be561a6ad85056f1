import type { StageReport } from '@kommo-widget/manifest';
import { problems } from '../state/reports.ts';
import { t } from '../texts.ts';
import { clockTime, Listing } from './Listing.tsx';

/** What went wrong: what the host does not simulate, what a widget threw, what could not be loaded. */
export function ProblemsPanel() {
  return (
    <Listing
      columns={[t('time'), t('widget'), t('kind'), t('what'), t('where')]}
      rows={problems.value.map(({ id, report }) => {
        const { kind, what, where } = describe(report);
        return {
          key: id,
          cells: [clockTime(report.at), 'code' in report ? (report.code ?? '') : '', kind, what, where],
          look: 'bad',
        };
      })}
      empty={t('none_problems')}
    />
  );
}

interface Description {
  readonly kind: string;
  readonly what: string;
  readonly where: string;
}

function describe(report: StageReport): Description {
  switch (report.type) {
    case 'host-gap':
      return { kind: t('gap', { kind: report.kind }), what: report.name, where: report.source ?? '' };
    case 'problem':
      return { kind: report.kind, what: report.message, where: report.source ?? '' };
    case 'callback':
      return {
        kind: report.outcome,
        what: `${report.name}: ${report.error ?? ''}`,
        where: report.source ?? report.location,
      };
    default:
      return { kind: report.type, what: '', where: '' };
  }
}
