/**
 * The one-way rule of docs/architecture.md: what each room may import. A room that is not listed may import nothing.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  manifest: [],
  archive: ['manifest'],
  lint: ['manifest', 'archive'],
  crm: ['manifest'],
  host: ['manifest'],
  sdk: ['manifest'],
  playground: ['manifest', 'host'],
  server: ['manifest', 'archive', 'lint', 'crm', 'playground'],
  testing: ['manifest', 'archive', 'lint', 'crm', 'server'],
  cli: ['manifest', 'archive', 'lint', 'crm', 'sdk', 'server', 'testing'],
  'create-kommo-widget': ['cli'],
};

const BROWSER_ROOMS = '^(packages/(manifest|host|sdk|lint)|playground)/src/';
const TESTS = '\\.test\\.tsx?$';
const rooms = Object.keys(MAY_IMPORT);
const folder = (room) => (room === 'playground' ? 'playground/' : `packages/${room}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map((room) => ({
      name: `one-way-${room}`,
      comment: `${room} may import only: ${MAY_IMPORT[room].join(', ') || 'nothing of ours'}. See docs/architecture.md.`,
      severity: 'error',
      from: { path: `^${folder(room)}`, pathNot: TESTS },
      to: {
        path: rooms
          .filter((other) => other !== room && !MAY_IMPORT[room].includes(other))
          .map((other) => `^${folder(other)}`),
      },
    })),
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'browser-room-without-node',
      comment: 'manifest, host, sdk, playground and the rules of lint run in a browser.',
      severity: 'error',
      from: { path: BROWSER_ROOMS, pathNot: [TESTS, '/node\\.ts$', '/node/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared',
      comment: 'A package imports only what its own package.json names.',
      severity: 'error',
      from: { path: '^(packages|playground)/[^/]*/?src', pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|bundle|fixtures|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['kommo-widget-source', 'import', 'node', 'default'],
    },
    tsConfig: { fileName: 'tsconfig.tests.json' },
  },
};
