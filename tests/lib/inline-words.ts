import { parse } from 'svelte/compiler';
import ts from 'typescript';
import type { SourceFile } from './imports';

/** Kanji, kana and their punctuation, full-width forms included. */
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

const LANGUAGES: readonly unknown[] = ['ja', 'en'];
const COMPARISONS: readonly unknown[] = ['===', '!==', '==', '!='];

/** Where code may compare languages, and why. */
const MAY_COMPARE: Readonly<Record<string, string>> = {
	'src/text/': 'holds the words',
	'src/domain/fiscal-year.ts': 'writes years in the way of each language'
};

/** Where code may hold Japanese, and why. */
const MAY_HOLD_JAPANESE: Readonly<Record<string, string>> = {
	'src/text/': 'holds the words',
	'src/domain/': 'reads Japanese documents and describes its tables in both languages',
	'src/analysis/initiative-lines.ts': 'joins words as they are printed',
	'src/analysis/schedule-rows.ts': 'joins words as they are printed',
	'src/analysis/similar-initiatives.ts': 'leaves out words that stand in the titles of all plans'
};

/**
 * What code says by itself instead of asking `src/text`, one line each: `src/ui/A.svelte: language`
 * where it compares a language, `src/ui/A.svelte: 「：」` where a text holds Japanese. Comments and
 * regular expressions are free.
 */
export function findInlineWords(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path, text }) => {
		const found = path.endsWith('.svelte')
			? inComponent(text)
			: path.endsWith('.ts')
				? inCode(text)
				: null;
		if (!found) return [];
		const { compares, texts } = found;
		const japanese = allows(MAY_HOLD_JAPANESE, path) ? [] : texts.filter((t) => JAPANESE.test(t));
		return [
			...(compares && !allows(MAY_COMPARE, path) ? [`${path}: language`] : []),
			...japanese.map((t) => `${path}: 「${t.trim()}」`)
		];
	});
}

/** What a file says: whether it compares a language, and its texts. */
interface Found {
	compares: boolean;
	texts: string[];
}

function allows(places: Readonly<Record<string, string>>, path: string): boolean {
	return Object.keys(places).some((place) => path.startsWith(place));
}

function inCode(code: string): Found {
	const found: Found = { compares: false, texts: [] };
	const isLanguage = (node: ts.Node) => ts.isStringLiteral(node) && LANGUAGES.includes(node.text);
	const visit = (node: ts.Node): void => {
		if (ts.isBinaryExpression(node) && COMPARISONS.includes(node.operatorToken.getText()))
			found.compares ||= isLanguage(node.left) || isLanguage(node.right);
		if (ts.isCaseClause(node)) found.compares ||= isLanguage(node.expression);
		if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
			found.texts.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
	return found;
}

type Tree = Record<string, unknown>;

function inComponent(component: string): Found {
	const found: Found = { compares: false, texts: [] };
	const isLanguage = (node: unknown) => LANGUAGES.includes((node as Tree | null)?.['value']);
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const tree = node as Tree;
		switch (tree['type']) {
			case 'Comment':
				return;
			case 'BinaryExpression':
				if (COMPARISONS.includes(tree['operator']))
					found.compares ||= isLanguage(tree['left']) || isLanguage(tree['right']);
				break;
			case 'SwitchCase':
				found.compares ||= isLanguage(tree['test']);
				break;
			case 'Literal':
				if (typeof tree['value'] === 'string') found.texts.push(tree['value']);
				return;
			case 'TemplateElement':
				found.texts.push((tree['value'] as { raw: string }).raw);
				return;
			case 'Text':
				found.texts.push(tree['data'] as string);
				return;
		}
		for (const [key, value] of Object.entries(tree))
			if (!/^(leading|trailing)Comments$|^loc$|^metadata$/.test(key)) visit(value);
	};
	const { module, instance, fragment } = parse(component, { modern: true });
	visit([module?.content, instance?.content, fragment]);
	return found;
}
