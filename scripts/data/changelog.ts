/** The entries of `data/CHANGELOG.md` of the newest day: its lines, and the day as the headings print it. */
export interface NewestEntries {
	day: string;
	lines: readonly string[];
}

const HEADING = /^## (\d{4}-\d{2}-\d{2})/;

/**
 * The lines below all headings that bear the newest date: `## 2026-11-21: …`. What several people
 * enter on one day stands under several headings.
 * @returns null where no heading bears a date
 */
export function newestEntries(changelog: string): NewestEntries | null {
	const lines = changelog.split('\n');
	const dayOf = (line: string): string | undefined => HEADING.exec(line)?.[1];
	const day = lines
		.flatMap((line) => dayOf(line) ?? [])
		.sort()
		.at(-1);
	if (day === undefined) return null;
	let within = false;
	const own = lines.filter((line) => {
		if (line.startsWith('## ')) within = dayOf(line) === day;
		return within;
	});
	return { day, lines: own };
}

/** What a line may name so that it names a row. */
export interface RowNames {
	/** Identifiers of the row: those of the indicator and the initiative, of the unit, of the concept … */
	identifiers: readonly string[];
	/** File below the data folder: `ube/schedule.csv`, `units.csv`. */
	file: string;
	/** Names of the municipality whose folder holds it: `ube`, `宇部市`, `Ube`; none for common tables. */
	municipality: readonly string[];
	/** Whether nothing of the file was reviewed before, so that naming its municipality is enough. */
	first: boolean;
}

/** Whether words stand in a line by themselves, not within longer ASCII words: `ube-1` not in `ube-12`. */
function mentions(line: string, words: string): boolean {
	const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![A-Za-z0-9_-])${escaped}(?![A-Za-z0-9_-])`).test(line);
}

/** Whether a line names an identifier; one that is a plain word only counts in `…` or 「…」. */
const namesIdentifier = (line: string, identifier: string): boolean =>
	/^[a-z0-9]+-[a-z0-9-]+$/.test(identifier)
		? mentions(line, identifier)
		: line.includes(`\`${identifier}\``) || line.includes(`「${identifier}」`);

/**
 * Whether an entry names a row: by an identifier of it; by its file with the folder; by the file
 * and the municipality in one line; by the municipality in a heading, or, where all of its file is
 * new, in any line.
 */
export function namesRow({ lines }: NewestEntries, names: RowNames): boolean {
	const { identifiers, file, municipality, first } = names;
	const own = file.split('/').at(-1)!;
	return lines.some(
		(line) =>
			mentions(line, file) ||
			identifiers.some((identifier) => namesIdentifier(line, identifier)) ||
			((first || /^##+ /.test(line) || mentions(line, own)) &&
				municipality.some((words) => mentions(line, words)))
	);
}
