import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

export interface Certificate {
  readonly key: string;
  /** Signed by itself: the same text is what a client has to trust. */
  readonly cert: string;
}

const DAY_MS = 86_400_000;
const LIFETIME_DAYS = 30;
const DNS = 2;
const IP = 7;

/** A certificate for this run: it serves for nothing else, as the key is never written down. */
export function makeCertificate(names: readonly string[], addresses: readonly string[]): Certificate {
  // The pair by Node, in a tenth of the time; the certificate by forge, because Node cannot make one.
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const { pki, md } = forge;
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(
    pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  );
  // Positive, as RFC 5280 wants it: the first bit is cleared.
  certificate.serialNumber = `0${randomBytes(16).toString('hex').slice(1)}`;
  certificate.validity.notBefore = new Date(Date.now() - DAY_MS);
  certificate.validity.notAfter = new Date(Date.now() + LIFETIME_DAYS * DAY_MS);
  const subject = [{ name: 'commonName', value: 'Kommo Widget Kit' }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectKeyIdentifier' },
    {
      name: 'subjectAltName',
      altNames: [
        ...names.map((value) => ({ type: DNS, value })),
        ...addresses.map((ip) => ({ type: IP, ip })),
      ],
    },
  ]);
  certificate.sign(pki.privateKeyFromPem(key), md.sha256.create());
  return { key, cert: pki.certificateToPem(certificate) };
}
