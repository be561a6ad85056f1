import { BaseSpace } from './BaseSpace.tsx';
import { CloseButton } from './CloseButton.tsx';
import { DescriptionSpace } from './DescriptionSpace.tsx';
import type { ModalContent } from './describe.ts';
import './modal.css';
import './fields.css';
import './tabs.css';

/**
 * The body of the settings modal: class names, ids and nesting are what widgets select. Drawn once into the modal
 * and then left alone, because widgets change, hide and wipe any part of it.
 */
export function SettingsFrame({ content }: { readonly content: ModalContent }) {
  return (
    <div class="widget-settings">
      <BaseSpace content={content} />
      <DescriptionSpace content={content} />
      <CloseButton />
    </div>
  );
}
