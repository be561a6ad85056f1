import type { Unit } from '../core/unit.ts';
import { groupsOf } from '../fields/groups.ts';
import { PREDEFINED, type PredefinedField } from '../fields/predefined.ts';
import { type Pipeline, pipelinesOf } from '../pipelines/stages.ts';
import { mistake, named } from './mistake.ts';
import type { EnumSeed, FieldSeed, FieldTarget, ScenarioData, StageRef } from './scenario.ts';

const TARGETS = ['contacts', 'companies', 'leads', 'customers'] as const satisfies readonly FieldTarget[];
const FIRST_ID = 4_439_001;
const FIRST_ENUM_ID = 3_778_801;

/** Groups of fields that every account has, then predefined fields, then the scenario's own. */
export function seedFields(unit: Unit, { fields = {}, field_groups = {} }: ScenarioData): void {
  unit.db.run(
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('custom_field', ?), ('custom_field_enum', ?)",
    FIRST_ID - 1,
    FIRST_ENUM_ID - 1,
  );
  const group = { entity_type: 'leads', type: 'custom_field_group', sort: 2, is_predefined: true };
  unit.db.insert('custom_field_group', { ...group, id: 'statistic', name: 'Statistics' });
  for (const target of TARGETS) {
    for (const [index, seed] of (field_groups[target] ?? []).entries()) {
      const { id, name, sort } = typeof seed === 'string' ? { name: seed } : seed;
      if (id === 'default' || id === 'statistic') continue;
      unit.db.insert('custom_field_group', {
        id: id ?? `${target}_${String(15_870_000_000_000 + index)}`,
        entity_type: target,
        name,
        type: 'custom_field_group',
        sort: sort ?? index + 3,
        is_predefined: false,
      });
    }
  }
  for (const target of TARGETS) seedFieldsOf(unit, target, fields[target] ?? []);
  unit.core.cache.clear();
}

function seedFieldsOf(unit: Unit, target: FieldTarget, own: readonly FieldSeed[]): void {
  const predefined = target === 'customers' ? [] : PREDEFINED[target];
  const codes = new Set<string | undefined>(predefined.map(({ code }) => code));
  for (const [index, field] of predefined.entries()) {
    const given = own.find(({ code }) => code === field.code);
    addField(unit, target, { ...asSeed(field), sort: index + 1, ...given }, { isPredefined: true });
  }
  const others = own.filter(({ code }) => !codes.has(code));
  for (const [index, field] of others.entries()) addField(unit, target, { sort: 500 + index, ...field });
}

/** Options of a multitext are their own codes. */
const asSeed = ({ enums, group, ...field }: PredefinedField): FieldSeed => ({
  ...field,
  ...(group === undefined ? {} : { group }),
  ...(enums
    ? { enums: enums.map((value) => (field.type === 'multitext' ? { value, code: value } : { value })) }
    : {}),
});

/** Puts a field into its place. */
export function addField(
  unit: Unit,
  entityType: string,
  field: FieldSeed,
  options: { readonly catalogId?: number; readonly isPredefined?: boolean } = {},
): void {
  const { id } = unit.db.insert('custom_field', {
    ...(field.id === undefined ? {} : { id: field.id }),
    entity_type: entityType,
    catalog_id: options.catalogId,
    name: field.name,
    type: field.type,
    code: field.code,
    sort: field.sort ?? 500,
    group_id: field.group === undefined ? null : groupId(unit, entityType, field.group),
    is_predefined: options.isPredefined ?? false,
    is_api_only: field.is_api_only ?? false,
    is_computed: field.is_computed ?? false,
    is_required: field.is_required ?? false,
    is_visible: field.is_visible ?? true,
    required_statuses: JSON.stringify(stages(unit, field.required_statuses)),
    hidden_statuses: JSON.stringify(stages(unit, field.hidden_statuses)),
    currency: field.currency,
    remind: field.remind ?? (field.type === 'birthday' ? 'never' : null),
    search_in: field.search_in,
    tracking_callback: field.tracking_callback,
    settings: text(field.settings),
    nested: text(field.nested),
    chained_lists: text(field.chained_lists),
  });
  for (const [index, seed] of (field.enums ?? []).entries()) addEnum(unit, id, seed, index);
}

const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

function addEnum(unit: Unit, fieldId: number, seed: EnumSeed, index: number): void {
  const { id, value, sort, code } = typeof seed === 'string' ? { value: seed } : seed;
  unit.db.insert('custom_field_enum', {
    ...(id === undefined ? {} : { id }),
    field_id: fieldId,
    value,
    sort: sort ?? index + 1,
    code,
  });
}

function groupId(unit: Unit, entityType: string, name: string): string | null {
  const { id } = named(groupsOf(unit, entityType), name, `the group of fields of ${entityType}`);
  return id === 'default' ? null : id;
}

const stages = (unit: Unit, refs: readonly StageRef[] = []): readonly object[] =>
  refs.map((ref) => {
    const pipeline = named(pipelinesOf(unit), ref.pipeline, 'the pipeline');
    return { status_id: stageIn(pipeline, ref.stage).id, pipeline_id: pipeline.id };
  });

/** @throws KitError when the pipeline has no such stage. */
export function stageIn(pipeline: Pipeline, stage: string | number) {
  const found = pipeline.stages.find((one) => one.id === stage || one.name === stage);
  if (found) return found;
  throw mistake(
    `"${pipeline.name}" has no stage "${stage}"`,
    pipeline.stages.map(({ name }) => name),
  );
}
