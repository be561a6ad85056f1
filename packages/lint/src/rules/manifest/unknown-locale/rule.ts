import { LANGS } from '@kommo-widget/manifest';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/unknown-locale',
    title: 'Every language is one of Kommo’s',
    severity: { private: 'warning', public: 'error' },
    hint: `Use ${LANGS.join(', ')}.`,
    fixable: true,
  },
  ({ path, value }, manifest, widget) => {
    const meant = meantBy(String(value));
    const free = meant !== undefined && !manifest.locales.some(({ code }) => code === meant);
    const fixable = free && widget.has(`i18n/${meant}.json`);
    return {
      message: `Kommo has no language “${String(value)}”: its users never see these texts.`,
      hint: meant && `Did you mean “${meant}”?`,
      fix: fixable ? () => manifest.json.replace(path, meant) : undefined,
    };
  },
);

const NAMES: Readonly<Record<string, string>> = {
  eng: 'en',
  english: 'en',
  esp: 'es',
  spanish: 'es',
  br: 'pt',
  por: 'pt',
  portuguese: 'pt',
  turkish: 'tr',
  indonesian: 'id',
  rus: 'ru',
  russian: 'ru',
};

function meantBy(value: string): string | undefined {
  const language = value.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGS.find((lang) => lang === language) ?? NAMES[language];
}
