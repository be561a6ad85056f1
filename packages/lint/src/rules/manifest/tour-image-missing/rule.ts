import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/tour-image-missing',
  title: 'Pictures of the tour are in the archive',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add the picture, or take it out of the tour.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const language of Object.keys(manifest.object(['tour', 'tour_images']))) {
      for (const { value, path } of manifest.strings(['tour', 'tour_images', language])) {
        if (!value.startsWith('/images/') || widget.has(value.slice(1))) continue;
        report({ ...manifest.json.place(path), message: `There is no file ${value.slice(1)}.` });
      }
    }
  },
});
