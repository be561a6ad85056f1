import type { Surface } from '../surface.ts';

/** A view of the tasks with its calendar synchronisation. */
export const tasks = (location: 'tline' | 'tcalendar', path: string): Surface => ({
  location,
  url: () => path,
  async show({ has, click, called }) {
    // Its button is there for widgets that can do it.
    if ((await has('calendarSync')) && (await click('.js-calendar-sync'))) await called('calendarSync');
  },
  roots: (code) => [`#work-area-${code}`],
});
