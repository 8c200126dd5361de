import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from '../../scripts/data/read-data';
import { groupBy } from '../../src/domain';
import { deriveDataSet } from '../../src/domain/dataset';

const { entries } = readData(resolve('data'));
const { schedule_step } = deriveDataSet(entries);

const quote = (field: string) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/**
 * Every distinct cell of the schedules beside its reading, so that a change of the words, the rules
 * or the cells shows as a difference that a person can read line by line.
 */
function readings(): string {
	const cells = [...groupBy(schedule_step, (s) => `${s.kind}|${s.plan_text_ja}`).values()];
	const lines = cells.map((steps) => {
		const { kind, plan_text_ja, phase, phase_word_ja } = steps[0]!;
		const places = [...groupBy(steps, (s) => s.document_id)].map(
			([document, list]) => `${document}:${[...new Set(list.map((s) => s.source_line))].join(' ')}`
		);
		return [
			plan_text_ja,
			kind,
			phase ?? '',
			phase_word_ja ?? '',
			String(steps.length),
			places.join('; ')
		];
	});
	return [['plan_text_ja', 'kind', 'phase', 'phase_word_ja', 'cells', 'lines'], ...lines]
		.map((fields) => fields.map(quote).join(',') + '\n')
		.join('');
}

// `npm run data:readings` writes the file anew.
test('every cell of the schedules is read as the kept list says', async () => {
	await expect(readings()).toMatchFileSnapshot('phase-readings.csv');
});
