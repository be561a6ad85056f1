import type { Control } from '../control.ts';
import { installDropdown } from './behaviour.ts';
import { markup } from './markup.ts';

/** The closed control says how many are checked. */
export const checkboxesDropdown: Control = {
  path: '/tmpl/controls/checkboxes_dropdown.twig',
  markup: markup('count'),
  install: installDropdown,
};

/** The closed control names what is checked. */
export const checkboxesDropdownValues: Control = {
  path: '/tmpl/controls/checkboxes_dropdown/values_title.twig',
  markup: markup('values'),
};
