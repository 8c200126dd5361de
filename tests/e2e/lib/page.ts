import { type BrowserContext, test as base, expect } from '@playwright/test';

/**
 * Says that a test expects a complaint, e.g. `allow(/response 404: .*manifest/)`. The complaint must
 * come: a pattern that matches none fails the test as well.
 */
export type Allow = (pattern: RegExp) => void;

/**
 * Playwright's `test` for this site: it fails a test whose pages ask another origin for anything,
 * print a warning or an error, throw, or get an answer with an error status.
 */
export const test = base.extend<{ allow: Allow }>({
	allow: [
		async ({ context, baseURL }, use) => {
			const complaints = listen(context, new URL(baseURL ?? '').origin);
			const allowed: RegExp[] = [];
			await use((pattern) => allowed.push(pattern));
			expect(assess(complaints, allowed), 'complaints of the page').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** What is left to complain about once the expected complaints are taken out. */
export function assess(complaints: readonly string[], allowed: readonly RegExp[]): string[] {
	return [
		...complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
		...allowed
			.filter((pattern) => !complaints.some((complaint) => pattern.test(complaint)))
			.map((pattern) => `expected but never came: ${pattern}`)
	];
}

/** Collects the complaints of every page of a context, also of those it opens later. */
export function listen(context: BrowserContext, origin: string): string[] {
	const complaints: string[] = [];
	context.on('request', (request) => {
		if (isForeign(request.url(), origin))
			complaints.push(`request to another origin: ${request.method()} ${request.url()}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400)
			complaints.push(`response ${response.status()}: ${response.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (webError) => {
		complaints.push(`page error: ${webError.error().message}`);
	});
	context.on('page', (page) => {
		page.on('websocket', (socket) => complaints.push(`web socket: ${socket.url()}`));
	});
	return complaints;
}

function isForeign(url: string, origin: string): boolean {
	const { origin: other, protocol } = new URL(url);
	return protocol !== 'blob:' && protocol !== 'data:' && other !== origin;
}
