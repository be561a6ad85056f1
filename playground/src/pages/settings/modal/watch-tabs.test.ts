// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { showPage } from './watch-tabs.ts';

function drawn(): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = `<div class="widget-settings__desc-space"></div>
    <div class="view-integration-modal__keys hidden"></div>
    <div class="view-integration-modal__access hidden"></div>
    <div class="view-integration-modal__own"></div>`;
  return root;
}

const shown = (root: HTMLElement) =>
  [...root.children].filter((page) => !page.classList.contains('hidden')).map((page) => page.className);

describe('showPage', () => {
  it('shows the page of a tab of the host in the place of its other pages', () => {
    const root = drawn();
    showPage(root, 'keys');
    expect(shown(root)).toEqual(['view-integration-modal__keys', 'view-integration-modal__own']);
    showPage(root, 'description');
    expect(shown(root)).toEqual(['widget-settings__desc-space', 'view-integration-modal__own']);
  });

  it('leaves the tab of a widget to the widget', () => {
    const root = drawn();
    showPage(root, 'own');
    expect(shown(root)).toEqual(['widget-settings__desc-space', 'view-integration-modal__own']);
  });
});
