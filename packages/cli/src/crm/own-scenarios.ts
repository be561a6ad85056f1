import { resolve } from 'node:path';
import { loadScenario, loadScenarios, type ScenarioOption } from '@kommo-widget/crm';

export interface ScenarioChoice {
  /** What to start with; the standard one without. */
  readonly scenario?: ScenarioOption;
  /** Those of the author, which a reset can name. */
  readonly scenarios: readonly ScenarioOption[];
}

const importModule = async (path: string): Promise<unknown> => {
  const { importConfig } = await import('@kommo-widget/sdk/build');
  return importConfig(path);
};

/** Whether `--scenario` names a file and not a scenario. */
const isFile = (name: string): boolean => /[\\/]|\.(json|[cm]?[jt]s)$/.test(name);

/**
 * The scenarios of an author: those in the folder `scenarios` beside the widget, and the file that was named. TypeScript
 * is read as it is, on any Node.
 *
 * @throws KitError `scenario-not-found`, `scenario-invalid`, `build-failed`.
 */
export async function chooseScenario(
  folders: readonly string[],
  named: string | undefined,
  cwd: string,
): Promise<ScenarioChoice> {
  const own = (await Promise.all(folders.map((folder) => loadScenarios(folder, importModule)))).flat();
  if (named === undefined) return { scenarios: own };
  const scenario = isFile(named)
    ? await loadScenario(resolve(cwd, named), importModule)
    : (own.find(({ name }) => name === named) ?? named);
  return { scenario, scenarios: own };
}
