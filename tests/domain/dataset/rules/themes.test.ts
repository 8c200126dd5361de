import { expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkThemes } from '../../../../src/domain/dataset/rules/themes';
import { entriesOf } from '../entries';

const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkThemes(entriesOf(...changes)));

test('the sample data set holds', () => {
	expect(check()).toEqual([]);
});

test('a theme has an initiative', () => {
	expect(check({ theme: [{}, { theme_id: 'rpa' }] })).toEqual([
		'data/themes.csv:3: theme rpa has no initiative; expected a row in initiative-themes.csv of a municipality'
	]);
});

test('a concept has an indicator', () => {
	expect(check({ concept: [{}, { concept_id: 'rpa-processes' }] })).toEqual([
		'data/concepts.csv:3: concept rpa-processes has no indicator; expected a row in indicator-concepts.csv of a municipality'
	]);
});

test('where no row could be read of those that name one, nothing is said', () => {
	expect(check({ initiative_theme: [], indicator_concept: [] })).toEqual([]);
});
