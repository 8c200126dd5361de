import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkInitiatives } from '../../../../src/domain/dataset/rules/initiatives';
import { entriesOf } from '../entries';

describe('checkInitiatives', () => {
	const check = (...changes: Parameters<typeof entriesOf>) =>
		formatFindings(checkInitiatives(entriesOf(...changes)));

	test('the sample data set holds', () => {
		expect(check()).toEqual([]);
	});

	test('an identifier follows from the number', () => {
		expect(check({ initiative: [{ number: '1' }], initiative_theme: [{}] })).toEqual([
			'data/ube/initiatives.csv:2: column initiative_id: "ube-01" does not follow from number "1"; expected ube-1'
		]);
	});

	test("an identifier begins with its plan's prefix", () => {
		const plan = [{ initiative_prefix: 'ube-2022' }];
		expect(check({ plan })).toEqual([
			'data/ube/initiatives.csv:2: column initiative_id: "ube-01" does not follow from number "01"; expected ube-2022-01'
		]);
	});

	test('a number consists of the characters that have an ASCII form', () => {
		expect(check({ initiative: [{ number: '1-サ' }] })).toEqual([
			'data/ube/initiatives.csv:2: column number: invalid initiative number: 1-サ; expected digits, brackets, ①–⑳ and kana ア–コ, or a line for it in src/domain/dataset/initiative-id.ts'
		]);
	});

	test('an indicator is named after its initiative', () => {
		expect(
			check({
				indicator: [{ indicator_id: 'ube-02-rate' }],
				indicator_concept: [],
				observation: []
			})
		).toEqual([
			'data/ube/indicators.csv:2: column indicator_id: "ube-02-rate" does not start with its initiative; expected ube-01-…'
		]);
	});

	test('an initiative belongs to a theme', () => {
		expect(check({ initiative_theme: [] })).toEqual([
			'data/ube/initiatives.csv:2: initiative ube-01 belongs to no theme; expected a row in initiative-themes.csv'
		]);
	});
});
