import { expect, test } from 'vitest';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

// The page of an alliance: all its members, with plans here or without.

const real = worldOf(readRealEntries(), await openRealDb());
const pageAt = async (address: string) => parsePage(await real.render(address));

test('every member is named and leads on, those with plans first', async () => {
	const page = await pageAt('group/yamaguchi-central/');
	const members = page.all('[data-members] a').map((a) => a.textContent.trim());
	expect(members).toEqual([
		'宇部市',
		'山陽小野田市',
		'美祢市',
		'山口市',
		'萩市',
		'防府市',
		'津和野町'
	]);
	expect(page.all('[data-members] a')[3]!.getAttribute('href')).toContain('area/?m=352039');
});

test('the answer says what can be read together, and whose plans are not here', async () => {
	const page = await pageAt('group/yamaguchi-central/');
	const answer = page.text('[data-summary]');
	expect(answer).toMatch(/^宇部市、山陽小野田市、美祢市の計画は、「.+」など\d+指標を/);
	expect(answer).toContain('計画を収めていない山口市、萩市、防府市、津和野町は');
	expect(answer.indexOf('。')).toBeLessThan(60);
});

test('official statistics stand for all seven, with the figures of their pages', async () => {
	const page = await pageAt('en/group/yamaguchi-central/');
	expect(page.all('#official [data-statistic]').length).toBeGreaterThan(7);
	const label = page
		.all('[data-statistic^=tax-collection-rate] svg')
		.map((svg) => svg.getAttribute('aria-label'))
		.join('');
	for (const name of ['Ube 97.3%', 'Tsuwano', 'Hofu', 'Hagi', 'Yamaguchi'])
		expect(label).toContain(name);
	expect(page.text('#official .sentence')).toMatch(/ goes from .+ in .+ to .+ in .+\./);
});

test('a dash that is better than any number is not called a missing value', async () => {
	const page = await pageAt('group/yamaguchi-central/');
	const words = page.text('[data-statistic^=future-burden-ratio] .words');
	expect(words).toMatch(/^「-」と公表：萩市、防府市。.*0より良い/);
	const en = await pageAt('en/group/yamaguchi-central/');
	expect(en.text('[data-statistic^=future-burden-ratio] .words')).toMatch(
		/^Published as “-”: Hagi, Hofu\. Funds at hand/
	);
});

test('each indicator leads to its page for the members', async () => {
	const page = await pageAt('group/yamaguchi-central/');
	const links = page.all('#plans [data-concept] a').map((a) => a.getAttribute('href')!);
	expect(links.length).toBeGreaterThan(3);
	for (const href of links.filter((h) => h.includes('concept/')))
		expect(href).toContain('m=ube%2Csanyo-onoda%2Cmine');
});
