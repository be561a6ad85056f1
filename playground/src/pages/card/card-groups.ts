import type { FieldDefinition, FieldGroup } from '../../crm/types.ts';
import type { Tab } from '../../ui/Tabs.tsx';
import { t } from './texts.ts';

/** The group of fields that a card opens with. */
export const MAIN_GROUP = 'default';

/** The group of a field; a field without one stands with the main ones. */
export const groupOf = (field: FieldDefinition): string => field.group_id ?? MAIN_GROUP;

/** The groups that hold fields, the main one first: it is there in any case. */
export const groupKeys = (fields: readonly FieldDefinition[]): readonly string[] => [
  ...new Set([MAIN_GROUP, ...fields.map(groupOf)]),
];

/** Tabs of the groups that hold fields; the main one is there in any case. */
export function groupTabs(groups: readonly FieldGroup[], fields: readonly FieldDefinition[]): readonly Tab[] {
  const used = new Set(fields.map(groupOf));
  return [
    { key: MAIN_GROUP, title: t('tab_main') },
    ...groups
      .filter((group) => group.id !== MAIN_GROUP && used.has(group.id))
      .map((group) => ({ key: group.id, title: group.id === 'statistic' ? t('tab_statistic') : group.name })),
  ];
}
