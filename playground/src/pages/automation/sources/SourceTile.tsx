import type { KnownWidget } from '@kommo-widget/host';
import { Icon } from '../../../ui/Icon.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { Logo } from '../../settings/Logo.tsx';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import { type LeadSource, widgetOf } from './source-store.ts';

interface Props {
  readonly source: LeadSource;
  readonly onOpen: (widget: KnownWidget) => void;
  readonly onUse: (widget: KnownWidget) => void;
  readonly onRemove: () => void;
}

/** One source: the widget's logo and name, and what can be done with it. Sources of the API stand without a widget. */
export function SourceTile({ source, onOpen, onUse, onRemove }: Props) {
  const code = widgetOf(source);
  const widget = code === undefined ? undefined : knownWidget(code);
  const remove = { key: 'remove', title: t('source_remove'), onSelect: onRemove };
  const items = widget
    ? [
        { key: 'settings', title: t('source_settings'), onSelect: () => onOpen(widget) },
        { key: 'use', title: t('source_use'), onSelect: () => onUse(widget) },
        remove,
      ]
    : [remove];
  return (
    <div class="lead-source" data-id={source.id} data-code={code}>
      <button
        type="button"
        class="lead-source__button"
        disabled={!widget}
        onClick={() => widget && onOpen(widget)}
      >
        {widget && (
          <Logo images={widget.images_path} files={['logo_small.png', 'logo.png']} width={36} height={36} />
        )}
        <span>{source.name}</span>
      </button>
      <MenuButton label={t('source_menu', { name: source.name })} look="quiet" items={items}>
        <Icon name="more" size={18} />
      </MenuButton>
    </div>
  );
}
