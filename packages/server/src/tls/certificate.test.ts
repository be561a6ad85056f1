import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeCertificate } from './certificate.ts';

it('makes a certificate that is valid for the names, signed by itself', () => {
  const { cert } = makeCertificate(['localhost', '*.kommo.localhost'], ['127.0.0.1']);
  const parsed = new X509Certificate(cert);
  expect(parsed.checkHost('demo.kommo.localhost')).toBe('*.kommo.localhost');
  expect(parsed.checkHost('example.com')).toBeUndefined();
  expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  expect(parsed.ca).toBe(true);
  expect(new Date(parsed.validTo).getTime()).toBeGreaterThan(Date.now());
});
