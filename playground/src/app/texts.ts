import { defineTexts } from '../i18n/index.ts';

export const t = defineTexts({
  en: {
    not_found: 'No such page',
    not_found_hint: 'The stage has no page at {path}. The menu on the left leads to all of them.',
    to_pipeline: 'To the pipeline',
  },
  es: {
    not_found: 'No existe esta página',
    not_found_hint: 'El simulador no tiene ninguna página en {path}. El menú de la izquierda lleva a todas.',
    to_pipeline: 'Ir al embudo',
  },
  pt: {
    not_found: 'Página inexistente',
    not_found_hint: 'O simulador não tem página em {path}. O menu à esquerda leva a todas.',
    to_pipeline: 'Ir para o funil',
  },
  ru: {
    not_found: 'Такой страницы нет',
    not_found_hint: 'В симуляторе нет страницы {path}. Все страницы есть в меню слева.',
    to_pipeline: 'К воронке',
  },
  tr: {
    not_found: 'Böyle bir sayfa yok',
    not_found_hint: 'Simülatörde {path} adresinde sayfa yok. Soldaki menü tüm sayfalara götürür.',
    to_pipeline: 'Satış hattına git',
  },
  id: {
    not_found: 'Halaman tidak ada',
    not_found_hint: 'Simulator tidak punya halaman di {path}. Menu di kiri menuju ke semua halaman.',
    to_pipeline: 'Ke pipeline',
  },
});
