import { defineRule } from '../../../model/rule.ts';
import { nearestPath } from '../nearest-path.ts';

export default defineRule({
  code: 'archive/missing-manifest',
  title: 'There is a manifest.json at the root',
  severity: { private: 'error', public: 'error' },
  hint: 'Add manifest.json; kommo-widget create makes one.',
  fixable: true,
  check({ widget, report }) {
    const { files, problems } = widget.files;
    const explained = problems.some(({ code }) => code === 'wrapping-folder' || code === 'empty');
    if (widget.has('manifest.json') || explained || files.length === 0) return;
    const found = nearestPath(widget, 'manifest.json');
    report({
      file: 'manifest.json',
      message: 'manifest.json is missing at the root: the upload fails.',
      hint: found && `Rename ${found} to manifest.json.`,
      fix: found ? () => [{ kind: 'rename', file: found, to: 'manifest.json' }] : undefined,
    });
  },
});
