import { expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkSchedules } from '../../../../src/domain/dataset/rules/schedules';
import { entriesOf } from '../entries';

const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkSchedules(entriesOf(...changes)));

test('an action with one English label holds, and so do two actions', () => {
	expect(
		check({
			schedule_step: [
				{},
				{ fiscal_year: 2023 },
				{ action_ja: '調査', action_en: 'Survey' },
				{ initiative_id: 'ube-02', action_en: 'Calls' }
			]
		})
	).toEqual([]);
});

test('an action with a second English label does not', () => {
	expect(
		check({
			schedule_step: [{}, { fiscal_year: 2023, action_en: 'Reminder' }, { fiscal_year: 2024 }]
		})
	).toEqual([
		'data/ube/schedule.csv:3: column action_en: "Reminder" for ube-01 / 催告; expected "Reminders" as in its first row'
	]);
});
