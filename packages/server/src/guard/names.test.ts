import { expect, it } from 'vitest';
import { isLoopback, namesFor, withAccountNames } from './names.ts';

it.each(['localhost', 'demo.kommo.localhost', '127.0.0.1', '127.8.8.8', '[::1]', '::1', 'LOCALHOST'])(
  'takes %s for this machine',
  (name) => expect(isLoopback(name)).toBe(true),
);

it.each(['example.com', 'localhost.example.com', '127.0.0.1.example.com', '10.0.0.1', 'notlocalhost'])(
  'takes %s for another one',
  (name) => expect(isLoopback(name)).toBe(false),
);

it('answers on loopback to loopback names with its own port only', () => {
  const names = namesFor('127.0.0.1', () => 4100);
  expect(names.isOurs('demo.kommo.localhost:4100')).toBe(true);
  expect(names.isOurs('[::1]:4100')).toBe(true);
  expect(names.isOurs('localhost:4101')).toBe(false);
  expect(names.isOurs('192.168.1.7:4100')).toBe(false);
  expect(names.isOurs('attacker.example:4100')).toBe(false);
  expect(names.isOurs(undefined)).toBe(false);
});

it('answers to plain addresses and its given name when it is open to the network', () => {
  const names = namesFor('my-box', () => 4100);
  expect(names.isOurs('192.168.1.7:4100')).toBe(true);
  expect(names.isOurs('my-box:4100')).toBe(true);
  expect(names.isOurs('attacker.example:4100')).toBe(false);
});

it('takes a name without a port, as some clients of the API send it', () => {
  expect(namesFor('127.0.0.1', () => 4100).isOurs('127.0.0.1')).toBe(true);
  expect(namesFor('127.0.0.1', () => 4100).isOurs('attacker.example')).toBe(false);
});

it('lets a client of the CRM keep the name of a real account', () => {
  const names = withAccountNames(namesFor('127.0.0.1', () => 4100));
  expect(names.isOurs('demo.kommo.com')).toBe(true);
  expect(names.isOurs('demo.amocrm.ru:443')).toBe(true);
  expect(names.isOurs('localhost:4100')).toBe(true);
  expect(names.isOurs('demo.kommo.com.attacker.example')).toBe(false);
});
