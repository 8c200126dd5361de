import { expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkKeys } from '../../../../src/domain/dataset/rules/keys';
import { entriesOf } from '../entries';

const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkKeys(entriesOf(...changes)));

test('the sample data set holds', () => {
	expect(check()).toEqual([]);
});

test('a key stands once; the second row names the first', () => {
	expect(check({ observation: [{}, { value: 1 }, { kind: 'actual' }, {}] })).toEqual([
		'data/ube/observations.csv:3: indicator_id + fiscal_year + kind + qualifier + document_id "ube-01-rate / 2022 / target /  / ube-2022" stands twice; expected once, first at data/ube/observations.csv:2',
		'data/ube/observations.csv:5: indicator_id + fiscal_year + kind + qualifier + document_id "ube-01-rate / 2022 / target /  / ube-2022" stands twice; expected once, first at data/ube/observations.csv:2'
	]);
});

test('a qualifier, another year or no year make another key', () => {
	expect(
		check({
			observation: [{}, { qualifier: 'total' }, { fiscal_year: 2023 }, { fiscal_year: null }]
		})
	).toEqual([]);
});

test('empty cells of a key count as the same', () => {
	expect(check({ observation: [{ fiscal_year: null }, { fiscal_year: null }] })).toEqual([
		'data/ube/observations.csv:3: indicator_id + fiscal_year + kind + qualifier + document_id "ube-01-rate /  / target /  / ube-2022" stands twice; expected once, first at data/ube/observations.csv:2'
	]);
});

test('another document makes another key; the only one need not be named', () => {
	const documents = [{ sequence: 1 }, { document_id: 'ube-2023', sequence: 2 }];
	const both = [{ document_id: 'ube-2022' }, { document_id: 'ube-2023' }];
	expect(check({ source_document: documents, observation: both, evaluation: both })).toEqual([]);
	expect(check({ observation: [{}, { document_id: 'ube-2022' }] })).toHaveLength(1);
});

test('a reference names a row that exists', () => {
	expect(
		check({
			initiative_theme: [{ theme_id: 'rpa' }],
			indicator: [{ initiative_id: 'ube-02', unit_id: 'yen' }],
			observation: [{ indicator_id: 'ube-01-rates' }]
		})
	).toEqual([
		'data/ube/indicators.csv:2: column initiative_id: "ube-02" is not known; expected one that data/ube/initiatives.csv has',
		'data/ube/indicators.csv:2: column unit_id: "yen" is not known; expected one that data/units.csv has',
		'data/ube/initiative-themes.csv:2: column theme_id: "rpa" is not known; expected one that data/themes.csv has',
		'data/ube/observations.csv:2: column indicator_id: "ube-01-rates" is not known; expected one that data/ube/indicators.csv has'
	]);
});

test('an empty reference refers to nothing', () => {
	expect(
		check({ indicator: [{ unit_id: null }], municipality_group: [{ document_id: null }] })
	).toEqual([]);
});
