import { describe, expect, test } from 'vitest';
import {
	FileDamagedError,
	FileMissingError,
	ManifestInvalidError,
	NoWebAssemblyError,
	QueryError,
	RowError,
	SchemaUnknownError,
	StalledError,
	UnreachableError,
	WorkerCrashedError,
	type EngineError,
	type EngineErrorCode
} from '../../src/engine';
import { LANGUAGES } from '../../src/domain';
import { errorNotice } from '../../src/page';
import { messages } from '../../src/text';

const cause = new Error('the line broke');
const query = { query: 'units', sql: 'FROM unit', parameters: ['ube', 3] };

describe('a failure of the engine', () => {
	test.each<[string, EngineError, (readonly [string, string])[]]>([
		[
			'no-webassembly',
			new NoWebAssemblyError({ missing: 'webassembly' }),
			[['missing', 'webassembly']]
		],
		[
			'unreachable',
			new UnreachableError({ file: 'unit.parquet' }, cause),
			[
				['file', 'unit.parquet'],
				['cause', 'the line broke']
			]
		],
		[
			'stalled',
			new StalledError({ file: 'unit.parquet', seconds: 30 }),
			[
				['file', 'unit.parquet'],
				['seconds', '30']
			]
		],
		[
			'file-missing',
			new FileMissingError({ file: 'unit.parquet', status: 404 }),
			[
				['file', 'unit.parquet'],
				['status', '404']
			]
		],
		[
			'file-damaged',
			new FileDamagedError({ file: 'unit.parquet', measure: 'rows', expected: 4, actual: 3 }),
			[
				['file', 'unit.parquet'],
				['measure', 'rows'],
				['expected', '4'],
				['actual', '3']
			]
		],
		[
			'manifest-invalid',
			new ManifestInvalidError({ file: 'manifest.json', problem: 'not JSON' }),
			[
				['file', 'manifest.json'],
				['problem', 'not JSON']
			]
		],
		[
			'schema-unknown',
			new SchemaUnknownError({ file: 'manifest.json', version: 9, known: 3 }),
			[
				['file', 'manifest.json'],
				['version', '9'],
				['known', '3']
			]
		],
		[
			'query-failed',
			new QueryError(query, cause),
			[
				['query', 'units'],
				['parameters', '["ube",3]'],
				['reason', 'the line broke'],
				['cause', 'the line broke']
			]
		],
		[
			'row-invalid',
			new RowError({
				query: 'units',
				row: 0,
				column: 'factor',
				value: null,
				problem: 'missing'
			}),
			[
				['query', 'units'],
				['row', '0'],
				['column', 'factor'],
				['value', 'null'],
				['problem', 'missing']
			]
		],
		[
			'worker-died',
			new WorkerCrashedError({ during: 'work', reason: 'out of memory' }),
			[
				['during', 'work'],
				['reason', 'out of memory']
			]
		]
	])('%s keeps its word and its details; its message stands last', (code, error, details) => {
		expect(errorNotice(error)).toMatchObject({
			code,
			details: [...details, ['message', error.message]]
		});
	});
	test('shows the SQL that failed apart from the details, where there is any', () => {
		expect(errorNotice(new QueryError(query, cause)).sql).toBe('FROM unit');
		expect(errorNotice(new UnreachableError({ file: 'unit.parquet' }, cause))).not.toHaveProperty(
			'sql'
		);
	});
});

test.each([
	[new TypeError('x is not a function'), 'x is not a function'],
	['thrown words', 'thrown words'],
	[undefined, 'undefined']
])('anything else is unexpected: %s', (error, message) => {
	expect(errorNotice(error)).toEqual({ code: 'unexpected', details: [['message', message]] });
});

test('every failure of the engine has words of its own in both languages', () => {
	const codes: Record<EngineErrorCode, true> = {
		'no-webassembly': true,
		unreachable: true,
		stalled: true,
		'file-missing': true,
		'file-damaged': true,
		'manifest-invalid': true,
		'schema-unknown': true,
		'query-failed': true,
		'row-invalid': true,
		'worker-died': true,
		'table-invalid': true
	};
	for (const language of LANGUAGES)
		expect(Object.keys(messages(language).errors)).toEqual(
			expect.arrayContaining(Object.keys(codes))
		);
});
