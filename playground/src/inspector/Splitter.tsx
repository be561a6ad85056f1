import { arrange, layout } from './layout.ts';
import { t } from './texts.ts';

const STEP = 24;
const LEAST = 120;

const resize = (size: number) => arrange({ size: Math.round(Math.max(LEAST, size)) });

/** The bar between stage and tools: dragged, or moved by the arrow keys. */
export function Splitter() {
  const { dock, size } = layout.value;
  const grow = dock === 'bottom' ? 'ArrowUp' : 'ArrowLeft';
  const shrink = dock === 'bottom' ? 'ArrowDown' : 'ArrowRight';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved is a widget, which no element is
    <div
      class="inspector-splitter"
      role="separator"
      tabIndex={0}
      aria-label={t('size')}
      aria-orientation={dock === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={LEAST}
      aria-valuemax={2000}
      onKeyDown={(event) => {
        if (event.key !== grow && event.key !== shrink) return;
        event.preventDefault();
        resize(size + (event.key === grow ? STEP : -STEP));
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        resize(dock === 'bottom' ? innerHeight - event.clientY : innerWidth - event.clientX);
      }}
    />
  );
}
