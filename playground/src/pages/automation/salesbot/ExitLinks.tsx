import { t } from '../texts.ts';
import type { Block, Target } from './bot.ts';
import { exitsOf } from './exits.ts';

interface Props {
  readonly block: Block;
  readonly blocks: readonly Block[];
  readonly onLink: (exit: string, target: Target) => void;
}

/** Where the exits of a block lead. */
export function ExitLinks({ block, blocks, onLink }: Props) {
  return (
    <ul class="salesbot-designer__exits">
      {exitsOf(block).map(({ code, title }) => (
        <li key={code} data-exit={code}>
          <label>
            <span class="salesbot-designer__exit-title">{title}</span>
            <select
              class="kit-input"
              value={block.links[code] ?? 'next'}
              onChange={(event) => onLink(code, event.currentTarget.value)}
            >
              <option value="next">{t('exit_next')}</option>
              <option value="end">{t('exit_end')}</option>
              {blocks.map((other, index) => (
                <option key={other.id} value={other.id}>
                  {t('exit_block', { number: index + 1 })}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
