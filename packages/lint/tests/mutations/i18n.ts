import { addLocation, MANIFEST, type Mutation, remove, rename, set, swap, swapAny } from './mutation.ts';

const EN = 'i18n/en.json';
const ES = 'i18n/es.json';

const text = (code: string, path: string, value: unknown, file = ES): Mutation => ({
  name: `${path} is ${JSON.stringify(value)?.slice(0, 40)}`,
  code: `i18n/${code}`,
  spoil: set(file, { [path]: value }),
});

export const I18N: readonly Mutation[] = [
  { name: 'no file', code: 'i18n/missing-file', spoil: remove(ES) },
  { name: 'another name', code: 'i18n/missing-file', spoil: rename(ES, 'i18n/ES.json') },
  { name: 'a region', code: 'i18n/missing-file', spoil: rename(EN, 'i18n/en-US.json') },
  { name: 'not declared', code: 'i18n/undeclared-file', spoil: rename(ES, 'i18n/pt.json') },
  { name: 'a missing comma', code: 'i18n/json-syntax', spoil: swapAny(EN, /",\n/g, () => '"\n') },
  { name: 'a missing quote', code: 'i18n/json-syntax', spoil: swapAny(ES, /",\n/g, () => ',\n') },
  { name: 'a comment', code: 'i18n/json-comment', spoil: swapAny(ES, /",\n/g, () => '", // why\n') },
  {
    name: 'a comma too many',
    code: 'i18n/trailing-comma',
    spoil: swapAny(EN, /"\n\s*\}/g, (end) => end.replace('"', '",')),
  },
  {
    name: 'a key twice',
    code: 'i18n/duplicate-key',
    spoil: swapAny(EN, /\n\s*"\w+": "[^"]*",(?=\n)/g, (line) => line + line),
  },
  { name: 'a list', code: 'i18n/not-an-object', spoil: swap(ES, /[\s\S]*/, '[]\n') },
  { name: 'too deep', code: 'i18n/too-large', spoil: swap(ES, /[\s\S]*/, '['.repeat(500)) },
  {
    name: 'a text is gone',
    code: 'i18n/missing-key',
    spoil: swapAny(ES, /\n\s*"\w+": "[^"]*",(?=\n)/g, () => ''),
  },
  text('missing-key', 'widget/extra', 'Nada', ES),
  text('kind-mismatch', 'widget/name', { short: 'Nombre' }),
  {
    name: 'a path that leads nowhere',
    code: 'i18n/unresolved-reference',
    spoil: set(MANIFEST, { 'widget/name': 'widget.nmae' }),
  },
  {
    name: 'a path into nothing',
    code: 'i18n/unresolved-reference',
    spoil: set(MANIFEST, { 'widget/short_description': 'nothing.at_all' }),
  },
  {
    name: 'a text in the place of a path',
    code: 'i18n/plain-text',
    spoil: set(MANIFEST, { 'widget/name': 'My widget!' }),
  },
  { name: 'a path to a section', code: 'i18n/not-a-text', spoil: set(MANIFEST, { 'widget/name': 'widget' }) },
  text('empty-text', 'widget/name', ''),
  text('empty-text', 'widget/description', '  '),
  text('value-type', 'widget/extra', 5, EN),
  text('value-type', 'widget/extra', ['a'], EN),
  text('cyrillic-text', 'widget/name', 'Виджет'),
  text('cyrillic-text', 'widget/short_description', 'Раquete'),
  text('ru-link', 'widget/description', 'Lea más en https://example.ru/ayuda'),
  text('foreign-letters', 'widget/name', 'Informações do pacote'),
  text('foreign-letters', 'widget/name', '¿Where is it?', EN),
  text('unknown-short-tag', 'widget/description', 'Cuenta #SUBDOMIAN#'),
  text('placeholder-mismatch', 'widget/name', 'Paquete {numero}'),
  text('unbalanced-html', 'widget/description', '<b>Muestra el estado'),
  text('unused-key', 'widget/never_asked_for_xyz', 'Text', EN),
  {
    name: 'an agent without its text',
    code: 'i18n/ai-agent-description',
    spoil: (files, random) => {
      addLocation('ai_agent')(files);
      return set(ES, { 'widget/ai_agent_description': undefined })(files) && random() >= 0;
    },
  },
  {
    name: 'a call of a text that is not there',
    code: 'i18n/unresolved-call',
    spoil: swapAny('script.js', /i18n\('/g, (call) => `${call}nothing.`),
  },
];
