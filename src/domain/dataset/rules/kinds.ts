import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { indexDocuments } from '../documents';
import { readFiscalYears } from '../../fiscal-year';
import type { SourceRow, Tables } from '../../tables';
import type { Kind } from '../../vocabulary';

type Observation = SourceRow<Tables['observation']>;
type SourceDocument = SourceRow<Tables['source_document']>;

/** Words above a figure that say what it is. */
const WORDS: readonly [RegExp, Kind][] = [
	[/基準/, 'baseline'],
	[/目標|計画/, 'target'],
	[/実績/, 'actual'],
	[/見込/, 'forecast'],
	[/効果/, 'effect'],
	[/達成率/, 'achievement_rate']
];

/**
 * The last fiscal year of which a document can tell what has come about: that in which it was issued.
 * Where that is not printed, the years that it names instead lead: a plan was made by the first of them,
 * a report by the last.
 */
function issueYear({ issued, kind }: SourceDocument): number | null {
	const years = readFiscalYears(issued).map((y) => y.fiscalYear);
	if (years.length === 0) return null;
	return kind === 'plan' ? Math.min(...years) : Math.max(...years);
}

/** What stands above a figure, as far as it was entered, says the same kind. */
function checkWords(entry: Entry<Observation>): Finding[] {
	const { year_printed, kind } = entry.row;
	const said = WORDS.filter(([word]) => word.test(year_printed ?? '')).map(([, k]) => k);
	return said.length === 0 || said.includes(kind)
		? []
		: [
				finding(
					entry,
					`column kind: "${kind}" below the words "${year_printed}"; expected ${said.join(' or ')}`
				)
			];
}

/**
 * Figures are of the years of which their kind can be: actuals not of years after the document,
 * baselines not of years after the plan has begun, targets not of years before it. Where a document
 * has it otherwise, the notes of the row say how.
 */
export function checkKinds(entries: Entries): Finding[] {
	const { documentOf, planOfInitiative } = indexDocuments(entries);
	const initiatives = new Map(
		entries.indicator.map((e) => [e.row.indicator_id, e.row.initiative_id])
	);
	const years = (entry: Entry<Observation>): Finding[] => {
		const { kind, fiscal_year: year, indicator_id, note_ja, note_en } = entry.row;
		if (year === null || (note_ja !== null && note_en !== null)) return [];
		const document = documentOf(entry);
		const plan = planOfInitiative(initiatives.get(indicator_id) ?? '');
		// One that ends before it begins is a mistake of its own.
		const begins =
			plan && plan.first_fiscal_year <= plan.last_fiscal_year ? plan.first_fiscal_year : null;
		const issued = document ? issueYear(document) : null;
		const tell = (limit: string): Finding[] => [
			finding(
				entry,
				`column kind: "${kind}" of ${year}; expected ${limit}, another kind, or notes that say why`
			)
		];
		if (kind === 'actual' && issued !== null && year > issued)
			return tell(`a year up to ${issued}, when ${document!.document_id} was issued`);
		if (kind === 'baseline' && begins !== null && year > begins)
			return tell(`a year up to ${begins}, when the plan begins`);
		if (kind === 'target' && begins !== null && year < begins)
			return tell(`a year from ${begins}, when the plan begins`);
		return [];
	};
	return entries.observation.flatMap((entry) => [...checkWords(entry), ...years(entry)]);
}
