import type { Need } from '../query/query';
import type { Database } from './database';
import { EngineError, FileDamagedError, ManifestInvalidError } from './errors';
import { insertTables, type LoadedTable } from './insert-tables';
import type { PublishedTable } from './manifest';
import { insertOfficialFigures } from './official-figures';

/** A table, or the figures of a statistic, in memory. */
interface LoadedPart {
	published: PublishedTable;
	table: LoadedTable;
}

/** What a database has of the tables on demand. */
interface DatabaseState {
	/** By `placeOf`. */
	inserted: Map<string, LoadedPart>;
	/** The insertion before, whatever its outcome: two at a time would both insert the same. */
	last: Promise<unknown>;
}

/**
 * The tables that are loaded when a query needs them: each is loaded once and stays in memory, for
 * every database that is to have it.
 */
export class OnDemandTables<T extends PublishedTable> {
	readonly #published: readonly T[];
	readonly #loadTable: (published: T) => Promise<LoadedTable>;
	readonly #coming = new Map<T, Promise<void>>();
	/** By `placeOf`. */
	readonly #loaded = new Map<string, LoadedPart>();
	readonly #databases = new WeakMap<Database, DatabaseState>();

	/**
	 * @param published all tables of the manifest; those not on demand are in every database already
	 * @param loadTable gets one of them; when it fails, the next who needs it has it called again
	 */
	constructor(published: readonly T[], loadTable: (published: T) => Promise<LoadedTable>) {
		this.#published = published;
		this.#loadTable = loadTable;
	}

	/** Whether a table of the manifest has this name. */
	has(name: string): boolean {
		return this.#published.some((published) => published.name === name);
	}

	/**
	 * Loads what is not in memory yet; what is on its way is waited for. A statistic that is not
	 * published has no figures: nothing to load.
	 * @throws EngineError of the first failure; the rest stays in memory.
	 */
	async load(needs: readonly Need[]): Promise<void> {
		const parts = needs.flatMap((need) => this.#partOf(need) ?? []);
		await Promise.all(parts.map((published) => this.#loadOnce(published)));
	}

	/**
	 * Inserts what is in memory and not yet in the database.
	 * @throws FileDamagedError, WorkerCrashedError
	 */
	insert(database: Database): Promise<void> {
		const state = this.#databases.get(database) ?? { inserted: new Map(), last: Promise.resolve() };
		this.#databases.set(database, state);
		const turn = state.last.then(() => this.#insertMissing(database, state.inserted));
		state.last = turn.catch(() => {});
		return turn;
	}

	/** The file that a need asks for; null where there is nothing to load. */
	#partOf(need: Need): T | null {
		if ('table' in need) {
			const published = this.#published.find(({ name }) => name === need.table);
			if (published) return published.on_demand ? published : null;
			const problem = `tables: none is named ${need.table}`;
			throw new ManifestInvalidError({ file: 'manifest.json', problem });
		}
		const parts = this.#published.filter((p) => p.statistic_id === need.statistic);
		const all = parts.find(({ part }) => part === 'all');
		const latest = parts.find(({ part }) => part === 'latest');
		if (need.part === 'all' || !latest) return all ?? null;
		return all && (this.#coming.has(all) || this.#isLoaded(all)) ? all : latest;
	}

	#isLoaded(published: T): boolean {
		return this.#loaded.get(placeOf(published))?.published === published;
	}

	#loadOnce(published: T): Promise<void> {
		if (this.#isLoaded(published)) return Promise.resolve();
		const coming =
			this.#coming.get(published) ??
			this.#loadTable(published)
				.then((table) => this.#keep({ published, table }))
				.finally(() => this.#coming.delete(published));
		this.#coming.set(published, coming);
		return coming;
	}

	/** All periods take the place of the latest, never the reverse. */
	#keep(part: LoadedPart): void {
		const place = placeOf(part.published);
		if (this.#loaded.get(place)?.published.part !== 'all') this.#loaded.set(place, part);
	}

	async #insertMissing(database: Database, inserted: Map<string, LoadedPart>): Promise<void> {
		for (const [place, part] of this.#loaded) {
			if (inserted.get(place) === part) continue;
			await insertPart(database, part);
			inserted.set(place, part);
		}
	}
}

/** Where a file's rows go: a table, or the rows of a statistic. */
function placeOf({ name, statistic_id }: PublishedTable): string {
	return statistic_id === undefined ? name : `${name} ${statistic_id}`;
}

async function insertPart(database: Database, { published, table }: LoadedPart): Promise<void> {
	const { statistic_id, file, name } = published;
	try {
		if (statistic_id === undefined) await insertTables(database, [table]);
		else await insertOfficialFigures(database, statistic_id, table);
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		const actual = cause instanceof Error ? cause.message : String(cause);
		const expected = `rows of the table ${name}`;
		throw new FileDamagedError({ file, measure: 'content', expected, actual }, cause);
	}
}
