import { homeText, type QuestionId } from '../../src/text';
import { expect, test } from './lib/page';
import { expectReady, open } from './lib/site';

// The questions of the first page: each link opens a view that answers without another choice.

const ANSWERS: Record<QuestionId, [part: string, ...words: string[]][]> = {
	rpa: [
		['[data-summary]', '宇部市17業務（R3の基準値）', '安中市12業務（R6の目標）'],
		['figure#concept-rpa-processes .picture', '20業務', '12業務']
	],
	collection: [
		[
			'[data-summary]',
			'測り方が違うため比べられません',
			'宇部市96.79%',
			'美祢市99.3%',
			'安中市95.8%'
		],
		['figure#years .sentence', '美祢市', '99.3%'],
		['figure#standing', '3月末（出納閉鎖前）', '主要4税', '定義が違う']
	],
	staff: [['figure#years .sentence', '宇部市', '1,008人', '1,089人', '山陽小野田市', '739人']],
	online: [['figure#milestones', 'オンライン申請の開始', '証明書のスマート申請']],
	leave: [['figure#rank .sentence', '2市のうち', '岩国市（12.6日）']],
	grades: [
		['[data-summary]', '上がった評価7件、下がった評価8件、同じ評価22件'],
		[
			'figure#attainment .sentence',
			'数値と照らせる24件に、上位で目標未達、下位で目標達成だけのものはありません'
		],
		['[data-disagreements="perhaps"]', '岩国市', '評価 A', '56.2%']
	],
	promises: [['[data-summary]', '公表統計で追える5市の目標13件']],
	collectionEverywhere: [['[data-summary]', '宇部市は97.3%', '中央値98.35%']],
	donations: [
		['[data-summary]', '宇部市765円／人', '山陽小野田市599円／人', '美祢市2,477円／人'],
		['#standing .shared [data-municipality="ube"] .drawing', '765'],
		['#standing .shared [data-municipality="sanyo-onoda"] .drawing', '599'],
		['#standing .shared [data-municipality="mine"] .drawing', '2,477'],
		['figure#standing', '割る人口の時点が違う', '山口市']
	]
};

test('every question of the first page is answered where it leads', async ({ page }) => {
	for (const [id, parts] of Object.entries(ANSWERS)) {
		await open(page, '');
		const link = page.locator(`[data-question="${id}"]`);
		await expect(link).toHaveText(homeText.ja.questions[id as QuestionId]);
		await link.click();
		await expectReady(page);
		for (const [part, ...words] of parts)
			for (const word of words)
				await expect(page.locator(part).first(), `${id}: ${part}`).toContainText(word);
		if (id === 'online' || id === 'donations')
			await expect(
				page.locator(`#${id === 'online' ? 'milestones' : 'standing'}`)
			).toBeInViewport();
	}
});
