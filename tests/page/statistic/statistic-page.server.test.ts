import { describe, expect, test } from 'vitest';
import { mapNotes } from '../../../src/describe';
import { statisticText } from '../../../src/text';
import { openRealDb, readRealEntries } from '../../lib/real-data';
import { parsePage, worldOf } from '../../lib/rendered-page';
import { readerOf } from '../../lib/rows';

const real = worldOf(readRealEntries(), await openRealDb());
const show = async (address: string) => parsePage(await real.render(`statistic/${address}`));
const text = statisticText.ja;

/** What a page says of a municipality: its answer, and the sentence and notes below the strip. */
async function said(address: string) {
	const page = await show(address);
	return {
		page,
		answer: page.text('[data-summary]'),
		place: page.text('#strip .sentence'),
		notes: page.text('#strip .note'),
		labels: page.text('#strip .drawing text'),
		years: page.text('#years .sentence')
	};
}

describe('the collection rate inside similar groups', () => {
	test.each([
		['ube', '宇部市は97.3%', '36団体', '28位', '98.35%'],
		['sanyo-onoda', '山陽小野田市は99.0%', '79団体', '5位', '97.7%'],
		['annaka', '安中市は96.1%', '79団体', '72位', '97.7%'],
		['iwakuni', '岩国市は97.6%', '62団体', '47位', '98.3%'],
		['mine', '美祢市は97.9%', '132団体', '32位', '96.75%']
	])('of %s', async (city, value, members, place, median) => {
		const { answer, place: sentence } = await said(`tax-collection-rate/?m=${city}`);
		expect(answer).toContain(value);
		expect(answer).toContain(`類似${members}の中央値${median}`);
		expect(sentence).toContain(`${members}中${place}`);
	});
});

describe('municipalities that are told wrongly with ease', () => {
	test.each([
		['那珂川市', '402311', '平成23年度（2011）の86.1%から令和5年度（2023）の93.1%'],
		['富谷市', '042161', '平成23年度（2011）の78.7%から令和5年度（2023）の94.5%']
	])('%s goes back beyond its change of code', async (name, code, years) => {
		expect((await said(`ordinary-balance-ratio/?m=${code}`)).years).toBe(
			`${name}は${years}になりました。`
		);
	});
	test('a village of which no ratio is printed has a dash, and no place', async () => {
		const { answer, place } = await said('laspeyres-index/?m=075485&year=2011');
		expect(answer).toMatch(/平成23年度（2011）.*葛尾村.*「-」/);
		expect(place).not.toMatch(/\d位/);
	});
	test('the course of an amount of money has no more digits than its answer', async () => {
		const { years } = await said('hometown-tax-deduction-municipal/?a=352021');
		expect(years).toBe(
			'宇部市は令和3年度（2021）の2.29億円から令和7年度（2025）の4.632億円になりました。'
		);
	});
	test('a blank is called what it is', async () => {
		const { answer, place } = await said('local-debt/?m=131016');
		expect(answer).toContain('千代田区');
		expect(answer).toContain('公表資料に記載なし');
		expect(place).not.toMatch(/\d位/);
		const { notes } = await said('local-debt/?m=131016&group=all');
		expect(notes).toContain('公表資料に記載なし4団体');
	});
	test('a group with members outside the averages says how many count', async () => {
		expect((await said('tax-collection-rate/?m=mine')).notes).toContain('（非選定）が6');
		expect((await said('tax-collection-rate/?m=ube')).notes).not.toContain('非選定');
	});
	test('a dash of the future burden is better than any number, and no zero', async () => {
		const { answer, place, notes, labels } = await said('future-burden-ratio/?m=iwakuni');
		expect(answer).toContain('岩国市は「-」');
		expect(place).toContain('62団体中1位（同じ値が他に33団体）');
		expect(notes).toContain('0より良い');
		expect(labels).toContain('「-」と公表34団体：岩国市');
	});
	test.each([
		['府中市', '132063,342084', ['府中市（東京都）', '府中市（広島県）']],
		['伊達市', '012335,072133', ['伊達市（北海道）', '伊達市（福島県）']]
	])('%s twice is told apart by prefecture', async (_, codes, names) => {
		const { page, answer, labels } = await said(`ordinary-balance-ratio/?m=${codes}`);
		expect(answer).toContain(names[0]);
		for (const name of names) expect(labels).toContain(name);
		for (const name of names) expect(page.text('.chosen')).toContain(name);
	});
	test('one alone of a name shared is named with its prefecture too', async () => {
		expect((await said('ordinary-balance-ratio/?m=342084')).answer).toContain('府中市（広島県）');
	});
	test('a special ward stands among the special wards', async () => {
		const { answer, place } = await said('ordinary-balance-ratio/?m=131016');
		expect(answer).toContain('千代田区は72.3%で、類似23団体');
		expect(place).toContain('23団体中6位');
	});
	test('who is not surveyed by how much is told by whether', async () => {
		const { answer, place } = await said('dx-rpa-introduced/?m=ube');
		expect(answer).toMatch(/36団体のうち34団体/);
		expect(place).not.toMatch(/\d位/);
		const rpa = real.site.statistics.find((s) => s.statistic_id === 'dx-rpa-introduced')!;
		expect(mapNotes(rpa, readerOf('ja')).join()).not.toContain('階級');
		const english = parsePage(await real.render('en/statistic/dx-rpa-introduced/?m=ube'));
		expect(english.text('[data-summary]')).toMatch(/^In the survey published on 12 July 2024 Ube/);
	});
});

describe('an address that names what is not there', () => {
	test.each(['', 'en/'])('says so, and shows what there is ("%s")', async (prefix) => {
		const page = parsePage(
			await real.render(
				`${prefix}statistic/ordinary-balance-ratio/?m=352021&year=1999&tax=total&with=happiness&near=x`
			)
		);
		const complaints = page.all('main > .broken[role="status"]').map((e) => e.textContent);
		expect(complaints).toHaveLength(4);
		for (const part of ['year=1999', 'tax=total', 'with=happiness', 'near=x'])
			expect(
				complaints.filter((c) => c.includes(part)),
				part
			).toHaveLength(1);
		expect(page.text('[data-summary]')).toContain('93.9%');
	});
	test('a code that nobody has', async () => {
		const page = await show('ordinary-balance-ratio/?m=352021,352225');
		expect(page.text('.empty[role="status"]')).toBe(text.unknown('352225'));
		expect(page.text('[data-summary]')).toContain('宇部市');
	});
	test('a code that nobody can have', async () => {
		const page = await show('ordinary-balance-ratio/?m=352022');
		expect(page.text('.broken')).toContain('m=352022');
		expect(page.text('[data-summary]')).toContain('宇部市');
	});
	test('nothing is said where nothing is wrong', async () => {
		const page = await show('tax-collection-rate/?tax=resident-tax&year=2022&with=local-debt');
		expect(page.all('.broken')).toEqual([]);
		expect(page.all('#scatter, [data-question="official-pairs"]').length).toBeGreaterThan(0);
	});
});
