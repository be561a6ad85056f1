import { resolve } from 'node:path';
import type { Crm } from '@kommo-widget/crm';
import { KitError } from '@kommo-widget/manifest';
import type { ImportOptions } from '../commands/crm-data.ts';
import type { Io } from '../io.ts';
import { chooseScenario } from './own-scenarios.ts';
import { askKit, inFile, placeOf } from './place.ts';

/** `kommo-widget crm import`: all or nothing. */
export async function importData(file: string, options: ImportOptions, io: Io): Promise<void> {
  const place = placeOf(options);
  const { scenario } = await chooseScenario([], resolve(io.cwd, file), io.cwd);
  if (scenario === undefined || typeof scenario === 'string') return;
  if ('db' in place) {
    const result = inFile(place.db, io, { mayMake: true, scenario: 'empty' }, (crm) => {
      crm.reset(scenario);
      return countsOf(crm);
    });
    tell(result, options, io);
    return;
  }
  if (!('rows' in scenario)) {
    throw new KitError('import-invalid', `${file} is a scenario; a running kit takes exports.`, {
      hint: 'Start a kit with --scenario, or import the scenario into a file with --db.',
    });
  }
  const reply = await askKit(place.url, '/__kit/api/import', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(scenario.rows),
  });
  tell((await reply.json()) as Counts, options, io);
}

interface Counts {
  readonly scenario: string;
  readonly leads: number;
  readonly contacts: number;
  readonly companies: number;
}

function countsOf(crm: Crm): Counts {
  const { tables } = crm.export();
  const count = (table: string): number => tables[table]?.length ?? 0;
  return {
    scenario: crm.scenario,
    leads: count('lead'),
    contacts: count('contact'),
    companies: count('company'),
  };
}

function tell(counts: Counts, { json }: ImportOptions, io: Io): void {
  const { leads, contacts, companies } = counts;
  io.out(
    json === true
      ? `${JSON.stringify(counts)}\n`
      : `Imported: ${leads} leads, ${contacts} contacts, ${companies} companies.\n`,
  );
}
