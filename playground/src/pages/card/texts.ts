import { defineTexts } from '../../i18n/index.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { id, tr } from './texts/others.ts';
import { pt } from './texts/pt.ts';
import { ru } from './texts/ru.ts';

export const t = defineTexts({ en, es, pt, ru, tr, id });
