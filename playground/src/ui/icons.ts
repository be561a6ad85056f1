/** Strokes of the stage's own icons on a 24 by 24 grid. */
export const ICONS = {
  dashboard: 'M4 13a8 8 0 1 1 16 0M12 13l4-4M5 18h14',
  leads: 'M4 5h16l-6 7v5l-4 2v-7z',
  tasks: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4M9 15l2 2 4-4',
  contacts: 'M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c0-3.5 3-6 7-6s7 2.500 7 6',
  customers:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.500-5 6-5s6 2 6 5M16 5.500a3 3 0 0 1 0 5M17.500 14c2 .6 3.500 2.300 3.500 5',
  lists: 'M5 6h2M10 6h9M5 12h2M10 12h9M5 18h2M10 18h9',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  stats: 'M5 20V10M12 20V4M19 20v-7',
  settings: 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h10M18 17h2M16 15v4',
  widget: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM16.500 13v7M13 16.500h7',
  phone:
    'M6 4h3l1.500 4.500-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2L20 15v3a2 2 0 0 1-2 2C10.800 20 4 13.200 4 6a2 2 0 0 1 2-2z',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l1.500 2h-15zM10 20.500h4',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.500 4.500',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  down: 'M6 9l6 6 6-6',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  note: 'M6 4h9l4 4v12H6zM14 4v5h5M9 13h6M9 16h4',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  place:
    'M12 21c4-4.500 6-7.500 6-11a6 6 0 1 0-12 0c0 3.500 2 6.500 6 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  board: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v12h-4z',
} as const;

export type IconName = keyof typeof ICONS;
