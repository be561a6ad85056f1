import type { Route } from '../http/route.ts';
import type { JsonSchema } from '../shape/index.ts';
import { parametersOf } from './parameters.ts';
import { replyOf } from './replies.ts';

/** The OpenAPI 3.1 document of a set of routes. */
export function openApiDocument(routes: readonly Route[]): JsonSchema {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = paths[route.path] ?? {};
    path[route.method.toLowerCase()] = operation(route);
    paths[route.path] = path;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kommo API v4 as the mock CRM answers it',
      version: '4',
      description: 'Made from the definitions of the routes, which also validate requests.',
    },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: 'session_id' },
      },
      schemas: { Problem: PROBLEM },
    },
    security: [{ bearer: [] }, { session: [] }],
  };
}

const PROBLEM: JsonSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    type: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    'validation-errors': {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          request_id: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              properties: { code: { type: 'string' }, path: { type: 'string' }, detail: { type: 'string' } },
            },
          },
        },
      },
    },
  },
  required: ['title', 'status', 'detail'],
};

function operation(route: Route): JsonSchema {
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [tagOf(route.path)],
    ...(route.access === 'public' ? { security: [] } : {}),
    parameters: parametersOf(route),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { [route.body.contentType]: { schema: route.body.schema } },
          },
        }
      : {}),
    responses: {
      ...replyOf(route),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** `getApiV4LeadsId`: the method and the words of the path. */
const operationId = (route: Route): string =>
  [route.method.toLowerCase(), ...route.path.split(/\W+/).filter((word) => word !== '')]
    .map((word, index) => (index === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join('');

/** The resource that a path is about. */
const tagOf = (path: string): string =>
  path
    .split('/')
    .filter(
      (part) =>
        part !== '' && !/^(api|v\d[\d.]*|ajax|private|json|__kit)$/.test(part) && !part.startsWith('{'),
    )[0] ?? 'other';
