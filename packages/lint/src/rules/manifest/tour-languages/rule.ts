import { LANGS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'manifest/tour-languages',
  title: 'The tour has pictures for the languages of the widget',
  severity: { private: 'warning', public: 'error' },
  hint: 'Name the pictures by language: the same ones as in “widget.locale”.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (manifest?.json.node(['tour', 'tour_images'])?.type !== 'object') return;
    const pictures = Object.keys(manifest.object(['tour', 'tour_images']));
    const locales = manifest.locales.map(({ code }) => code);
    const isKnown = (locale: string): boolean => LANGS.some((lang) => lang === locale);
    for (const locale of locales) {
      if (pictures.includes(locale) || !isKnown(locale)) continue;
      report({
        ...manifest.json.keyPlace(['tour', 'tour_images']),
        message: `The tour has no pictures for “${locale}”.`,
      });
    }
    if (locales.length === 0 || !locales.every(isKnown)) return;
    for (const language of pictures) {
      if (locales.includes(language)) continue;
      report({
        ...manifest.json.keyPlace(['tour', 'tour_images', language]),
        message: `The tour has pictures for “${language}”, which is no language of the widget.`,
        hint: 'Add the language to “widget.locale”, or take the pictures out.',
      });
    }
  },
});
