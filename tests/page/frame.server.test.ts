import { expect, test } from 'vitest';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { renderPage } from '../../scripts/site/render-page';
import { framesOf } from '../../src/domain';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

// What official statistics say on the pages of a theme, beside the plans' own indicators.

const real = worldOf(readRealEntries(), await openRealDb());
const document = openDrawingDocument();
const pageAt = async (address: string) => parsePage(await real.render(address));

test('the rate of collection stands beside the plans’ indicators, for the first city', async () => {
	const page = await pageAt('theme/collection/');
	const beside = page.all('.first figure').map((f) => f.id);
	expect(beside).toContain('concept-tax-collection-rate');
	expect(beside).toContain('frame-tax-collection-rate');
	expect(page.text('[data-frame] h2')).toBe('全国の市区町村の中で（国の統計）');
	expect(page.text('[data-frame-choice] summary')).toBe(
		'宇部市（山口県）を、類似36団体の中で 変える'
	);
	expect(page.text('#frame-tax-collection-rate .sentence')).toContain(
		'宇部市は97.3%で、類似36団体の中央値98.35%を下回ります。'
	);
	expect(page.text('#frame-tax-collection-rate .sentence')).toContain('36団体中28位');
	expect(page.text('#frame-tax-collection-rate .source')).toContain('を加工して作成');
	expect(page.all('[data-frame] [data-source]'), 'no figure of a plan').toEqual([]);
});

test('a city without a plan is looked at in another group by its code', async () => {
	const page = await pageAt('en/theme/collection/?area=132063&among=prefecture');
	expect(page.text('#frame-tax-collection-rate .sentence')).toMatch(
		/In FY2023 Fuchu \(Tokyo\) had 98.4%, below the median \([^)]*\) of the 62 municipalities in the prefecture/
	);
	const more = page.all('[data-framed] > p > a').at(-1)!.getAttribute('href');
	expect(more).toMatch(
		/statistic\/tax-collection-rate\/\?m=132063%2C352021.*group=prefecture.*tax=total/
	);
});

test('automation says who uses it, and which of the cities with plans do', async () => {
	const page = await pageAt('theme/rpa/');
	const sentence = page.text('#frame-dx-rpa-introduced .sentence');
	expect(sentence).toMatch(/類似36団体のうち\d+団体が実施です。計画のある市では、.*が実施/);
	expect(page.text('[data-framed]')).toContain('実施しているかどうかだけの調査');
});

test('staff are counted by residents, and say that enterprises are left out', async () => {
	const page = await pageAt('theme/staffing/');
	expect(page.text('#frame-staff-ordinary-account-total .sentence')).toContain('人／人口千人');
	expect(page.text('[data-framed=staff-ordinary-account-total]')).toContain(
		'病院、水道などの公営企業を含まない'
	);
	expect(page.all('#frame-laspeyres-index')).toHaveLength(1);
});

test('a concept page says the same without drawings', async () => {
	const page = await pageAt('concept/tax-collection-rate/?area=102113');
	expect(page.text('[data-frame]')).toContain('安中市は');
	expect(page.all('[data-frame] svg')).toEqual([]);
});

test('a code that no municipality has is said to have none', async () => {
	const page = await pageAt('theme/rpa/?area=093670');
	expect(page.text('[data-frame] [role=status]')).toContain('093670');
	expect(page.all('[data-frame] figure')).toEqual([]);
});

test('a code that cannot be one is left out', async () => {
	const page = await pageAt('theme/rpa/?area=352022');
	expect(page.text('#frame-dx-rpa-introduced .sentence')).toContain('宇部市');
});

test('every statistic that frames a theme is there, and themes without one stay as they were', async () => {
	for (const { theme_id } of real.site.themes) {
		const page = await pageAt(`theme/${theme_id}/`);
		const ids = page.all('[data-framed]').map((e) => e.getAttribute('data-framed'));
		expect(ids, theme_id).toEqual(framesOf(theme_id).map((f) => f.statistic_id));
	}
});

test('where no statistics are known there is no frame', async () => {
	const site = { ...real.site, statistics: [], framing: [] };
	for (const path of ['theme/rpa/', 'concept/tax-collection-rate/']) {
		const page = parsePage(await renderPage(path, { site, engine: real.db, document }));
		expect(page.all('[data-frame]'), path).toEqual([]);
		expect(page.text('[data-summary]')).not.toBe('');
	}
});
