import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of the project: its path from the root, with slashes, and its text. */
export interface SourceFile {
	path: string;
	text: string;
}

/** One import line: who, what as written, what file that is, and whether only types come along. */
export interface Import {
	from: string;
	specifier: string;
	/** Path of the file from the root; null for a package. */
	target: string | null;
	typesOnly: boolean;
}

const CODE = /\.(ts|js|svelte)$/;

/** Every file below some folders of the project. */
export function readFiles(root: string, folders: readonly string[]): SourceFile[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => ({
				path: path.slice(root.length + 1).replaceAll('\\', '/'),
				text: readFileSync(path, 'utf8')
			}))
	);
}

/** The import lines of all code among the files; a relative import without its file is kept as written. */
export function readImports(files: readonly SourceFile[]): Import[] {
	const paths = new Set(files.map(({ path }) => path));
	return files
		.filter(({ path }) => CODE.test(path))
		.flatMap(({ path, text }) =>
			specifiersOf(path.endsWith('.svelte') ? scriptsOf(text) : text).map((found) => ({
				from: path,
				...found,
				target: resolveTarget(path, found.specifier, paths)
			}))
		);
}

/** The code of a component: its `<script>` blocks. */
function scriptsOf(component: string): string {
	return [...component.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
		.map(([, code]) => code)
		.join('\n');
}

/** What code imports: `import`, `export … from`, `import()`, `import('…').Type`, `new URL('…', import.meta.url)`. */
function specifiersOf(code: string): Pick<Import, 'specifier' | 'typesOnly'>[] {
	const found: Pick<Import, 'specifier' | 'typesOnly'>[] = [];
	const add = (node: ts.Node | undefined, typesOnly: boolean) => {
		if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typesOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node))
			add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true);
		else if (isModuleUrl(node)) add(node.arguments?.[0], false);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
	return found;
}

/** `new URL('./worker.ts', import.meta.url)` */
function isModuleUrl(node: ts.Node): node is ts.NewExpression {
	if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return false;
	const base = node.arguments?.[1];
	return (
		node.expression.text === 'URL' &&
		base !== undefined &&
		ts.isPropertyAccessExpression(base) &&
		ts.isMetaProperty(base.expression)
	);
}

function resolveTarget(from: string, specifier: string, paths: ReadonlySet<string>): string | null {
	if (!specifier.startsWith('.')) return null;
	const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
	const candidates = [path, `${path}.ts`, `${path}.js`, `${path}/index.ts`];
	return candidates.find((candidate) => paths.has(candidate)) ?? path;
}
