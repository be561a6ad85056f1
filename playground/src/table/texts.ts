import { defineTexts } from '../i18n/index.ts';

export const t = defineTexts({
  en: {
    selected: 'Selected: {count}',
    more: 'More',
    delete: 'Delete',
    clear: 'Clear selection',
    check_all: 'Select all rows',
    check: 'Select {name}',
  },
  es: {
    selected: 'Seleccionados: {count}',
    more: 'Más',
    delete: 'Eliminar',
    clear: 'Quitar selección',
    check_all: 'Seleccionar todas las filas',
    check: 'Seleccionar {name}',
  },
  pt: {
    selected: 'Selecionados: {count}',
    more: 'Mais',
    delete: 'Excluir',
    clear: 'Limpar seleção',
    check_all: 'Selecionar todas as linhas',
    check: 'Selecionar {name}',
  },
  ru: {
    selected: 'Выбрано: {count}',
    more: 'Ещё',
    delete: 'Удалить',
    clear: 'Снять выделение',
    check_all: 'Выбрать все строки',
    check: 'Выбрать {name}',
  },
  tr: {
    selected: 'Seçilen: {count}',
    more: 'Diğer',
    delete: 'Sil',
    clear: 'Seçimi kaldır',
    check_all: 'Tüm satırları seç',
    check: '{name} seç',
  },
  id: {
    selected: 'Dipilih: {count}',
    more: 'Lainnya',
    delete: 'Hapus',
    clear: 'Batalkan pilihan',
    check_all: 'Pilih semua baris',
    check: 'Pilih {name}',
  },
});
