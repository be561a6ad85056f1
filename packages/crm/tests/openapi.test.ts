import { afterAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../src/openapi/document.ts';
import { ROUTES } from '../src/routes.ts';
import { open } from './support.ts';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: object };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}
const { paths } = openApiDocument(ROUTES) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const api = open({ scenario: 'small-sales-team' });
afterAll(() => api.crm.close());

describe('the OpenAPI document', () => {
  it('has every route with its body and its replies, each under a name of its own', () => {
    const names = new Set<string>();
    for (const route of ROUTES) {
      const operation = paths[route.path]?.[route.method.toLowerCase()];
      expect(operation?.requestBody !== undefined, `${route.method} ${route.path}`).toBe(
        route.body !== undefined,
      );
      expect(Object.keys(operation?.responses ?? {}), `${route.method} ${route.path}`).toContain('default');
      names.add(operation?.operationId ?? '');
    }
    expect(names.size).toBe(ROUTES.length);
  });

  const plain = ROUTES.filter(
    ({ method, path, access, summary }) =>
      method === 'GET' &&
      !/\{|^\/__kit/.test(path) &&
      access !== 'public' &&
      !summary.startsWith('Not simulated'),
  );
  it.each(plain.map(({ path }) => path))('says of %s how it is answered', async (path) => {
    const { status, type, text } = await api.get(path);
    const reply = paths[path]?.get?.responses[String(status)];
    expect(reply, `a reply of status ${status}`).toBeDefined();
    expect(Object.keys(reply?.content ?? {})).toEqual(
      status === 204 ? [] : [expect.stringContaining(type?.split(';')[0] ?? '')],
    );
    expect(status === 204).toBe(text === '');
  });
});
