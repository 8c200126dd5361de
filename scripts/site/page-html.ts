import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../src/domain';
import type { PageInfo } from '../../src/page-info';
import { pathOf, readPath, siteRootFrom } from '../../src/routes';
import { messages } from '../../src/text';

/**
 * What a page of the built site may do: run its own scripts and WebAssembly, read its own files.
 * `blob:` is the engine's file, which the page hands to its worker.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self' blob:",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/** Places in `src/index.html` that every page fills in its own way. */
const PLACEHOLDER = /\{\{(\w+)\}\}|<!--(\w+)-->/g;

/** What a page's HTML holds besides its words. */
export interface PageHead {
	/** The content security policy; none while developing, where Vite injects styles. */
	policy: string | null;
	/** Files below the site root with the page's own code, fetched at once beside the app's. */
	parts: readonly string[];
}

/**
 * One page out of the template `src/index.html`.
 * @throws when the template names a placeholder that is not known, or lacks one.
 */
export function fillTemplate(
	template: string,
	page: PageInfo,
	{ policy, parts }: PageHead
): string {
	const siteRoot = siteRootFrom(page.path);
	const values: Record<string, string> = {
		lang: page.language,
		siteRoot,
		title: escape(page.title),
		description: escape(page.description),
		policy: policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : '',
		alternates: alternates(page, siteRoot),
		parts: parts
			.map((file) => `<link rel="modulepreload" crossorigin href="${siteRoot}${file}" />`)
			.join('\n'),
		noScript: escape(messages(page.language).noScript)
	};
	const missing = new Set(Object.keys(values));
	const html = template.replaceAll(PLACEHOLDER, (_, text?: string, comment?: string) => {
		const name = text ?? comment ?? '';
		const value = values[name];
		if (value === undefined) throw new Error(`unknown placeholder in the template: ${name}`);
		missing.delete(name);
		return value;
	});
	if (missing.size > 0)
		throw new Error(`the template lacks a placeholder: ${[...missing].join(', ')}`);
	return html;
}

/** Turns the addresses that Vite wrote for the site root into those of a page further down. */
export function moveAssets(html: string, path: string): string {
	return html.replaceAll(/(\s(?:src|href)=")\.\//g, `$1${siteRootFrom(path)}`);
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/** What in a built page the content security policy would refuse; empty when all is well. */
export function findInline(html: string): string[] {
	return [
		...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/gi),
		...[...html.matchAll(/<style[^>]*>([^<]*)/gi)]
			.filter(([, style]) => !html.includes(`'sha256-${digest(style!)}'`))
			.map(([tag]) => /^<[^>]*>/.exec(tag)!),
		...html.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)\s*=[^>]*>/gi)
	].map(([tag]) => tag);
}

/** Links to the same page in the other language, and from each page to its Japanese original. */
function alternates(page: PageInfo, siteRoot: string): string {
	const route = readPath(page.path);
	if (!route) throw new Error(`not a path of the site: ${page.path}`);
	return LANGUAGES.filter((language) => language !== page.language)
		.map((language) => {
			const href = siteRoot + pathOf({ ...route, language });
			return `<link rel="alternate" hreflang="${language}" href="${href}" />`;
		})
		.join('\n');
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
