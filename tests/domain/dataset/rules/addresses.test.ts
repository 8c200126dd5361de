import { expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkAddresses, isAddressPart } from '../../../../src/domain/dataset/rules/addresses';
import { entriesOf } from '../entries';

const check = (...changes: Parameters<typeof entriesOf>) =>
	formatFindings(checkAddresses(entriesOf(...changes)));

test('the sample data set holds', () => {
	expect(check()).toEqual([]);
});

test.each(['rpa', 'my-number-card-rate', '2022'])('"%s" is a part of an address', (text) => {
	expect(isAddressPart(text)).toBe(true);
});

test.each(['', 'RPA', 'public works', 'public_works', '-a', 'a-', 'a--b', '公園'])(
	'"%s" is none',
	(text) => {
		expect(isAddressPart(text)).toBe(false);
	}
);

test('addresses of documents are such on the web, or left out', () => {
	const documents = (url: string, publisher_url: string) =>
		check({ source_document: [{ url, publisher_url }] });
	expect(documents('', '')).toEqual([]);
	expect(
		documents('https://www.city.example.lg.jp/a.pdf', 'https://www.city.example.lg.jp/')
	).toEqual([]);
	expect(documents('www.city.example.lg.jp', 'javascript:alert(1)')).toEqual([
		'data/source-documents.csv:2: column url: "www.city.example.lg.jp" is no address on the web; expected https:// and a host',
		'data/source-documents.csv:2: column publisher_url: "javascript:alert(1)" is no address on the web; expected https:// and a host'
	]);
});

test('every identifier that stands in an address is held to it', () => {
	expect(
		check({
			municipality: [{ slug: 'Ube' }],
			municipality_group: [{ group_id: 'central area' }],
			source_document: [{ document_id: 'Ube.2022' }],
			theme: [{ theme_id: 'Public Works' }],
			concept: [{ concept_id: 'park_count' }]
		})
	).toEqual([
		'data/concepts.csv:2: column concept_id: "park_count" does not fit an address; expected small letters, digits and hyphens',
		'data/municipalities.csv:2: column slug: "Ube" does not fit an address; expected small letters, digits and hyphens',
		'data/municipality-groups.csv:2: column group_id: "central area" does not fit an address; expected small letters, digits and hyphens',
		'data/source-documents.csv:2: column document_id: "Ube.2022" does not fit an address; expected small letters, digits and hyphens',
		'data/themes.csv:2: column theme_id: "Public Works" does not fit an address; expected small letters, digits and hyphens'
	]);
});
