import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatMoney } from '../../crm/account.ts';
import { personName } from '../../crm/dictionaries.ts';
import type { Entity } from '../../crm/types.ts';
import { formatDate, formatDay } from '../../i18n/index.ts';
import { memo } from '../../ui/memo.ts';
import { DRAGGED } from './dragged.ts';
import { t } from './texts.ts';

interface Props {
  readonly lead: Entity;
  /** Pixels from the start of the column. */
  readonly top: number;
  /** The lead that was moved by the keyboard last. */
  readonly followed: RefObject<number | null>;
  /** To the stage before or after. */
  readonly onStep: (lead: Entity, by: -1 | 1) => void;
}

const NO_TASK = 'pipeline_leads__task-icon_empty';

/** A lead on the board. Alt and the arrows move it without a mouse. */
export const LeadTile = memo(({ lead, top, followed, onStep }: Props) => {
  const tile = useRef<HTMLAnchorElement>(null);
  // A tile that changes its place in the page loses the focus to nobody.
  useEffect(() => {
    if (followed.current === lead.id && document.activeElement === document.body) tile.current?.focus();
  });
  const late = lead.closest_task_at !== null && lead.closest_task_at * 1000 < Date.now();
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    onStep(lead, event.key === 'ArrowLeft' ? -1 : 1);
  };
  return (
    <a
      ref={tile}
      class="pipeline_leads__item js-pipeline-item js-navigate-link"
      href={`/leads/detail/${lead.id}`}
      data-id={lead.id}
      style={{ transform: `translateY(${top}px)` }}
      draggable
      aria-describedby="board-help"
      onKeyDown={keys}
      onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, JSON.stringify(lead))}
    >
      <span class="pipeline_leads__top">
        <span class="pipeline_leads__lead-title pipeline_leads__title-text" title={lead.name}>
          {lead.name || `#${lead.id}`}
        </span>
        <span class="pipeline_leads__date">{formatDay(lead.created_at)}</span>
      </span>
      <span class="pipeline_leads__bottom">
        <span class="pipeline_leads__price">{formatMoney(lead.price ?? 0)}</span>
        <span class="pipeline_leads__user">{personName(lead.responsible_user_id)}</span>
      </span>
      <span
        class={
          lead.closest_task_at
            ? late
              ? 'board-task board-task_late pipeline_leads__task-icon pipeline_leads__task-icon_red'
              : 'board-task'
            : `board-task ${NO_TASK}`
        }
      >
        {lead.closest_task_at
          ? t(late ? 'task_late' : 'task_until', { date: formatDate(lead.closest_task_at) })
          : t('no_tasks')}
      </span>
      {lead._embedded?.tags?.length ? (
        <span class="board-tags">
          {lead._embedded.tags.map((tag) => (
            <span key={tag.id} class="kit-tag pipeline_leads__tag" data-id={tag.id}>
              {tag.name}
            </span>
          ))}
        </span>
      ) : null}
    </a>
  );
});
