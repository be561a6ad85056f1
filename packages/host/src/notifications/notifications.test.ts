// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageQuery } from '../../tests/support/page.ts';
import { wordsOf } from '../i18n/words.ts';
import { createReporter } from '../reports/reporter.ts';
import { createNotifications, type Notifications } from './create-notifications.ts';
import { notify } from './notify.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createToasts, dateText } from './toast.ts';

const $ = pageQuery();
const words = wordsOf('en');
const toasts = createToasts($, words, 'en');
const visited: string[] = [];
const keep = vi.fn(async () => true);
let notifications: Notifications;

beforeEach(() => {
  visited.length = 0;
  notifications = createNotifications($, toasts, words, (path) => visited.push(path), keep);
});
afterEach(() => {
  toasts.clear();
  vi.useRealTimers();
});

const contacts = (found: readonly object[]): void => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    const name = String(address).includes('/contacts') ? 'contacts' : 'companies';
    const list = name === 'contacts' ? found : [];
    return list.length === 0
      ? new Response(null, { status: 204 })
      : Response.json({ _embedded: { [name]: list } });
  });
};

test('a message is a status, an error an alert; header, text and date are shown', () => {
  notifications.show_message({ header: 'Head', text: 'Body <b>bold</b>', date: '10:00' });
  notifications.show_message_error({ header: 'Oh', text: 'no' });
  expect($('[role=status]').text()).toMatch(/HeadBody bold.*10:00/);
  expect($('[role=status] b').length).toBe(1);
  expect($('[role=alert]').text()).toContain('Oh');
});

test('the documented shapes of a notification', () => {
  notifications.show_notification({ type: 'error', text: { header: 'H', text: 'T' } });
  notifications.show_notification({ type: 'call', text: { header: 'Ring', text: 'T' } });
  notifications.show_notification({ header: 'Flat', text: 'T' });
  expect($('[role=alert]').text()).toContain('HT');
  expect($('.kit-toast_call').text()).toContain('Ring');
  expect($('.kit-toast_message').text()).toContain('FlatT');
});

test('toasts stand in a modal dialog while one is open, and survive it', async () => {
  const home = (): string | undefined => $('.kit-toast').get(0)?.parentElement?.parentElement?.nodeName;
  const dialog = document.createElement('dialog');
  // The test's DOM does not know `:modal`.
  vi.spyOn(dialog, 'matches').mockReturnValue(true);
  document.body.append(dialog);
  notifications.show_message({ text: 'a', auto_close: false });
  dialog.showModal();
  await expect.poll(home).toBe('DIALOG');
  dialog.close();
  await expect.poll(home).toBe('BODY');
  dialog.showModal();
  await expect.poll(home).toBe('DIALOG');
  dialog.remove();
  await expect.poll(home).toBe('BODY');
  $('.kit-toast__close').trigger('click');
  expect($('.kit-toast').length).toBe(0);
});

test('a toast goes by itself, or by its cross', () => {
  vi.useFakeTimers();
  notifications.show_message({ text: 'a', timeout: 100 });
  notifications.show_message({ text: 'b', auto_close: false });
  vi.advanceTimersByTime(60_000);
  expect($('.kit-toast').text()).toContain('b');
  expect($('.kit-toast').length).toBe(1);
  $('.kit-toast__close').trigger('click');
  expect($('.kit-toast').length).toBe(0);
});

test('an error is kept, and the widget is told', async () => {
  const told = new Promise((done) => {
    notifications.add_error({ text: 'T' }, { done: () => done('done'), fail: () => done('fail') });
  });
  await expect(told).resolves.toBe('done');
  expect(keep).toHaveBeenCalledWith({ header: '', text: 'T' });
  keep.mockResolvedValueOnce(false);
  await expect(
    new Promise((fail) => notifications.add_error('plain', { fail: () => fail('fail') })),
  ).resolves.toBe('fail');
});

test('a call names the contact that has the number', async () => {
  contacts([{ id: 5, name: 'Ann' }]);
  notifications.add_call({ text: 'Calls', from: '+1 (23) 45' });
  await vi.waitFor(() => expect($('.kit-toast__link').text()).toBe('Ann'));
  $('.kit-toast__link').trigger('click');
  expect(visited).toEqual(['/contacts/detail/5']);
  expect(fetch).toHaveBeenCalledWith(expect.stringContaining('query=12345'), expect.anything());
});

test('a call of nobody offers to create a contact', async () => {
  contacts([]);
  notifications.add_call({ from: '+123' });
  await vi.waitFor(() => expect($('.kit-toast__link').text()).toBe('Create contact'));
  $('.kit-toast__link').trigger('click');
  expect(visited).toEqual(['/contacts/add/?phone=%2B123']);
});

test('a finished call has its length and its recording; a given element is not looked up', () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  notifications.add_call({
    text: 'Over',
    from: '1',
    duration: 75,
    link: 'https://x.example/a.mp3',
    element: { id: 9, type: 'lead', name: 'Deal' },
  });
  expect($('.kit-toast__text').text()).toBe('Over 1 1:15');
  expect($('audio').attr('src')).toBe('https://x.example/a.mp3');
  expect($('.kit-toast__link').attr('href')).toBe('/leads/detail/9');
  expect(asked).not.toHaveBeenCalled();
});

test('what the server pushes is shown by its title and rows, a call as a call', () => {
  notify(notifications, { body: { title: 'Title', rows: ['one', { text: 'two' }] } });
  expect($('.kit-toast_message').text()).toContain('Titleonetwo');
  notify(notifications, {
    type: 'phone_call',
    text: 'Ring',
    element: { id: 1, type: 'contact', name: 'Bob' },
  });
  expect($('.kit-toast_call').text()).toContain('Bob');
});

test('the same call again takes the place of what was shown of it', () => {
  const call = { call_id: 'a', from: '+1', element: { id: 1, type: 'contact', name: 'Ann' } };
  notifications.add_call({ ...call, state: 'ringing' });
  notifications.add_call({ ...call, call_id: 'b', state: 'ringing' });
  notifications.add_call({ ...call, state: 'talking' });
  const headers = () =>
    $('.kit-toast__header')
      .toArray()
      .map((header) => $(header).text());
  expect(headers()).toEqual(['On the phone', 'Incoming call']);
  notifications.add_call({ ...call, state: 'over', duration: 5, link: '/r.wav' });
  expect(headers()).toEqual(['Call ended', 'Incoming call']);
  expect($('.kit-toast_over audio').length).toBe(1);
  notifications.add_call({ ...call, call_id: 'b', state: 'missed' });
  expect(headers()).toEqual(['Call ended', 'Missed call']);
});

test('an outgoing call looks up whom it goes to', async () => {
  contacts([{ id: 5, name: 'Ann' }]);
  notifications.add_call({ direction: 'outbound', state: 'ringing', to: '+12345' });
  await vi.waitFor(() => expect($('.kit-toast__link').text()).toBe('Ann'));
  expect($('.kit-toast__header').text()).toBe('Outgoing call');
});

test('a silent one is not shown, and a named icon is no picture', () => {
  notifications.show_message({ header: 'Named', text: 'T', icon: 'default' });
  expect($('.kit-toast img').length).toBe(0);
  toasts.clear();
  notify(notifications, { header: 'H', text: 'T', silent: true });
  notify(notifications, { body: { title: 'Title', icon: 'default' } });
  expect($('.kit-toast').length).toBe(1);
  expect($('.kit-toast img').length).toBe(0);
});

test('those who asked for notifications get them; one that throws does not keep the others from it', () => {
  const subscriptions = createSubscriptions(createReporter());
  const heard: unknown[] = [];
  subscriptions.add('a', () => {
    throw new Error('x');
  });
  subscriptions.add('b', (data) => heard.push(data));
  subscriptions.tell({ id: 1 });
  subscriptions.remove('b');
  subscriptions.tell({ id: 2 });
  expect(heard).toEqual([{ id: 1 }]);
});

test.each([
  [undefined, ''],
  ['yesterday', 'yesterday'],
  [0, /70|69/],
  ['1700000000', /23/],
  [1_700_000_000_000, /23/],
])('the date %s', (date, text) => {
  expect(dateText(date, 'en')).toMatch(text);
});
