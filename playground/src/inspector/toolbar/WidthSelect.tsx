import { arrange, layout } from '../layout.ts';
import { t } from '../texts.ts';
import { ToolSelect } from './ToolSelect.tsx';

/** Widths in pixels that are worth a look: a phone, and common screens. */
const WIDTHS = [390, 1280, 1440, 1920];

export function WidthSelect() {
  return (
    <ToolSelect
      label={t('width')}
      value={String(layout.value.width)}
      onChange={(value) => arrange({ width: Number(value) })}
    >
      <option value="0">{t('width_full')}</option>
      {WIDTHS.map((width) => (
        <option key={width} value={width}>
          {width}
        </option>
      ))}
    </ToolSelect>
  );
}
