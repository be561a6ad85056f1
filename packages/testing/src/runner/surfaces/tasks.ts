import type { Surface } from '../surface.ts';

/** A view of the tasks with its calendar synchronisation. */
export const tasks = (location: 'tline' | 'tcalendar', path: string): Surface => ({
  location,
  url: () => path,
  async show({ page, click, called }) {
    const sync = page.getByRole('button', { name: /sync|sincron|синхрон|senkron|sinkron/i });
    if (await click(sync)) await called('calendarSync');
  },
  roots: (code) => [`#work-area-${code}`],
});
