import { expect, it } from 'vitest';
import { merged, noticeOf } from './notice.ts';

it('reads a notification of the CRM', () => {
  const notice = noticeOf({
    uuid: 'u1',
    created_at: 1700000000,
    body: { title: 'New lead', rows: ['From the form', { text: 'Roof repair' }] },
    click: { type: 'url', value: '/leads/detail/7' },
  });
  expect(notice).toEqual({
    id: 'u1',
    title: 'New lead',
    text: 'From the form\nRoof repair',
    at: 1700000000,
    link: '/leads/detail/7',
    isRead: false,
  });
});

it('reads a plain header and text', () => {
  expect(noticeOf({ id: 5, header: 'Oops', text: 'No line', created_at: 1 })).toMatchObject({
    id: '5',
    title: 'Oops',
    text: 'No line',
    link: '',
    isRead: false,
  });
});

it('reads a call: how it stands, with whom, and where that leads', () => {
  const call = { type: 'phone_call', call_id: 'c', state: 'missed', from: '+1', date: 5 };
  const element = { id: 7, type: 'contact', name: 'Ann' };
  expect(noticeOf({ ...call, text: 'Ann', element }, (state) => `is ${state}`)).toEqual({
    ...{ id: 'c', title: 'is missed', text: 'Ann · +1', at: 5, link: '/contacts/detail/7', isRead: false },
  });
  expect(noticeOf(call)).toMatchObject({ text: '+1', link: '/contacts/add/?phone=%2B1' });
});

it('puts what was kept behind what has come since; a call in its later turn takes the place of the earlier', () => {
  const call = (call_id: string, state: string, is_read = false) =>
    noticeOf({ type: 'phone_call', call_id, state, from: '+1', is_read });
  const list = merged([call('b', 'missed')], [call('a', 'over', true), call('b', 'ringing')]);
  expect(list.map(({ id, title, isRead }) => [id, title, isRead])).toEqual([
    ['b', 'missed', false],
    ['a', 'over', true],
  ]);
});
