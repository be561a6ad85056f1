import { defineTexts } from '../i18n/index.ts';

export const t = defineTexts({
  en: { failed: 'This part of the page failed', try_again: 'Try again', loading: 'Loading', close: 'Close' },
  es: {
    failed: 'Esta parte de la página falló',
    try_again: 'Reintentar',
    loading: 'Cargando',
    close: 'Cerrar',
  },
  pt: {
    failed: 'Esta parte da página falhou',
    try_again: 'Tentar de novo',
    loading: 'Carregando',
    close: 'Fechar',
  },
  ru: {
    failed: 'Эта часть страницы не сработала',
    try_again: 'Повторить',
    loading: 'Загрузка',
    close: 'Закрыть',
  },
  tr: {
    failed: 'Sayfanın bu bölümü çalışmadı',
    try_again: 'Yeniden dene',
    loading: 'Yükleniyor',
    close: 'Kapat',
  },
  id: {
    failed: 'Bagian halaman ini gagal',
    try_again: 'Coba lagi',
    loading: 'Memuat',
    close: 'Tutup',
  },
});
