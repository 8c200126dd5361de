import { openFixtureDb, type NodeEngine } from './fixture-db';

/** A municipality that was made up, as the tables of official figures hold it. */
export interface FixtureArea {
	code: string;
	name_ja: string;
	name_kana: string;
	name_en: string;
	prefecture_ja: string;
	kind: string;
	similar_group: string;
	in_averages: 0 | 1;
	latitude: number;
	longitude: number;
	population: number;
}

/** A figure that was made up. */
export interface FixtureFigure {
	statistic_id: string;
	municipality_code: string;
	fiscal_year: number | null;
	as_of: string | null;
	tax: string | null;
	basis: string | null;
	value: number | null;
	absence: string | null;
}

const PREFECTURES = ['山口県', '群馬県', '東京都'];
const GROUPS = ['都市Ⅰ－１', '都市Ⅱ－２', '町村Ⅲ－２', '特別区'];

/** Sixty municipalities of three prefectures and four similar groups; each tenth is not in the averages. */
export const AREAS: readonly FixtureArea[] = Array.from({ length: 60 }, (_, i) => ({
	code: i === 0 ? '352021' : String(900_000 + i * 7),
	name_ja: i === 0 ? '宇部市' : i === 7 || i === 8 ? '府中市' : `第${i}市`,
	name_kana: `だい${i}し`,
	name_en: i === 0 ? 'Ube' : `City ${i}`,
	prefecture_ja: PREFECTURES[i % 3]!,
	kind: '市',
	similar_group: GROUPS[Math.floor(i / 15)]!,
	in_averages: i % 10 === 9 ? 0 : 1,
	latitude: 33 + (i % 12),
	longitude: 130 + (i % 15),
	population: 1000 + ((i * 7919) % 60) * 500
}));

/** A value that looks like chance, with ties: one decimal from 90 to 99. */
const rate = (i: number, year: number) => 90 + ((i * 37 + year * 11) % 91) / 10;

/** Rates with ties, a statistic with dashes and blanks, an amount, a collection rate by tax, dated residents. */
export const FIGURES: readonly FixtureFigure[] = AREAS.flatMap((area, i) => {
	const of = (
		statistic_id: string,
		period: number | string,
		value: number | null,
		more: Partial<FixtureFigure> = {}
	): FixtureFigure => ({
		statistic_id,
		municipality_code: area.code,
		fiscal_year: typeof period === 'number' ? period : null,
		as_of: typeof period === 'string' ? period : null,
		tax: null,
		basis: null,
		value,
		absence: null,
		...more
	});
	return [
		...[2021, 2022, 2023].map((year) => of('ordinary-balance-ratio', year, rate(i, year))),
		...[2021, 2023].map((year) =>
			i % 4 === 0
				? of('future-burden-ratio', year, null, { absence: 'dash' })
				: i % 11 === 0
					? of('future-burden-ratio', year, null, { absence: 'blank' })
					: of('future-burden-ratio', year, (i * 13) % 40)
		),
		...[2022, 2023].map((year) => of('local-debt', year, 1000 * (i + 1) + year)),
		...[2022, 2023].flatMap((year) =>
			['total', 'resident-tax'].map((tax) =>
				of('tax-collection-rate', year, rate(i + tax.length, year), { tax, basis: 'all' })
			)
		),
		...['2023-01-01', '2024-01-01'].map((date) =>
			i === 5 && date === '2023-01-01'
				? of('population-register', date, null, { absence: 'blank' })
				: of('population-register', date, area.population + (date === '2024-01-01' ? 0 : 10))
		),
		of('dx-rpa-introduced', 2023, i % 7 === 3 ? null : i % 2, {
			absence: i % 7 === 3 ? 'not-surveyed' : null
		})
	];
});

const literal = (value: string | number | null) =>
	value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`;

async function insert(
	db: NodeEngine,
	table: string,
	columns: string,
	rows: readonly object[]
): Promise<void> {
	const connection = db.connect();
	await connection.query(`CREATE TABLE IF NOT EXISTS ${table} (${columns})`);
	const names = columns.split(',').map((column) => column.trim().split(' ')[0]!);
	const values = rows.map(
		(row) =>
			`(${names.map((name) => literal((row as Record<string, string | number | null>)[name] ?? null)).join(',')})`
	);
	if (values.length > 0) await connection.query(`INSERT INTO ${table} VALUES ${values.join(',')}`);
	await connection.close();
}

/** The engine that ships with the made-up municipalities and figures in it. */
export async function openOfficialDb(): Promise<NodeEngine> {
	const db = await openFixtureDb();
	const outline =
		'code VARCHAR, name_ja VARCHAR, name_en VARCHAR, prefecture_ja VARCHAR, similar_group VARCHAR, in_averages INTEGER';
	const position = 'latitude DOUBLE, longitude DOUBLE';
	await insert(db, 'area', `${outline}, ${position}, kind VARCHAR, name_kana VARCHAR`, AREAS);
	await insert(db, 'area_outline', `${outline}, population INTEGER`, AREAS);
	await insert(db, 'area_position', `code VARCHAR, ${position}`, AREAS);
	await insert(
		db,
		'official_figure',
		'statistic_id VARCHAR, municipality_code VARCHAR, fiscal_year INTEGER, as_of VARCHAR, tax VARCHAR, basis VARCHAR, value DOUBLE, absence VARCHAR',
		FIGURES
	);
	await insert(db, 'municipality', 'code VARCHAR, slug VARCHAR', [{ code: '352021', slug: 'ube' }]);
	await insert(db, 'municipality_group_member', 'group_id VARCHAR, municipality_code VARCHAR', [
		{ group_id: 'alliance', municipality_code: AREAS[3]!.code },
		{ group_id: 'alliance', municipality_code: AREAS[20]!.code }
	]);
	return db;
}
