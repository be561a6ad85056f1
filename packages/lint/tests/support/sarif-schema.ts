const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const uri = { type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=:@/%-]+$" };
const line = { type: 'integer', minimum: 1 };

/** The parts of the SARIF 2.1.0 schema that a report uses, restated: closed, so that an invented property fails. */
export const SARIF_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  informationUri: uri,
                  rules: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/rule' } },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: { $ref: '#/$defs/result' } },
        },
      },
    },
  },
  $defs: {
    rule: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: { type: 'string' },
        shortDescription: text,
        helpUri: uri,
        defaultConfiguration: {
          type: 'object',
          additionalProperties: false,
          properties: { level: { $ref: '#/$defs/level' }, enabled: { type: 'boolean' } },
        },
        properties: { type: 'object' },
      },
    },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    result: {
      type: 'object',
      additionalProperties: false,
      required: ['message', 'ruleId', 'ruleIndex'],
      properties: {
        ruleId: { type: 'string' },
        ruleIndex: { type: 'integer', minimum: 0 },
        level: { $ref: '#/$defs/level' },
        message: text,
        locations: { type: 'array', items: { $ref: '#/$defs/location' } },
      },
    },
    location: {
      type: 'object',
      additionalProperties: false,
      properties: {
        physicalLocation: {
          type: 'object',
          additionalProperties: false,
          required: ['artifactLocation'],
          properties: {
            artifactLocation: { type: 'object', additionalProperties: false, properties: { uri } },
            region: {
              type: 'object',
              additionalProperties: false,
              required: ['startLine'],
              properties: { startLine: line, startColumn: line, endLine: line, endColumn: line },
            },
          },
        },
        logicalLocations: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: { fullyQualifiedName: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
  },
} as const;
