import type { Language } from '../domain';

const ja = {
	heading: '全国の市区町村の中で（国の統計）',
	note: '全市区町村を同じ定義で調べた国の統計です。計画の指標とは定義が違うため、同じ軸には置きません。',
	/** Who is looked at among whom. */
	chosen: (area: string, group: string) => `${area}を、${group}の中で`,
	choose: '市区町村を選ぶ',
	change: '変える',
	failed:
		'国の統計を読み込めませんでした。計画の内容はこのページで読めます。通信を確かめてください。',
	more: (statistic: string) => `${statistic}を詳しく見る（全国の地図、近い団体など）`,
	/** Answers of the cities with plans. */
	answers: (parts: string) => `計画のある市では、${parts}です。`,
	answer: (names: string, answer: string) => `${names}が${answer}`
};

const en: typeof ja = {
	heading: 'Among all municipalities (official statistics)',
	note: 'Statistics of the state, defined alike for all municipalities. The plans define their indicators otherwise, so the two never share an axis.',
	chosen: (area, group) => `${area} among ${group}`,
	choose: 'Choose a municipality',
	change: 'Change',
	failed:
		'The official statistics could not be loaded. What the plans say stands on this page. Check the connection.',
	more: (statistic) => `More on ${statistic}: map of Japan, near municipalities`,
	answers: (parts) => `Of the cities with plans: ${parts}.`,
	answer: (names, answer) => `${names} ${answer}`
};

/** Words of the official statistics that frame a theme. */
export const frameText: Readonly<Record<Language, typeof ja>> = { ja, en };
