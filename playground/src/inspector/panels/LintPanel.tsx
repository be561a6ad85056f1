import { kitState } from '../state/kit-state.ts';
import { t } from '../texts.ts';
import { Listing } from './Listing.tsx';

const LOOKS = { error: 'bad', warning: 'warning', notice: 'quiet' } as const;

/** What the linter says of the served widgets; anew after every save. */
export function LintPanel() {
  const rows = (kitState.value?.widgets ?? []).flatMap(({ code, findings }) =>
    findings.map((finding, index) => ({
      key: `${code} ${index}`,
      cells: [
        code,
        <a key="rule" href={finding.docs} target="_blank" rel="noreferrer" title={t('docs')}>
          {finding.rule}
        </a>,
        finding.message,
        [finding.file, finding.line, finding.column].filter((part) => part !== null).join(':'),
        finding.hint,
      ],
      look: LOOKS[finding.severity],
    })),
  );
  return (
    <Listing
      columns={[t('widget'), t('kind'), t('what'), t('where'), '']}
      rows={rows}
      empty={t('none_lint')}
    />
  );
}
