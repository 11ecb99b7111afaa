// Which file may import which, for dependency-cruiser. Imports of types count as any other.

/** What a room may import from besides itself, and whether Node's own modules; arrows point downward only. */
const rooms = {
  core: {
    allowed: [],
    packages: [
      'chrono-node',
      'diff-match-patch',
      'entities',
      'parse5',
      'fflate',
      'micromark',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-table',
      'micromark-extension-gfm-task-list-item',
      'i18n-iso-countries',
      'postal-mime',
      'unpdf',
    ],
  },
  protocol: { allowed: ['core'], packages: ['valibot'] },
  worker: { allowed: ['core', 'protocol'], packages: [] },
  host: { allowed: ['core', 'protocol'], packages: ['minimatch', 'vscode'] },
  webview: { allowed: ['core', 'protocol'], packages: ['valibot'] },
  entry: {
    allowed: ['core', 'protocol', 'worker', 'host', 'webview'],
    packages: ['vscode', 'write-file-atomic'],
    node: true,
  },
  training: { allowed: ['core'], packages: [], node: true },
};

const forbidden = [
  {
    name: 'no-circle',
    comment: 'Give what both files need a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'training-is-for-benchmarks',
    severity: 'error',
    from: { path: '^test/', pathNot: '^test/bench/' },
    to: { path: '^src/training/' },
  },
  ...Object.entries(rooms).map(([name, { allowed, packages, node = false }]) => ({
    name: `room-${name}`,
    comment: `May import from ${['itself', ...allowed].join(', ')}; packages: ${packages.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: `^src/${name}/.*\\.ts$` },
    to: {
      ...(node ? { dependencyTypesNot: ['core'] } : {}),
      pathNot: [`^src/(${[name, ...allowed].join('|')})/`, ...packages.map((each) => `(^|/)${each}(/|$)`)],
    },
  })),
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/bench/node_modules/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
  },
};
