import { expect, test } from 'vitest';
import {
	attainmentColumns,
	considerationColumns,
	evaluationColumns,
	mainColumns,
	measuredColumns,
	milestoneColumns,
	moveColumns,
	observationColumns,
	paceColumns,
	pairColumns,
	planClockColumns,
	promiseColumns,
	scheduleStepColumns,
	type TableColumn,
	themeMatrixColumns,
	unfollowedColumns
} from '../../src/table';
import { LANGUAGES } from '../../src/domain';
import { tableReader } from './table';

const inputs = { all: [], residents: [] };

for (const language of LANGUAGES) {
	const reader = tableReader(language);
	const sets: [string, readonly Pick<TableColumn<never>, 'heading' | 'priority' | 'numeric'>[]][] =
		[
			['attainment', attainmentColumns(reader)],
			['consideration', considerationColumns(reader)],
			['evaluations', evaluationColumns(reader)],
			['per resident', measuredColumns(reader, 'per-resident', inputs)],
			['from the baseline', measuredColumns(reader, 'change', inputs)],
			['milestones', milestoneColumns(reader)],
			['moves', moveColumns(reader)],
			['observations', observationColumns(reader)],
			['pace', paceColumns(reader)],
			['pairs', pairColumns(reader)],
			['plan clock', planClockColumns(reader)],
			['promises', promiseColumns(reader)],
			['schedule', scheduleStepColumns(reader)],
			['themes', themeMatrixColumns(reader, (id) => id)],
			['unfollowed', unfollowedColumns(reader)]
		];
	test.each(sets)(
		`${language}, %s: seven columns at most until all are asked for, one value`,
		(_, columns) => {
			const main = columns.filter((c) => c.priority !== 'detail');
			expect(main.length).toBeLessThanOrEqual(7);
			expect(columns.filter((c) => c.priority === 'value')).toHaveLength(1);
			expect(columns[0]!.priority, 'what a row is of stands first').toBeUndefined();
		}
	);
}

test('the columns shown first keep their order', () => {
	const heads = (columns: readonly { heading: string }[]) => columns.map((c) => c.heading);
	const columns = observationColumns(tableReader('ja'));
	expect(heads(mainColumns(columns))).toEqual([
		'市',
		'指標',
		'年度',
		'種別',
		'値',
		'読み取りの確かさ',
		'ページ'
	]);
	expect(heads(columns)).toEqual(expect.arrayContaining(heads(mainColumns(columns))));
});
