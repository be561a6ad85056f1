import type { en } from './en.ts';

type Some = Partial<Record<keyof typeof en, string>>;

/** Languages with the main words only; the rest shows in English. */
export const tr: Some = {
  leads: 'Fırsatlar',
  contacts: 'Kişiler',
  companies: 'Şirketler',
  customers: 'Müşteriler',
  search: 'Ara',
  name: 'Ad',
  phone: 'Telefon',
  email: 'E-posta',
};

export const id: Some = {
  leads: 'Prospek',
  contacts: 'Kontak',
  companies: 'Perusahaan',
  customers: 'Pelanggan',
  search: 'Cari',
  name: 'Nama',
  phone: 'Telepon',
  email: 'Surel',
};
