import { KitError } from '@kommo-widget/manifest';
import { seedIntegration } from '../auth/integration.ts';
import { type Core, publish } from '../core/core.ts';
import { inUnit, unitAt } from '../core/unit.ts';
import type { FaultRule } from '../faults/fault.ts';
import { buildScenario } from '../scenarios/build.ts';
import type { ScenarioShelf } from '../scenarios/shelf.ts';
import type { ScenarioOption, Start } from '../scenarios/start.ts';
import { type MetaKey, recall, remember } from '../store/meta.ts';
import { replaceData } from '../store/replace.ts';
import type { Snapshots } from '../store/snapshots.ts';
import { ROBOT, usersById } from '../users/user.ts';
import { installOffered } from '../widgets/installs.ts';
import { type CrmExport, exportRows } from './export.ts';
import { importRows } from './import.ts';

/** The snapshot of the first state of a scenario; nobody can name it. */
const FIRST = '';
/** The name of a snapshot that was given none. */
const UNNAMED = 'snapshot';
/** Pages of 4 KB up to which the first state is kept for the next reset; more is built anew. */
const MOST_PAGES = 8_000;
const DAY = 86_400;

/** All data of a CRM at once: first filling, reset, snapshots, import and export. */
export class DataKeeper {
  readonly #core: () => Core;
  readonly #shelf: ScenarioShelf;
  readonly #snapshots: Snapshots;
  /** What the first state was built from: scenario, seed and day. */
  #first: string | undefined;

  constructor(core: () => Core, snapshots: Snapshots, shelf: ScenarioShelf) {
    this.#core = core;
    this.#snapshots = snapshots;
    this.#shelf = shelf;
  }

  /** Fills a new store; one that holds data keeps it. */
  begin(isNew: boolean, seed: number): void {
    if (isNew) this.#fill(this.#shelf.first, seed);
    this.#refresh();
  }

  /** Which scenario the data came from. */
  get scenario(): string {
    return this.#meta('scenario') ?? this.#shelf.first.name;
  }

  get seed(): number {
    return Number(this.#meta('seed') ?? 1);
  }

  get scenarios(): readonly { readonly name: string; readonly title: string }[] {
    return this.#shelf.list();
  }

  /** Back to the first state of the scenario, or of another one. @throws KitError `unknown-scenario`. */
  reset(scenario?: ScenarioOption, seed = this.seed): void {
    const start = this.#shelf.find(scenario ?? this.scenario);
    if (this.#first === this.#key(start, seed)) this.#snapshots.restore(FIRST);
    else this.#fill(start, seed);
    this.#replaced();
  }

  /** Keeps a copy of everything, as long as the CRM runs. */
  snapshot(name = UNNAMED): string {
    const given = name === FIRST ? UNNAMED : name;
    this.#snapshots.take(given);
    return given;
  }

  /** @throws KitError `unknown-snapshot`. */
  restore(name = UNNAMED): void {
    if (name === FIRST || !this.#snapshots.restore(name)) {
      const names = this.snapshots();
      throw new KitError('unknown-snapshot', `There is no snapshot "${name}"`, {
        hint: names.length === 0 ? 'Take one first.' : `There are: ${names.join(', ')}.`,
      });
    }
    this.#replaced();
  }

  snapshots(): readonly string[] {
    return this.#snapshots.names().filter((name) => name !== FIRST);
  }

  /** Every row but those of tokens, which are nobody else's business. */
  export(): CrmExport {
    return exportRows(this.#core());
  }

  /** Replaces everything by what was exported. @throws KitError `import-invalid`; nothing has changed then. */
  import(data: unknown): void {
    const core = this.#core();
    importRows(core.db, data, () => this.#letIn());
    this.#replaced();
  }

  #fill(start: Start, seed: number): void {
    const { db } = this.#core();
    if ('rows' in start) {
      importRows(db, start.rows, () => {
        this.#letIn();
        remember(db, { scenario: start.name, seed: String(seed) });
      });
    } else replaceData(db, () => buildScenario(this.#core(), start, seed));
    const pages = db.value<number>('PRAGMA page_count') ?? 0;
    // With a sample of what is in big tables SQLite chooses the better index; small ones are quick with any.
    if (pages > MOST_PAGES) db.exec('PRAGMA analysis_limit = 400; ANALYZE');
    this.#first = pages > MOST_PAGES ? undefined : this.#key(start, seed);
    if (this.#first !== undefined) this.#snapshots.take(FIRST);
  }

  /** An account from elsewhere gets the integration of this one, so that its tokens open it. */
  #letIn(): void {
    const core = this.#core();
    core.cache.clear();
    const admin = [...usersById(core).values()].find((user) => user.isAdmin);
    if (!admin) throw new Error('no user is an admin');
    seedIntegration(unitAt(core, ROBOT, core.clock.seconds()), admin);
  }

  #replaced(): void {
    const core = this.#core();
    this.#refresh();
    inUnit(core, ROBOT, (unit) => {
      for (const widget of core.shelf.all()) installOffered(unit, widget);
    });
    publish(core, { type: 'reset' });
    core.clock.wake();
  }

  /** Takes over what the data says about answers. */
  #refresh(): void {
    const core = this.#core();
    core.cache.clear();
    core.faults.ofScenario(JSON.parse(this.#meta('faults') ?? '[]') as FaultRule[]);
    const limit = this.#meta('rate_limit');
    if (limit !== undefined) core.limiter.isOn = limit === 'true';
  }

  #meta(key: MetaKey): string | undefined {
    return recall(this.#core().db, key);
  }

  #key = (start: Start, seed: number): string =>
    `${start.name} ${seed} ${Math.floor(this.#core().clock.seconds() / DAY)}`;
}
