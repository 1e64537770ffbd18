// What ESLint watches: style, the size of things, and no way from data to markup. What needs types (forgotten promises and cases) oxlint watches: .oxlintrc.json.
import tseslint from 'typescript-eslint';
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

const SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'];

export default tseslint.config(
  { ignores: ['dist', '.build', 'node_modules', '**/*.json', '**/*.md', '**/*.html', '**/*.css', '**/*.png'] },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/parameter-properties': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-restricted-properties': ['error', ...SINKS.map((property) => ({ property, message: 'Markup from strings: build nodes or use a template.' }))],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice']?.rules,
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 60],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { files: ['**/*.mjs', 'demo/*.js'], extends: [...tseslint.configs.recommended], rules: { 'no-undef': 'off' } },
);
