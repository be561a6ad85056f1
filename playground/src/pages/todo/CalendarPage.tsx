import { useCallback, useMemo, useState } from 'preact/hooks';
import { currentLang } from '../../i18n/index.ts';
import { navigate } from '../../router/location.ts';
import type { PageProps } from '../../router/route.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CalendarDay } from './CalendarDay.tsx';
import { dayAfter, dayStart, monthDays, weekDays } from './days.ts';
import { TodoTop } from './TodoTop.tsx';
import { readTasksBetween } from './task-data.ts';
import { t } from './texts.ts';
import { useTasks } from './use-tasks.ts';
import './todo.css';

/** The calendar of tasks: a month, a week or a day (`/todo/calendar/week/`). */
export default function CalendarPage({ params }: PageProps) {
  const period = params.period === 'week' || params.period === 'day' ? params.period : 'month';
  const [day, setDay] = useState(() => dayStart(Date.now() / 1000));
  const days = useMemo(() => daysOf(period, day), [period, day]);
  const from = days[0] ?? day;
  const to = dayAfter(days.at(-1) ?? day, 1);
  const { data: rows, error, reload } = useTasks(useCallback(() => readTasksBetween(from, to), [from, to]));
  const page = useMemo(
    () => ({ area: 'todo-calendar', entity: 'todo', path: window.location.pathname }) as const,
    [],
  );
  useStagePage(rows || error ? page : undefined);
  return (
    <div id="list_page_holder" class="todo-page">
      <TodoTop view="calendar" sync="tcalendar">
        <select
          class="kit-input todo-calendar__period"
          aria-label={t('period')}
          value={period}
          onChange={(event) => navigate(`/todo/calendar/${event.currentTarget.value}/`)}
        >
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
        <Button
          look="quiet"
          class="kit-button_icon"
          aria-label={t('earlier')}
          onClick={() => setDay(move(period, day, -1))}
        >
          <Icon name="back" size={18} />
        </Button>
        <span class="todo-calendar__title">{titleOf(period, day)}</span>
        <Button
          look="quiet"
          class="kit-button_icon"
          aria-label={t('further')}
          onClick={() => setDay(move(period, day, 1))}
        >
          <Icon name="forward" size={18} />
        </Button>
      </TodoTop>
      {error && !rows ? <Failure error={error} onRetry={reload} /> : null}
      <div class={`todo-calendar todo-calendar_${period}`}>
        {days.map((start) => (
          <CalendarDay
            key={start}
            start={start}
            quiet={
              period === 'month' && new Date(start * 1000).getMonth() !== new Date(day * 1000).getMonth()
            }
            rows={(rows ?? []).filter(({ task }) => dayStart(task.complete_till) === start)}
          />
        ))}
      </div>
    </div>
  );
}

const PERIODS = ['month', 'week', 'day'] as const;
type Period = (typeof PERIODS)[number];

function daysOf(period: Period, day: number): readonly number[] {
  const date = new Date(day * 1000);
  if (period === 'month') return monthDays(date.getFullYear(), date.getMonth());
  return period === 'week' ? weekDays(day) : [day];
}

function move(period: Period, day: number, by: -1 | 1): number {
  if (period !== 'month') return dayAfter(day, by * (period === 'week' ? 7 : 1));
  const date = new Date(day * 1000);
  return Math.floor(new Date(date.getFullYear(), date.getMonth() + by, 1).getTime() / 1000);
}

const titleOf = (period: Period, day: number): string =>
  new Intl.DateTimeFormat(
    currentLang(),
    period === 'month' ? { month: 'long', year: 'numeric' } : { dateStyle: 'long' },
  ).format(day * 1000);
