// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createReporter } from '../reports/reporter.ts';
import { channelsOfPush } from '../sockets/channels-of-push.ts';
import { createChannels } from '../sockets/create-channels.ts';
import { createCrmQueue } from './crm-queue.ts';
import { lookUp } from './i18n.ts';
import { createOffers } from './offers.ts';

afterEach(() => vi.useRealTimers());

test.each([
  ['settings.login', 'Login'],
  ['settings', { login: 'Login' }],
  ['Click me. Now', 'flat'],
  ['settings.none', false],
  ['none.at.all', false],
  ['settings.login.deeper', false],
])('i18n(%j)', (path, value) => {
  expect(lookUp({ settings: { login: 'Login' }, 'Click me. Now': 'flat' }, path)).toEqual(value);
});

test('crm_post goes out at once, then once a second', () => {
  vi.useFakeTimers();
  const queue = createCrmQueue();
  const made: number[] = [];
  for (const call of [1, 2, 3]) queue.add(() => made.push(call));
  expect(made).toEqual([1]);
  vi.advanceTimersByTime(1000);
  expect(made).toEqual([1, 2]);
  vi.advanceTimersByTime(1000);
  expect(made).toEqual([1, 2, 3]);
  vi.advanceTimersByTime(1000);
  queue.add(() => made.push(4));
  expect(made).toEqual([1, 2, 3, 4]);
});

test('a channel tells the keys that were asked for, until its end', () => {
  const channels = createChannels(createReporter());
  const heard: string[] = [];
  const end = channels.listen('leads:events', ['add'], ({ key }) => heard.push(key));
  channels.listen('leads:events', [], ({ key }) => heard.push(`all ${key}`));
  channels.send('leads:events', { key: 'add' });
  channels.send('leads:events', { key: 'update' });
  channels.send('contacts:events', { key: 'add' });
  end();
  channels.send('leads:events', { key: 'add' });
  expect(heard).toEqual(['add', 'all add', 'all update', 'all add']);
});

test('a write of the CRM is heard on the channels of its card and its kind', () => {
  const sent = channelsOfPush(
    { type: 'crm', entity: 'tasks', id: 4, action: 'update' },
    { account: 3, user: 7 },
  );
  expect(sent.map(({ channel }) => channel)).toEqual(['todo:card:4', 'todo:events', 'dashboard:events']);
  expect(sent[0]?.message).toEqual({ key: 'update', action: 'update', entity: 'todo', id: 4 });
});

test('what a widget offered goes with it', () => {
  const changed = vi.fn();
  const offers = createOffers(changed);
  const run = (): void => {};
  offers.addAction({ code: 'a', type: 'phone', caption: 'Call', run });
  offers.addSource({ code: 'b', type: 'sms', caption: 'SMS', run });
  expect(changed).toHaveBeenCalledTimes(2);
  offers.remove('a');
  expect([offers.actions.length, offers.sources.length]).toEqual([0, 1]);
});
