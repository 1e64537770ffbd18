// What ESLint watches: the templates of the element. All other rules are oxlint's, many times faster: .oxlintrc.json.
import { parser } from 'typescript-eslint';
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

export default [
  { ignores: ['**/*.mjs', '**/*.js'] },
  {
    files: ['src/element/**/*.ts', 'src/views/**/*.ts', 'src/ml-da-event.ts'],
    languageOptions: { parser },
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice']?.rules,
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
];
