import { homeText, type QuestionId } from '../../src/text';
import { expect, test } from './lib/page';
import { expectReady, open } from './lib/site';

// The questions of the first page: each link opens a view that answers without another choice.

const ANSWERS: Record<QuestionId, [part: string, ...words: string[]][]> = {
	rpa: [
		['[data-summary]', '宇部市、岩国市、安中市が取り組み'],
		['figure#concept-rpa-processes .sentence', '目標20業務', '実績5業務', '目標12業務']
	],
	collection: [
		['[data-summary]', '注意すれば並べて読めます', '安中市は測り方が違う'],
		['figure#years .sentence', '96.79%', '99.15%', '99.3%'],
		['figure#years .panel[data-comparability="with-care"] .note >> nth=0', '※1', '主要な債権']
	],
	staff: [
		[
			'figure#years .sentence',
			'宇部市',
			'1,008人',
			'1,089人',
			'美祢市',
			'739人',
			'333人',
			'同じ年度の目標341人'
		]
	],
	single: [['figure#matrix .sentence', '1つの市だけが取り組むテーマはなく', '3市']],
	online: [['[data-summary]', '山陽小野田市、美祢市の令和元年度（2019）']],
	grades: [
		['[data-summary]', '目標に届かないのは0組'],
		['[data-disagreements="perhaps"]', '岩国市', '評価 A', '56.2%']
	],
	donations: [
		['figure#standing .sentence', '宇部市は765円／人', '2,477円／人'],
		['figure#standing .drawing', '宇部市 765', '山陽小野田市 599', '美祢市 2,477'],
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
		if (id === 'single' || id === 'donations')
			await expect(page.locator(`#${id === 'single' ? 'matrix' : 'standing'}`)).toBeInViewport();
	}
});
