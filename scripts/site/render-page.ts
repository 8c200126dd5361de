import { renderApp } from '../../src/server';
import type { Site } from '../../src/site';
import type { QueryRunner } from '../../src/state/query-runner';
import { collectAnswers, messageOf, type PreparedQuery } from './collect-answers';

/** A page that can be read before a script runs. */
export interface RenderedPage {
	/** What stands in the element that the app is mounted in: headings, sentences, tables, drawings. */
	html: string;
	/** All that the page asks: with these rows it shows the same without the engine. */
	queries: PreparedQuery[];
}

export interface RenderOptions {
	site: Site;
	/** Answers the queries; it holds the data that the site describes. */
	engine: Pick<QueryRunner, 'ask'>;
	/** Where drawings are made: see `openDrawingDocument`. */
	document: Document;
}

/**
 * Renders a page of the site as a reader finds it who opens it without choices, or with those of the
 * address. Made for the build of the site; it imports components, so it runs where Vite compiles them
 * for a server.
 * @param address path below the site root, and choices: '', 'en/theme/rpa/?m=ube,mine'
 * @throws Error which names the page, and the query where one fails
 */
export async function renderPage(
	address: string,
	{ site, engine, document }: RenderOptions
): Promise<RenderedPage> {
	try {
		const { rendered, queries } = await collectAnswers(
			(runner) => renderApp(address, { site, runner, document }),
			engine
		);
		return { html: rendered, queries };
	} catch (cause) {
		throw new Error(`page "${address}": ${messageOf(cause)}`, { cause });
	}
}
