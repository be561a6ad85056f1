import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { finding, results } from '../../tests/support/results.ts';
import { SARIF_SCHEMA } from '../../tests/support/sarif-schema.ts';
import { RULES } from '../rule-list.ts';
import { reportSarif } from './sarif.ts';

const validate = new Ajv({ allErrors: true }).compile(SARIF_SCHEMA);
const sarif = (input = results) => JSON.parse(reportSarif(input));

it('is SARIF 2.1.0', () => {
  const log = sarif();
  expect(validate(log) ? [] : validate.errors).toEqual([]);
});

it('is SARIF 2.1.0 without findings and with every rule', () => {
  const every = RULES.map(({ code }) => finding({ rule: code }));
  for (const log of [sarif([]), sarif([{ path: 'a', findings: every }])]) {
    expect(validate(log) ? [] : validate.errors).toEqual([]);
  }
});

it('gives the place of a finding in a folder, and the archive for what is inside of one', () => {
  const [inFolder, , inArchive] = sarif().runs[0].results;
  expect(inFolder.locations[0]).toEqual({
    physicalLocation: {
      artifactLocation: { uri: 'widgets/a/manifest.json' },
      region: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 25 },
    },
    logicalLocations: [{ fullyQualifiedName: '/locations/0' }],
  });
  expect(inArchive.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'dist/b.zip' } });
  expect(inArchive.message.text).toMatch(/^manifest\.json:2:16: /);
});

it('refers to the right rule by its index', () => {
  const { tool, results: list } = sarif().runs[0];
  for (const { ruleId, ruleIndex } of list) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});
