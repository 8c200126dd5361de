import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from '../../scripts/data/read-data';
import { deriveDataSet } from '../../src/domain/dataset';
import type { Phase } from '../../src/domain';

/** What the document says on a line, and so the phase of the cell; null where it names no stage. */
const READINGS: [city: string, line: number, kind: 'plan' | 'result', phase: Phase | null][] = [
	// 未実施
	['iwakuni', 1941, 'result', null],
	// 今後は…RFIを行う
	['iwakuni', 1085, 'result', null],
	// 実施・検証, four years
	['sanyo-onoda', 567, 'plan', 'implement'],
	// 計画策定後に検討していくこととする: put off
	['iwakuni', 3304, 'result', null],
	// 申請は0件 … 前年比1.6倍: no stage
	['iwakuni', 2027, 'result', null],
	// 11月に実施し…協議を行った
	['iwakuni', 3008, 'result', 'implement'],
	// ヒアリングし…検討を行った
	['iwakuni', 2804, 'result', 'implement'],
	// 話し合う機会を設ける; the row above says 検討
	['annaka', 372, 'plan', 'consider'],
	// 改定に向けた事務啓発
	['mine', 2025, 'plan', 'implement'],
	// 住居手当の廃止: what the plan aims for
	['mine', 348, 'result', 'achieve'],
	// …MYTとの協議; 統合協議; 意見交換; 意向を確認: no 実施 is printed
	['mine', 1166, 'result', 'consider'],
	['mine', 1171, 'result', 'consider'],
	['mine', 1212, 'plan', 'consider'],
	['mine', 1203, 'result', 'consider'],
	['mine', 1206, 'result', 'consider'],
	['mine', 1230, 'plan', 'consider'],
	['mine', 1596, 'result', 'consider'],
	['mine', 1638, 'plan', 'consider'],
	['mine', 1616, 'plan', 'consider'],
	['mine', 2002, 'result', 'consider'],
	['mine', 1929, 'result', 'consider'],
	['mine', 1961, 'plan', 'consider'],
	['mine', 2318, 'plan', 'consider'],
	// 協議会を開催し…協議
	['mine', 1587, 'result', 'implement'],
	// 開催中止 of one meeting is no end of a reform
	['mine', 1182, 'result', null],
	['mine', 1937, 'result', null]
];

const data = deriveDataSet(readData(resolve('data')).entries);

test.each(READINGS)('%s, line %i, %s: %s', (city, line, kind, phase) => {
	const found = data.schedule_step.filter(
		(s) => s.initiative_id.startsWith(`${city}-`) && s.source_line === line && s.kind === kind
	);
	expect(found.length).toBeGreaterThan(0);
	expect([...new Set(found.map((s) => s.phase))]).toEqual([phase]);
});

test("San'yo-Onoda 17 and 19: 継続・一部検討 goes on, a project's name is no stage", () => {
	const phases = (id: string, line: number) =>
		data.schedule_step
			.filter((s) => s.initiative_id === id && s.source_line === line)
			.map((s) => s.phase);
	expect(phases('sanyo-onoda-17', 392)).toEqual(['continue', 'continue', 'continue', 'continue']);
	expect(phases('sanyo-onoda-19', 434)).toEqual([null, null, 'consider', null]);
});
