import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Folders whose result depends on their input alone: no DOM, no Node, no clock, no chance. */
const PURE = [
	'src/domain/**',
	'src/query/**',
	'src/text/**',
	'src/analysis/**',
	'src/describe/**',
	'src/table/**',
	'src/chart/**',
	'src/routes.ts',
	'src/page-info.ts'
];

export default defineConfig(
	{ ignores: ['dist/', 'public/data/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			// The type checker knows every name; see PURE below for the exception.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// The ideographic space is a character like any other here.
			'no-irregular-whitespace': [
				'error',
				{ skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }
			],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{ files: ['src/**'], languageOptions: { globals: globals.browser } },
	{ files: ['scripts/**', 'tests/**', '*.{js,ts}'], languageOptions: { globals: globals.node } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: PURE,
		languageOptions: {
			globals: Object.fromEntries(Object.keys(globals.browser).map((name) => [name, 'off']))
		},
		rules: {
			'no-undef': 'error',
			'no-restricted-properties': [
				'error',
				{
					object: 'Date',
					property: 'now',
					message: 'No clock here: take the date as an argument.'
				},
				{ object: 'Math', property: 'random', message: 'No chance here.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'No clock here: take the date as an argument.'
				}
			]
		}
	},
	// Last: leaves everything about layout to prettier.
	prettier,
	svelte.configs.prettier
);
