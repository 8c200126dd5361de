import type { Messages } from './ja';
import { punctuation } from './punctuation';
import { vocabulary } from './vocabulary';

const {
	fields,
	kinds,
	phases,
	certainties,
	certaintyMeanings,
	comparabilities,
	series,
	accumulations,
	accounts,
	asOf,
	stepKinds,
	bounds
} = vocabulary.en;

/** All words of the interface in English. */
export const en: Messages = {
	siteName: 'Machikurabe',
	siteTagline: 'Compare what cities plan, promise and achieve',
	homeLead: (municipalities) =>
		`Targets and results of administrative reform in ${municipalities} Japanese cities, from their own plans and reports, with every difference of definition and every source.`,
	coverage: { scope: 'Covers', accounts: 'Accounts', asOf: 'As of' },
	homeMatrixTitle: 'Which city shows what on which theme',
	initiatives: 'Initiatives',
	figures: 'Figures',
	grades: 'Grades',
	theme: fields.theme,
	municipality: fields.municipality,
	nothing: 'No initiative',
	nothingFor: (names) => `The documents of ${names} have no initiative on this theme.`,
	noGrades: 'no grades',
	noFigures: 'no figures',
	matrixLegend:
		'Numbers of initiatives, figures and grades; bars share one scale across the table.',
	skip: 'Skip to content',
	menu: 'Themes and views',
	menuButton: 'Menu',
	otherLanguage: '日本語',
	calendar: 'Years',
	wareki: 'Japanese era',
	western: 'Western',
	municipalities: 'Choose cities',
	years: 'Fiscal years',
	from: 'from',
	to: 'to',
	reset: 'Reset choices',
	unknownParameter: (name, value, expected) =>
		`“${name}=${value}” in the address cannot be used. Expected ${expected}. The page is shown without it.`,
	expectedMunicipalities: (slugs) => `some of ${slugs}, joined by commas`,
	expectedYears: (range) => `the form ${range}`,
	expectedCalendar: 'wareki or western',
	expectedSource: 'the key of a figure in the documents',
	expectedName: 'one of m, y, cal and src',
	loading: {
		data: 'Loading the data',
		engine: 'Loading the query engine',
		starting: 'Preparing the data',
		restarting: 'The query engine stopped and is being restarted',
		page: 'Loading the page',
		answering: 'Working out the answer',
		progress: (loaded, total) => `${loaded} of ${total}`
	},
	errors: {
		retry: 'Try again',
		reload: 'Reload the page',
		tell: 'If it happens again, tell the site’s administrator what stands below.',
		details: 'Details',
		sql: 'The SQL that was run',
		'no-webassembly':
			'This browser cannot run the query engine (WebAssembly). Open the page in a recent Edge, Chrome, Firefox or Safari, or ask whoever manages the browser to allow WebAssembly.',
		unreachable:
			'The server could not be reached, so a file is missing. Check the network and try again.',
		stalled:
			'A file stopped coming in the middle. Check the network and try again; files that came whole are not fetched again.',
		'file-missing':
			'A file that is needed is not on the server. Perhaps only a part of the site was replaced. Tell the administrator the name of the file below.',
		'file-damaged':
			'A file differs from what was published (SHA-256). It is not shown, so that no broken figure is. Try again; if it stays so, tell the administrator what stands below.',
		'manifest-invalid':
			'The list of data files (manifest.json) cannot be read. Tell the administrator what stands below.',
		'schema-unknown':
			'The data has a version of its format that this page does not know. Reload the page; if it stays so, tell the administrator the versions below.',
		'query-failed': 'A query failed. Tell the administrator the SQL and the details below.',
		'row-invalid':
			'A result does not have the form it must have, so it is not shown. Tell the administrator what stands below.',
		'worker-died':
			'The query engine stopped repeatedly. Close other tabs to free memory and try again.',
		'table-invalid':
			'The table that you brought could not be taken in. Correct its name, columns or types by what stands below, and try again.',
		unexpected:
			'Something failed that should not. Try again; if it stays so, tell the administrator what stands below.'
	},
	emptyChoice:
		'There is no figure for the cities and years chosen. Choose more cities or a wider range of years.',
	themePage: {
		figuresHeading: 'Indicators that several cities share',
		otherHeading: 'Figures of indicators that only one city has',
		otherSentence: 'No other city has these indicators: they are listed, not compared.',
		scheduleHeading: 'What is to happen in which year',
		gradesHeading: 'The cities’ own grades',
		initiativesHeading: 'Initiatives of each city',
		continuity: { new: 'new', continuing: 'continuing' },
		initiatives: (n) => (n === 1 ? '1 initiative' : `${n} initiatives`),
		grade: 'Grade:',
		oneYear: (counts) => `Schedule entries of one year only (${counts})`,
		oneYearCount: (name, n) => `${name}: ${n}`,
		moreInitiatives: (n) => `${n} more initiatives`,
		page: (page) => `p. ${page}`,
		pageLine: (page, line) => (page === null ? `line ${line}` : `p. ${page}, line ${line}`)
	},
	chart: {
		tools: {
			find: 'Find in the table',
			found: (found, all) => (found === all ? `${all} rows` : `${found} of ${all} rows`),
			shown: (first, last) => `rows ${first} to ${last}`,
			previous: 'Previous',
			next: 'Next',
			sort: 'Sort by',
			asGiven: 'as given',
			allColumns: (count) => `All ${count} columns`
		},
		table: 'Table',
		sql: 'SQL',
		behind: 'Source, table, SQL',
		download: 'Download CSV',
		link: 'Copy link',
		copied: 'Copied',
		copyFailed: 'The link could not be copied; copy it from the address bar.',
		sqlNote: 'The SQL behind this chart and the values passed to it.',
		viewNote: (name) => `What the view ${name}, of which the SQL asks, is made of.`,
		source: 'Sources',
		terms: 'Terms',
		comparability: 'Comparability',
		year: fields.fiscalYear,
		value: 'Value',
		kind: fields.kind,
		printed: 'As printed',
		certainty: fields.certainty,
		page: 'Page',
		line: 'Line',
		scope: fields.scope,
		note: fields.note,
		indicator: fields.indicator,
		initiative: fields.initiative,
		action: 'Action',
		phase: 'Phase',
		grade: fields.grade,
		meaning: fields.meaning,
		period: 'Period',
		department: fields.department,
		undated: 'no year printed',
		yearSpan: (from, to) => `${from} to ${to}`,
		openSource: (what) => `${what}. Open the source`,
		differs: 'What differs',
		targetBeside: (value) => `target of that year ${value}`,
		scopeChange: (what) => `Figures of another scope are not joined by the line: ${what}`,
		notOnAxis: (what) => `Not on the axis because the unit differs: ${what}`,
		undatedList: (what) => `Not on the axis because no year is printed: ${what}`,
		lowMark: '“?” marks a reading of low certainty',
		lowEntries: '“?” marks an entry whose reading is of low certainty',
		lowGrades: 'Grades marked “?” are readings of low certainty: the document does not settle them',
		missingList: (years) => `Years without a figure in the document: ${years}`,
		dash: '“-” (no number)',
		zeroNote: 'The vertical axis does not start at zero'
	},
	legend: {
		actual: 'Actual (filled, solid)',
		target: 'Target (hollow, dashed)',
		baseline: 'Baseline (small, with a stroke)',
		forecast: 'Forecast (hollow, dotted)',
		low: 'Low certainty (paler, with ?)'
	},
	restated: {
		title: 'In other documents',
		open: 'See where that figure comes from',
		point: 'points',
		repeated: (document) => `The same as in the earlier document “${document}”.`,
		earlier: (document, printed, difference) =>
			`“${printed}” in the earlier document “${document}”${difference === null ? '' : ` (difference ${difference})`}.`,
		confirmed: (document) => `The later document “${document}” prints the same.`,
		later: (document, printed, difference) =>
			`“${printed}” in the later document “${document}”${difference === null ? '' : ` (difference ${difference})`}. Comparisons use the later figure.`,
		list: (what) => `Figures that a later document changed: ${what}`,
		unchanged: (document) => `The same as in the earlier document “${document}”.`,
		otherScale: (document, grade) =>
			`“${grade}” on another scale in the earlier document “${document}”.`,
		grades: (what) => `Grades that a later document changed: ${what}`,
		cells: (what) => `Words of a schedule that a later document changed: ${what}`
	},
	card: {
		title: 'Where this figure comes from',
		close: 'Close',
		printed: 'As printed',
		municipality: fields.municipality,
		document: 'Document',
		initiative: fields.initiative,
		indicator: fields.indicator,
		year: fields.fiscalYear,
		yearPrinted: (label) => `printed as “${label}”`,
		kind: fields.kind,
		place: fields.place,
		page: (page) => `page ${page}`,
		noPage: 'the document does not tell the page number',
		textLine: 'Line of our record',
		line: (line) => `line ${line} of the text`,
		lineMeaning: 'A line of the text into which the document was turned, not of its page.',
		previous: 'Previous figure',
		next: 'Next figure',
		position: (at, count) => `Figure ${at} of ${count} in this chart`,
		openDocument: 'Open the document',
		openPublisher: (publisher) => `Open the site of ${publisher}`,
		noAddress:
			'The address of the document is not known. Look for its title on the site of the publisher.',
		openConcept: 'Page of the shared indicator',
		steps: 'Calculation',
		noSteps: 'The figure is as printed.',
		noValue: 'Words stand here in place of a number',
		scope: fields.scope,
		certainty: fields.certainty,
		note: fields.note,
		comparability: 'Can it be compared?',
		noConcept: 'Not an indicator that other cities share. Read it as a figure of this city alone.',
		definition: 'Definition of the shared indicator',
		failed:
			'The source could not be fetched. Try again, or close this card and see the notice at the top of the page.',
		unknown: (key) => `There is no figure “${key}”. The link is old or mistyped.`
	},
	bounds,
	kinds,
	phases,
	certainties,
	certaintyMeanings,
	comparabilities,
	series,
	accumulations,
	accounts,
	asOf,
	stepKinds,
	noPhase: 'phase not stated',
	listJoin: punctuation.en.comma,
	noScript: 'The charts and tables of this page need JavaScript. Please allow it in the browser.',
	footer: {
		about:
			'Facts of the documents (titles, figures, years, grades), recorded by reading. Their running text is not carried.',
		sources: 'Source documents',
		offline: 'What was loaded works without a connection.',
		printed: (day, changed) =>
			`Printed on ${day} (data last changed on ${changed}). Folded tables and notes are not printed; they are on the page:`
	},
	notFound: 'There is no such page',
	notFoundHint: 'Check the address, search, or start from the home page.',
	home: 'Home page'
};
