import { describe, expect, test } from 'vitest';
import { readRealEntries } from '../lib/real-data';

const { schedule_step } = readRealEntries();
const mine = schedule_step.map((e) => e.row).filter((row) => row.initiative_id.startsWith('mine-'));

/** Sentences of Mine in a few words: the particle and the deciding word are the document's. */
test.each([
	[317, '県実務研修への派遣'],
	[319, '外部組織への派遣'],
	[320, '県央連携都市圏域合同研修への派遣'],
	[333, '高校生向け説明・Jobフェアへの参加'],
	[376, '働き方改革関連法への対応'],
	[517, '連絡会議の開催、有効性・補助制度の周知'],
	[641, '制度の周知・広報'],
	[656, '制度の周知・広報'],
	[1587, '取組状況・徴収方針を協議する協議会の開催'],
	[2004, '基金運用関連研修会への参加'],
	[2023, '基金運用関連研修会への参加'],
	[2025, '料金改定に向けた事務啓発'],
	[2269, 'モデル地域の地元協議・検証'],
	[2274, '民間の研修会への参加'],
	[2314, 'モデル地域の取組の検証・支援'],
	[2319, 'モデル地域の地元協議・検証']
])('line %i of Mine: %s', (line, words) => {
	const cells = mine.filter((row) => row.source_line === line);
	expect(cells.map((row) => row.plan_text_ja)).toContain(words);
});

describe('the cells of page 4 of Mine belong to the initiative that they are about', () => {
	test.each([
		['mine-35', '橋梁', 1454, 1473, 1476, 1606],
		['mine-36', '住宅', 1479, 1603, 1609, 1610],
		['mine-37', '桜山', 1482, 1593],
		['mine-38', '福祉', 1508, 1510, 1596, 1597, 1637, 1638],
		['mine-40', '体育', 1516, 1581, 1583, 1632, 1633]
	])('%s, %s', (initiative, _, ...lines) => {
		const cells = mine.filter((row) => row.initiative_id === initiative);
		expect(cells.map((row) => row.source_line).sort((a, b) => a - b)).toEqual(lines);
	});
});
