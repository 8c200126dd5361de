import { decimal, defineTable, derived, integer, text, word } from './define';
import { municipalityCode } from './municipalities';
import { AREA_KINDS } from '../vocabulary';

const columns = {
	code: municipalityCode(),
	name_ja: text('名称', 'Name in Japanese'),
	name_kana: text('名称（かな）', 'Name in kana'),
	name_en: text(
		'名称（英語。市・町・村・区を付けない）',
		'Name in English, without the word for its kind'
	),
	prefecture_ja: text('都道府県', 'Prefecture in Japanese'),
	kind: word(AREA_KINDS, '市・町・村・特別区', 'City, town, village or special ward'),
	similar_group: text(
		'市町村類型（令和5年度。総務省の類似団体の区分）',
		'Type of municipality, FY2023: the ministry’s groups of similar bodies'
	),
	in_averages: integer(
		'類似団体の平均に入るか（1：入る、0：非選定）',
		'Whether it counts in the ministry’s averages of similar bodies: 1 yes, 0 no (非選定)'
	),
	latitude: decimal('役所の緯度（度）', 'Latitude of its office, degrees'),
	longitude: decimal('役所の経度（度）', 'Longitude of its office, degrees')
};

export const area = defineTable({
	name: 'area',
	file: 'areas.csv',
	location: 'common',
	description: {
		ja: '全国の市区町村（2024年1月1日の1,741団体）',
		en: 'All municipalities of Japan: the 1,741 of 1 January 2024'
	},
	columns,
	key: ['code'],
	references: []
});

export const areaOutline = defineTable({
	name: 'area_outline',
	file: 'area-outline.csv',
	location: 'built',
	description: {
		ja: '市区町村のうち、図に要る列',
		en: 'What drawings need of each municipality'
	},
	columns: {
		code: columns.code,
		name_ja: columns.name_ja,
		name_en: columns.name_en,
		prefecture_ja: columns.prefecture_ja,
		similar_group: columns.similar_group,
		in_averages: columns.in_averages,
		population: derived(
			integer('住民基本台帳人口（最新の1月1日）', 'Registered residents on the latest 1 January')
		)
	},
	key: ['code'],
	references: [{ column: 'code', table: 'area' }]
});

export const areaPosition = defineTable({
	name: 'area_position',
	file: 'area-position.csv',
	location: 'built',
	description: {
		ja: '市区町村の位置のうち、地図に要るもの（1/32度に丸める）',
		en: 'What maps need of each municipality: its position, rounded to 1/32 of a degree'
	},
	columns: {
		code: columns.code,
		latitude: columns.latitude,
		longitude: columns.longitude
	},
	key: ['code'],
	references: [{ column: 'code', table: 'area' }]
});
