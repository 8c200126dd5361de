import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkDocuments } from '../../../../src/domain/dataset/rules/documents';
import { entriesOf } from '../entries';

const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkDocuments(entriesOf(...changes)));

const TWO_PLANS = [{}, { plan_id: 'ube-2027', initiative_prefix: 'ube-2027' }];
const TWO_DOCUMENTS = [
	{ sequence: 1, plan_id: 'ube-2022' },
	{ document_id: 'ube-2023', sequence: 2, plan_id: 'ube-2022' }
];
const OLD = { document_id: 'ube-2022' };
const NEW = { document_id: 'ube-2023' };
/** Two documents of one plan, with every row in its place. */
const PLACED = {
	source_document: TWO_DOCUMENTS,
	initiative: [OLD],
	observation: [OLD, NEW],
	schedule_step: [OLD, NEW],
	evaluation: [OLD, NEW],
	milestone_record: [OLD, NEW]
};

test('one plan and one document hold without being named', () => {
	expect(check()).toEqual([]);
});

test('two documents hold once every row names its own', () => {
	expect(check(PLACED)).toEqual([]);
});

test('two plans hold once initiatives and documents name theirs', () => {
	expect(
		check({ ...PLACED, plan: TWO_PLANS, initiative: [{ ...OLD, plan_id: 'ube-2022' }] })
	).toEqual([]);
});

test('none do not', () => {
	expect(check({ plan: [], source_document: [] })).toEqual([
		'data/municipalities.csv:2: Ube has 0 rows in plans.csv; expected at least 1',
		'data/municipalities.csv:2: Ube has 0 rows in source-documents.csv; expected at least 1'
	]);
});

describe('prefixes', () => {
	test.each(['mine', 'ubecity', 'Ube', 'ube-', 'ube_2'])('%s is not that of Ube', (prefix) => {
		expect(check({ plan: [{ initiative_prefix: prefix }] })).toEqual([
			`data/plans.csv:2: column initiative_prefix: "${prefix}" does not begin with the slug in small letters, digits and hyphens; expected ube or ube-…`
		]);
	});
	test('are of one plan each; an empty one is the slug', () => {
		const plan = [{}, { plan_id: 'b', initiative_prefix: 'ube', first_fiscal_year: 2027 }];
		expect(check({ ...PLACED, plan, initiative: [{ ...OLD, plan_id: 'ube-2022' }] })).toEqual([
			'data/plans.csv:3: column initiative_prefix: "ube" is that of plan ube-2022; expected one of its own, e.g. ube-2027'
		]);
	});
});

describe('documents', () => {
	const documents = (...changes: Parameters<typeof entriesOf>) =>
		check({ ...PLACED, ...changes[0] });

	test('name their plan where there are several', () => {
		expect(
			documents({
				plan: TWO_PLANS,
				initiative: [{ ...OLD, plan_id: 'ube-2022' }],
				source_document: [{ ...TWO_DOCUMENTS[0], plan_id: null }, TWO_DOCUMENTS[1]!]
			})
		).toEqual([
			'data/source-documents.csv:2: column plan_id: is empty, and Ube has 2 plans; expected ube-2022 or ube-2027'
		]);
	});
	test('have each a place in time where there are several', () => {
		const place = (sequence: number | null) =>
			documents({ source_document: [TWO_DOCUMENTS[0]!, { ...TWO_DOCUMENTS[1], sequence }] });
		expect([null, 0, 1].map(place)).toEqual([
			[
				'data/source-documents.csv:3: column sequence: is empty, and Ube has 2 documents; expected 1 for the earliest, 2 for the next …'
			],
			['data/source-documents.csv:3: column sequence: 0 is no place; expected 1 for the earliest'],
			[
				'data/source-documents.csv:3: column sequence: 1 is that of ube-2022; expected a place of its own in time'
			]
		]);
	});
});

describe('rows', () => {
	test('that name no document where there are several are told one by one', () => {
		expect(check({ ...PLACED, observation: [OLD, { document_id: null }, NEW] })).toEqual([
			'data/ube/observations.csv:3: column document_id: is empty, and ube has 2 documents; expected ube-2022 or ube-2023'
		]);
	});
	test('of which none does are told once', () => {
		expect(check({ ...PLACED, schedule_step: [{}, { fiscal_year: 2023 }] })).toEqual([
			'data/ube/schedule.csv:1: column document_id: is absent or empty in all 2 rows, and ube has 2 documents; expected ube-2022 or ube-2023'
		]);
	});
	test('name a document of the plan of their initiative', () => {
		expect(
			check({
				...PLACED,
				plan: TWO_PLANS,
				initiative: [{ ...OLD, plan_id: 'ube-2022' }],
				source_document: [TWO_DOCUMENTS[0]!, { ...TWO_DOCUMENTS[1], plan_id: 'ube-2027' }],
				schedule_step: [OLD],
				evaluation: [OLD],
				milestone_record: [OLD]
			})
		).toEqual([
			'data/ube/observations.csv:3: column document_id: "ube-2023" is a document of plan ube-2027; expected one of plan ube-2022, which ube-01 is part of'
		]);
	});
	test('leave an unknown document and an unknown plan to the rule of references', () => {
		expect(check({ observation: [{ document_id: 'x' }], initiative: [{ plan_id: 'x' }] })).toEqual(
			[]
		);
	});
});
