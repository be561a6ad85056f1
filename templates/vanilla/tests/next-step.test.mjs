import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadAmd } from './amd.mjs';

const nextStep = loadAmd('lib/next-step.js');
const at = (text) => Math.floor(new Date(text).getTime() / 1000);
const NOW = at('2026-03-10T12:00:00');

describe('the state of a lead', () => {
  it('is none without a task', () => {
    assert.equal(nextStep.stateOf(undefined, NOW), 'none');
  });

  it('is overdue as soon as the moment has passed, also on the same day', () => {
    assert.equal(nextStep.stateOf({ complete_till: at('2026-03-10T11:59:00') }, NOW), 'overdue');
  });

  it('is today until midnight, and ahead from then on', () => {
    assert.equal(nextStep.stateOf({ complete_till: at('2026-03-10T23:59:00') }, NOW), 'today');
    assert.equal(nextStep.stateOf({ complete_till: at('2026-03-11T00:01:00') }, NOW), 'ahead');
  });
});

describe('the setting of days', () => {
  it('is three when empty, and a whole number from 1 to 365', () => {
    assert.equal(nextStep.readDays(undefined), 3);
    assert.equal(nextStep.readDays(' 14 '), 14);
    for (const nonsense of ['0', '-1', '2.5', '366', 'soon']) {
      assert.equal(nextStep.readDays(nonsense), undefined, nonsense);
    }
  });
});

describe('texts', () => {
  it('name a day in the language of the user', () => {
    assert.equal(nextStep.relativeDay(at('2026-03-13T08:00:00'), NOW, 'en'), 'in 3 days');
    assert.equal(nextStep.relativeDay(at('2026-03-09T23:00:00'), NOW, 'es'), 'ayer');
  });

  it('are filled, and keep a mark that has no value', () => {
    assert.equal(nextStep.fill('{a} and {b}', { a: 'one' }), 'one and {b}');
  });
});

it('a follow-up is a task of the lead, due that many days from now', () => {
  const task = nextStep.followUp({ leadId: 7, userId: 3, text: 'Call', days: 2, now: NOW });
  assert.deepEqual(task, {
    text: 'Call',
    complete_till: NOW + 2 * 24 * 60 * 60,
    entity_id: 7,
    entity_type: 'leads',
    responsible_user_id: 3,
  });
});
