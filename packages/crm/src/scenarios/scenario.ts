import type { Unit } from '../core/unit.ts';
import type { FaultRule } from '../faults/fault.ts';
import type {
  CompanySeed,
  ContactSeed,
  CustomerSeed,
  IncomingSeed,
  LeadSeed,
  TaskSeed,
} from './card-seeds.ts';
import type { Random } from './random.ts';
import type {
  AccountSeed,
  CatalogSeed,
  FieldGroupSeed,
  FieldSeed,
  FieldTarget,
  Named,
  PipelineSeed,
  RoleSeed,
  SegmentSeed,
  SourceSeed,
  TagSeed,
  TaskTypeSeed,
  TriggerSeed,
  UserSeed,
} from './structure-seeds.ts';

export type * from './card-seeds.ts';
export type * from './structure-seeds.ts';

/**
 * An account as data: what an author writes down in TypeScript or JSON. Things refer to each other by name, users by
 * the part of their e-mail before the @; times are days from today (fractions are hours), so that a scenario is as
 * fresh on every day. Everything may be left out; what every account has (system stages, predefined fields, task
 * types) is there anyway. Ids may be given where a program knows them by heart; the others are made, always the same.
 */
export interface ScenarioData {
  /** Name and title, for a scenario that is a JSON file. */
  readonly name?: string;
  readonly title?: string;
  readonly account?: AccountSeed;
  readonly groups?: readonly Named[];
  readonly roles?: readonly RoleSeed[];
  /** The first one is the admin in whose name tokens act. */
  readonly users?: readonly UserSeed[];
  /** The first one is the main pipeline. */
  readonly pipelines?: readonly PipelineSeed[];
  readonly task_types?: readonly TaskTypeSeed[];
  readonly loss_reasons?: readonly Named[];
  readonly field_groups?: Readonly<Partial<Record<FieldTarget, readonly FieldGroupSeed[]>>>;
  readonly fields?: Readonly<Partial<Record<FieldTarget, readonly FieldSeed[]>>>;
  readonly tags?: Readonly<Partial<Record<FieldTarget, readonly TagSeed[]>>>;
  readonly sources?: readonly SourceSeed[];
  readonly catalogs?: readonly CatalogSeed[];
  readonly segments?: readonly SegmentSeed[];
  /** What the Digital Pipeline does; it watches from then on, not over what the scenario adds. */
  readonly triggers?: readonly TriggerSeed[];
  readonly companies?: readonly CompanySeed[];
  readonly contacts?: readonly ContactSeed[];
  readonly leads?: readonly LeadSeed[];
  readonly incoming?: readonly IncomingSeed[];
  readonly customers?: readonly CustomerSeed[];
  readonly tasks?: readonly TaskSeed[];
  /** Answers that go wrong on purpose. */
  readonly faults?: readonly FaultRule[];
  /** The limit of requests a second, switched on or off. */
  readonly rate_limit?: boolean;
}

/** A scenario as a program: the data may be computed. */
export interface Scenario {
  /** What it is asked for by: lower case with dashes. */
  readonly name: string;
  /** What the inspector shows. */
  readonly title: string;
  /**
   * The account. Whatever looks random comes from `random`, which gives the same numbers for the same seed; `today` is
   * midnight (UTC) of the day in Unix seconds.
   */
  readonly data: (random: Random, clock: { readonly today: number }) => ScenarioData;
}

/** A scenario of the kit, which may put rows into the store that are too many to be written down. */
export interface BuiltInScenario extends Scenario {
  /** Runs in the transaction that builds the account, after `data` is in it. */
  readonly fill?: (unit: Unit, seed: number) => void;
}

/** For authors: a scenario whose mistakes the editor shows. */
export const defineScenario = (scenario: Scenario): Scenario => scenario;
