import type { Status } from '../../../crm/types.ts';
import { t } from '../texts.ts';

interface Props {
  /** Columns of the trigger, from 1. */
  readonly from: number;
  readonly to: number;
  readonly stages: readonly Status[];
  /** The trigger would reach this column; nothing: it stays as it is. */
  readonly onPreview: (to: number | undefined) => void;
  readonly onStretch: (to: number) => void;
}

/** The column of the board that lies under the pointer, or the nearest one. */
function columnAt(board: Element | null, x: number): number {
  const columns = [...(board?.querySelectorAll('.digital-pipeline__status') ?? [])];
  const passed = columns.filter((column) => column.getBoundingClientRect().left <= x);
  return Math.max(passed.length, 1);
}

/** The right edge of a trigger: dragged, or moved by the arrow keys, it stretches the trigger over further stages. */
export function StretchHandle({ from, to, stages, onPreview, onStretch }: Props) {
  const reach = (column: number): number => Math.min(Math.max(column, from), stages.length);
  const under = (event: PointerEvent): number => {
    const handle = event.currentTarget as Element;
    return reach(columnAt(handle.closest('.digital-pipeline'), event.clientX));
  };
  const stretch = (column: number): void => {
    onPreview(undefined);
    if (column !== to) onStretch(column);
  };
  return (
    <span
      class="digital-pipeline__stretch"
      role="slider"
      tabIndex={0}
      aria-label={t('stretch')}
      aria-valuemin={from}
      aria-valuemax={stages.length}
      aria-valuenow={to}
      aria-valuetext={stages[to - 1]?.name ?? ''}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        stretch(reach(to + step));
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPreview(under(event));
      }}
      onPointerUp={(event) => stretch(under(event))}
      onPointerCancel={() => onPreview(undefined)}
    />
  );
}
