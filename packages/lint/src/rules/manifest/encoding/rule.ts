import { defineRule } from '../../../model/rule.ts';
import { otherEncoding } from '../../archive/other-encoding.ts';

export default defineRule({
  code: 'manifest/encoding',
  title: 'manifest.json is UTF-8',
  severity: { private: 'error', public: 'error' },
  hint: 'Save the file as UTF-8 without BOM.',
  check({ widget, report }) {
    const source = widget.text('manifest.json');
    if (!source || source.validUtf8) return;
    const at = source.text.indexOf('\uFFFD');
    const bytes = widget.files.get('manifest.json')?.bytes() ?? new Uint8Array();
    report({
      ...source.place({ start: at, end: at + 1 }),
      message: `manifest.json is not UTF-8${otherEncoding(bytes)}: the upload cannot read it.`,
    });
  },
});
