import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const syntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'Order must not depend on the locale.',
  },
];
/** Each element of the list takes room on the stack: some hundred thousand overflow it. */
const spreadArguments = {
  selector: ':matches(CallExpression, NewExpression) > SpreadElement',
  message:
    'A long list overflows the stack as arguments: hand on the list itself, or go through it in a loop.',
};

/** The packages that benchmarks compare with are installed only when one is run; until then their types are unknown. */
const peers = new URL('../test/bench/node_modules', import.meta.url);
const unresolved = existsSync(peers) ? [] : ['test/bench/**'];

export default tseslint.config(
  { ignores: [...unresolved, '**/node_modules/**', 'dist/**', 'out/**', '.cache/**', 'seeds/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, spreadArguments] },
  },
  {
    files: ['.build/**/*.{mjs,cjs}'],
    rules: { 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error', eqeqeq: 'error' },
  },
  { files: ['test/**/*.ts', 'src/entry/cli.ts'], rules: { 'no-console': 'off' } },
);
