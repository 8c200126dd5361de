import { createHash } from 'node:crypto';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../src/domain';
import { MENU_PAGES, pathOf, type PageKind } from '../../src/routes';
import { messages, pagesText, searchText } from '../../src/text';

/** Looks as the site does; in the page itself, for no file can be asked for from any depth. */
const STYLE = `
:root{color-scheme:light dark;--ground:light-dark(#fff,#14181c);--ink:light-dark(#1b2025,#e9edf0);--soft:light-dark(#535d66,#a9b4bd);--rule:light-dark(#87919a,#77828c);--link:light-dark(#0b4f9e,#8fc1ff);--focus:light-dark(#b34700,#ffb35c);font-family:'Hiragino Kaku Gothic ProN','Hiragino Sans','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',Meiryo,system-ui,sans-serif;line-height:1.7;background:var(--ground);color:var(--ink)}
*{box-sizing:border-box}
body{margin:0;padding-inline:clamp(.875rem,3vw,2.5rem)}
header,main{max-inline-size:76rem;margin-inline:auto}
header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;padding-block:.75rem;border-block-end:2px solid}
a{color:var(--link);text-underline-offset:.2em}
.brand{font-weight:700;font-size:1.25rem;color:inherit;text-decoration:none}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.875rem}
main{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 3rem;padding-block-end:3rem}
h1,h2{font-size:clamp(1.5rem,1.2rem + 1.4vw,2.125rem);line-height:1.35;margin-block:1.5rem .5rem}
form{display:flex;max-inline-size:30rem;margin-block:1rem}
input,button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--rule);padding:.375rem .75rem;min-block-size:2.5rem;border-radius:2px}
input{flex:1;min-inline-size:0}
button{cursor:pointer;border-inline-start:0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
p{margin-block:.5rem;color:var(--soft)}
@media print{form,nav{display:none}}
`;

/** Runs nothing, sends a search to its own site only, and takes no styles but its own. */
const POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
	"form-action 'self'",
	"base-uri 'none'"
].join('; ');

/**
 * The page that a static host shows for a path that does not exist. The host serves it at that very
 * path, at any depth, so nothing in it is relative to a file: no script, no style sheet.
 * @param sitePath where the site stands on its host, e.g. '/' or '/machikurabe/'
 */
export function notFoundPage(sitePath: string): string {
	const at = (language: Language, page: PageKind) =>
		sitePath + pathOf({ language, page, id: null });
	const part = (language: Language, heading: 'h1' | 'h2') => {
		const [text, search] = [messages(language), searchText[language]];
		return `<section lang="${language}">
				<${heading}>${text.notFound}</${heading}>
				<p>${text.notFoundHint}</p>
				<form action="${at(language, 'search')}" method="get" role="search" aria-label="${search.label}">
					<input type="search" name="q" aria-label="${search.label}" placeholder="${search.placeholder}" />
					<button type="submit">${search.submit}</button>
				</form>
				<nav aria-label="${text.menu}">
					${(['home', ...MENU_PAGES] as const)
						.map(
							(page) =>
								`<a href="${at(language, page)}">${page === 'home' ? text.home : pagesText[language][page].title}</a>`
						)
						.join('\n\t\t\t\t\t')}
				</nav>
			</section>`;
	};
	const names = LANGUAGES.map((language) => messages(language));
	return `<!doctype html>
<html lang="${DEFAULT_LANGUAGE}" data-app-state="ready">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<title>${names.map((text) => `${text.notFound} | ${text.siteName}`).join(' / ')}</title>
		<style>${STYLE}</style>
	</head>
	<body>
		<header>
			${LANGUAGES.map((language, i) => `<a class="brand" lang="${language}" href="${at(language, 'home')}">${names[i]!.siteName}</a>`).join('\n\t\t\t')}
		</header>
		<main>
			${LANGUAGES.map((language, i) => part(language, i === 0 ? 'h1' : 'h2')).join('\n\t\t\t')}
		</main>
	</body>
</html>
`;
}
