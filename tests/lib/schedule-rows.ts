import type { ScheduleStepDetail } from '../../src/query';
import { step } from './rows';

/** A row of a schedule: 「2019検討 2020実施」 are its cells. */
export function scheduleRow(
	cells: string,
	change: Partial<ScheduleStepDetail> = {}
): ScheduleStepDetail[] {
	const phases = { 検討: 'consider', 準備: 'prepare', 実施: 'implement', 会議: null } as const;
	return cells.split(' ').map((cell) => {
		const [, year, words] = /^(\d{4}|-)(.+)$/.exec(cell)!;
		return step({
			fiscal_year: year === '-' ? null : Number(year),
			phase: phases[words as keyof typeof phases],
			plan_text_ja: words!,
			...change
		});
	});
}

/** What all steps of Ube have in common. */
export const UBE = { municipality: 'ube', first_fiscal_year: 2022, last_fiscal_year: 2026 };

/** Schedules of two cities. */
export const steps = [
	...scheduleRow('2022実施', UBE),
	...scheduleRow('2019検討 2020検討 2021実施', { municipality: 'mine', action_ja: '利用' }),
	...scheduleRow('2019実施 2020実施', {
		municipality: 'mine',
		action_ja: '広報',
		continuity: 'new'
	}),
	...scheduleRow('2020検討 -実施', { municipality: 'mine', action_ja: '委託' })
];
