import type { Language } from '../domain';

/** A term of the field that not every reader knows. */
export interface GlossaryTerm {
	/** Part of its address: `dictionary/#term-baseline`. */
	id: string;
	/** As it stands in titles, sentences and headings; forms that are used for it follow. */
	names: Readonly<Record<Language, readonly [string, ...string[]]>>;
	definition: Readonly<Record<Language, string>>;
}

/**
 * Terms of Japanese local government, in the sense in which its statistics use them (地方財政状況調査,
 * 決算カード, 地方公共団体定員管理調査, 公共施設等総合管理計画の策定指針).
 */
export const GLOSSARY: readonly GlossaryTerm[] = [
	{
		id: 'initiative',
		names: { ja: ['取組'], en: ['initiative', 'initiatives'] },
		definition: {
			ja: '行政改革の計画に番号や題名を付けて挙げられた、1つずつの行動のまとまり。計画により「実施項目」「推進項目」などと呼ぶ。',
			en: 'A numbered or titled set of actions in an administrative-reform plan.'
		}
	},
	{
		id: 'indicator',
		names: { ja: ['指標'], en: ['indicator', 'indicators'] },
		definition: {
			ja: '取組の進み具合を測るために文書が数値で示すもの。何を、いつ、どの範囲で数えるかで決まる。',
			en: 'What a document measures to show how far an initiative has come: what is counted, when, and within what scope.'
		}
	},
	{
		id: 'shared-indicator',
		names: { ja: ['共通指標'], en: ['shared indicator', 'shared indicators'] },
		definition: {
			ja: '2つ以上の市が同じこと、または近いことを測っている指標を、このサイトが1つにまとめたもの。定義の違いは市ごとに示す。',
			en: 'Indicators by which two cities or more measure the same, or nearly so, brought together by this site. Where a city’s definition differs is said beside it.'
		}
	},
	{
		id: 'baseline',
		names: { ja: ['基準値'], en: ['baseline', 'baselines'] },
		definition: {
			ja: '目標を立てたときの出発点として文書が示す値。計画の初年度より前の年度のことが多い。',
			en: 'The value from which a document sets out when it fixes its target, often of a year before the plan begins.'
		}
	},
	{
		id: 'actual',
		names: { ja: ['実績'], en: ['actual', 'actuals'] },
		definition: {
			ja: '実際にそうなった値。見込や目標は含めない。',
			en: 'What came about; neither a forecast nor a target.'
		}
	},
	{
		id: 'fiscal-year',
		names: { ja: ['年度'], en: ['fiscal year', 'fiscal years', 'FY'] },
		definition: {
			ja: '4月1日から翌年3月31日までの1年。令和5年度は2023年4月から2024年3月まで。',
			en: 'April to March, named after the calendar year in which it begins: FY2023 ends in March 2024.'
		}
	},
	{
		id: 'current-year-portion',
		names: { ja: ['現年度分', '現年度課税分', '現年課税分'], en: ['current year', 'current-year'] },
		definition: {
			ja: 'その年度に課した税や料金の分。前の年度までに納められなかった滞納繰越分を含まないので、率は高く出る。',
			en: 'Taxes or fees assessed for that fiscal year. Arrears carried over are left out, so rates come out higher.'
		}
	},
	{
		id: 'collection-rate',
		names: {
			ja: ['収納率', '徴収率', '納付率'],
			en: ['collection rate', 'collection rates']
		},
		definition: {
			ja: '調定額（納められるべき額）のうち、実際に収入となった額の割合。決算の率は出納閉鎖（翌年度5月31日）までの収入で計算し、3月末時点の率より高い。',
			en: 'The share of the amount assessed that came in. The rate of the settled accounts counts payments up to 31 May of the next fiscal year and is higher than a rate as of the end of March.'
		}
	},
	{
		id: 'unpaid-claims',
		names: { ja: ['未収債権', '収入未済額'], en: ['unpaid claims'] },
		definition: {
			ja: '納期が過ぎても収入になっていない、税・料金などの額。',
			en: 'Taxes, fees and other sums due to the city that have not come in.'
		}
	},
	{
		id: 'ordinary-account',
		names: { ja: ['普通会計'], en: ['ordinary account'] },
		definition: {
			ja: '一般会計と、公営事業会計以外の特別会計を合わせた、団体どうしを比べるための統計上の会計。水道・病院・国民健康保険などは入らない。',
			en: 'A statistical account used to compare municipalities: the general account with the special accounts that are not public enterprises or insurance. Water works, hospitals and health insurance are outside it.'
		}
	},
	{
		id: 'general-account',
		names: { ja: ['一般会計'], en: ['general account'] },
		definition: {
			ja: '市の基本の会計。特別会計と公営企業会計を含まない。',
			en: 'A city’s main account, without special accounts and public enterprises.'
		}
	},
	{
		id: 'bonds',
		names: { ja: ['市債', '地方債'], en: ['municipal bonds', 'bonds'] },
		definition: {
			ja: '市が1会計年度を超えて返す借入金。臨時財政対策債のように、国が返済分を地方交付税で手当てするものも含む。',
			en: 'What a city borrows and pays back over more than one fiscal year. Some of it, such as the extraordinary financial measures bond, is later covered by national grants.'
		}
	},
	{
		id: 'standard-fiscal-scale',
		names: { ja: ['標準財政規模'], en: ['standard fiscal scale'] },
		definition: {
			ja: '使い道の決まっていない財源が、標準的にどれだけあるかを示す額。団体の大きさの違う財政を比べるときの分母に使う。',
			en: 'How much revenue without a fixed purpose a municipality normally has; the usual denominator when finances of municipalities of different size are compared.'
		}
	},
	{
		id: 'current-account-ratio',
		names: { ja: ['経常収支比率'], en: ['ordinary balance ratio'] },
		definition: {
			ja: '毎年入る使い道自由な収入のうち、人件費や借入の返済など毎年出る支出に使われる割合。低いほど余裕がある。病院事業の「経常収支比率」は別の指標で、高いほうがよい。',
			en: 'The share of regular, freely usable revenue that regular spending such as staff and debt service takes. Lower leaves more room. The hospital ratio of the same Japanese name is another measure, where higher is better.'
		}
	},
	{
		id: 'laspeyres',
		names: { ja: ['ラスパイレス指数'], en: ['Laspeyres index'] },
		definition: {
			ja: '国の職員の給料を100としたときの、市の一般行政職の給料の水準。学歴と経験年数の構成をそろえて比べる。',
			en: 'The level of a city’s pay for general administrative staff, with that of the nation as 100 and education and length of service made equal.'
		}
	},
	{
		id: 'designated-manager',
		names: { ja: ['指定管理者', '指定管理'], en: ['designated manager', 'designated managers'] },
		definition: {
			ja: '地方自治法に基づき、公の施設の管理を任された民間の事業者や団体。',
			en: 'A private company or body entrusted with running a public facility under the Local Autonomy Act.'
		}
	},
	{
		id: 'ppp-pfi',
		names: { ja: ['PPP', 'PFI'], en: ['PPP', 'PFI'] },
		definition: {
			ja: '公共施設の建設・運営に民間の資金や力を用いる方法。PFIはPFI法に基づくもの。',
			en: 'Ways of building and running public facilities with private money and skill; PFI is the one under its own act.'
		}
	},
	{
		id: 'individual-facility-plan',
		names: { ja: ['個別施設計画'], en: ['individual facility plan', 'individual facility plans'] },
		definition: {
			ja: '公共施設等総合管理計画の下で、施設ごとに維持・統廃合などの方針と時期を定める計画。',
			en: 'A plan that says for each facility whether and when it is kept, mended, merged or closed, under the general plan for public facilities.'
		}
	},
	{
		id: 'hometown-tax',
		names: { ja: ['ふるさと納税', 'ふるさと寄附'], en: ['hometown tax', 'hometown-tax'] },
		definition: {
			ja: '自治体への寄附。個人の寄附は住民税などから控除される。企業版は別の制度。',
			en: 'Donations to municipalities, which individuals may deduct from their taxes; donations by companies are another scheme.'
		}
	},
	{
		id: 'my-number-card',
		names: { ja: ['マイナンバーカード'], en: ['My Number card', 'My Number cards'] },
		definition: {
			ja: '個人番号の付いた身分証。「交付率」は交付した枚数、「保有率」は今持っている人の数を人口で割る。',
			en: 'The identity card with the individual number. Issuance rates count cards issued, holding rates those still held, over the population.'
		}
	},
	{
		id: 'rpa',
		names: { ja: ['RPA'], en: ['RPA'] },
		definition: {
			ja: 'パソコンでの定型の操作を自動で行わせるソフトウェア。AI-OCR（手書き文字の読み取り）と組み合わせることが多い。',
			en: 'Software that carries out routine operations on a computer, often together with AI-OCR, which reads handwriting.'
		}
	},
	{
		id: 'settlement',
		names: { ja: ['決算'], en: ['settlement of accounts', 'settled accounts'] },
		definition: {
			ja: '年度の収入と支出を確定したもの。3月31日の後、5月31日までの出納整理期間の分を含む。',
			en: 'The final figures of a fiscal year, with what was paid and received up to 31 May after it.'
		}
	}
];

/** The terms that a text uses, in the order of the glossary; a longer name is not taken for a shorter one. */
export function termsIn(text: string, language: Language): GlossaryTerm[] {
	let left = text;
	const found = new Set<GlossaryTerm>();
	const names = GLOSSARY.flatMap((term) =>
		term.names[language].map((name) => ({ term, name }))
	).sort((a, b) => b.name.length - a.name.length);
	for (const { term, name } of names) {
		const pattern =
			language === 'en' ? new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'gi') : new RegExp(name, 'g');
		if (!pattern.test(left)) continue;
		found.add(term);
		left = left.replace(pattern, ' ');
	}
	return GLOSSARY.filter((term) => found.has(term));
}
