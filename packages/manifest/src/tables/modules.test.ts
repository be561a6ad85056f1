import { describe, expect, it } from 'vitest';
import { isHostModule, MODULE_IDS, MODULES, type ModuleInfo } from './modules.ts';

describe('the table of modules', () => {
  it('gives no id or alias twice', () => {
    const written = Object.entries<ModuleInfo>(MODULES).flatMap(([id, info]) => [
      id,
      ...(info.aliases ?? []),
    ]);
    expect(MODULE_IDS.size).toBe(written.length);
  });

  it('tells what the page answers for', () => {
    expect(['jquery', '$', 'lib/components/base/modal', 'text!./panel.html'].map(isHostModule)).not.toContain(
      false,
    );
    expect(['./lib/api.js', 'jquery2', 'css!./style.css', 'lodash'].map(isHostModule)).not.toContain(true);
  });
});
