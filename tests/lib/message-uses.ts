import { parse } from 'svelte/compiler';
import ts from 'typescript';
import type { SourceFile } from './imports';

type Node = ts.Node;
type Tree = { type: string; start: number; end: number } & Record<string, unknown>;

/** What components and their packages bring along, as far as words pass through it. */
const AMBIENT = `
declare function $derived<T>(value: T): T;
declare namespace $derived { function by<T>(read: () => T): T; }
declare function $state<T>(value: T): T;
declare function $props<T>(): T;
declare module 'svelte' { export function createContext<T>(): [() => T, (value: T) => T]; }
declare module '*';
`;

/** Files that have no words to read: they may not import `src/text`. */
const WORDLESS = /^\/src\/(domain|query|engine|state)\//;

/**
 * Messages of the dictionaries in `src/text` that no code reads, by file and path:
 * `concept.ts: gaps.undated`. A dictionary is the object `ja` at the top of a file; its types follow
 * the words wherever they go. Where code indexes them by a word that is known only as it runs, or
 * hands them on as something more general, all of them count as read.
 */
export function findUnusedMessages(files: readonly SourceFile[]): string[] {
	const program = programOf(files);
	const checker = program.getTypeChecker();
	const dictionaries = new Dictionaries();
	const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
	for (const file of sources) dictionaries.read(file);

	/** The objects of dictionaries that a value of a type may be. */
	const groupsOf = (type: ts.Type): ts.ObjectLiteralExpression[] =>
		(type.isUnion() ? type.types : [type])
			.flatMap((each) => each.symbol?.declarations ?? [])
			.filter((declared) => dictionaries.isGroup(declared));
	const markProperty = (type: ts.Type, name: string): void => {
		for (const declared of checker.getPropertyOfType(type, name)?.declarations ?? [])
			dictionaries.use(declared);
	};
	const markPattern = (pattern: ts.ObjectBindingPattern): void => {
		const type = checker.getTypeAtLocation(pattern);
		for (const { dotDotDotToken, propertyName, name } of pattern.elements)
			if (dotDotDotToken) groupsOf(type).forEach((group) => dictionaries.useAll(group));
			else markProperty(type, (propertyName ?? name).getText());
	};
	/** Whether an expression goes where its own type is expected, or none in particular. */
	const staysItself = (node: ts.Expression, group: Node): boolean => {
		const { parent } = node;
		if (ts.isSpreadAssignment(parent) || ts.isSpreadElement(parent)) return false;
		if (ts.isVariableDeclaration(parent) && !parent.type) return true;
		const expected =
			ts.isCallExpression(parent) && parent.expression !== node
				? parameterType(checker, parent, parent.arguments.indexOf(node))
				: checker.getContextualType(node);
		return expected === undefined || groupsOf(expected).includes(group as never);
	};
	const visit = (node: Node): void => {
		ts.forEachChild(node, visit);
		if (ts.isObjectBindingPattern(node)) return markPattern(node);
		if (ts.isPropertyAccessExpression(node) && dictionaries.names.has(node.name.text))
			markProperty(checker.getTypeAtLocation(node.expression), node.name.text);
		if (!isReference(node) || ts.isPropertyAccessExpression(node.parent)) return;
		const { parent } = node;
		const type = checker.getTypeAtLocation(node);
		for (const group of groupsOf(type))
			if (ts.isElementAccessExpression(parent) && parent.expression === node) {
				const names = textsOf(checker, parent.argumentExpression);
				if (names) names.forEach((name) => markProperty(type, name));
				else dictionaries.useAll(group);
			} else if (!staysItself(node, group)) dictionaries.useAll(group);
	};
	for (const file of sources)
		if (!dictionaries.holds(file) && !WORDLESS.test(file.fileName)) visit(file);
	return dictionaries.unused();
}

/** The words of all dictionaries, and which of them are read. */
class Dictionaries {
	/** What any message or group of messages is called. */
	readonly names = new Set<string>();
	/** Leaves by their place in the code. */
	readonly #leaves = new Map<Node, string>();
	readonly #groups = new Set<Node>();
	readonly #files = new Set<Node>();
	readonly #used = new Set<Node>();

	/** Takes in the dictionary of a file, where it has one. */
	read(file: ts.SourceFile): void {
		if (!file.fileName.startsWith('/src/text/')) return;
		for (const statement of file.statements)
			if (ts.isVariableStatement(statement))
				for (const { name, type, initializer } of statement.declarationList.declarations)
					// Words with a type of their own are named by the domain, which uses them all.
					if (name.getText() === 'ja' && !type && initializer) {
						this.#files.add(file);
						this.#add(initializer, file.fileName.replace('/src/text/', '') + ': ');
					}
	}
	isGroup(node: Node): node is ts.ObjectLiteralExpression {
		return this.#groups.has(node);
	}
	holds(file: ts.SourceFile): boolean {
		return this.#files.has(file);
	}
	use(node: Node): void {
		this.#used.add(node);
	}
	useAll(group: ts.ObjectLiteralExpression): void {
		for (const property of group.properties) {
			this.use(property);
			if (ts.isPropertyAssignment(property) && this.isGroup(property.initializer))
				this.useAll(property.initializer);
		}
	}
	unused(): string[] {
		return [...this.#leaves].flatMap(([node, path]) => (this.#used.has(node) ? [] : [path]));
	}

	#add(node: Node, path: string): void {
		if (!ts.isObjectLiteralExpression(node)) return;
		this.#groups.add(node);
		for (const property of node.properties) {
			const name = property.name;
			const key = name && ts.isStringLiteral(name) ? name.text : (name?.getText() ?? '…');
			this.names.add(key);
			if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
				this.#add(property.initializer, `${path}${key}.`);
			else this.#leaves.set(property, `${path}${key}`);
		}
	}
}

/** Whether a node is an expression that may lead to a dictionary or a part of it. */
function isReference(node: Node): node is ts.Expression {
	if (ts.isIdentifier(node))
		return ts.isExpression(node.parent) || ts.isVariableDeclaration(node.parent);
	return (
		ts.isPropertyAccessExpression(node) ||
		ts.isElementAccessExpression(node) ||
		ts.isCallExpression(node)
	);
}

/** The type that a function expects at a place of its parameters; undefined where it has none there. */
function parameterType(
	checker: ts.TypeChecker,
	call: ts.CallExpression,
	at: number
): ts.Type | undefined {
	const parameter = checker.getResolvedSignature(call)?.parameters[at];
	return parameter && checker.getTypeOfSymbolAtLocation(parameter, call);
}

/** The texts that an expression may be; null where that is not known. */
function textsOf(checker: ts.TypeChecker, node: ts.Expression): string[] | null {
	const type = checker.getTypeAtLocation(node);
	const known = checker.getBaseConstraintOfType(type) ?? type;
	const types = known.isUnion() ? known.types : [known];
	const texts = types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
	return texts.length === types.length ? texts : null;
}

/** The code of files as one program, without the packages it takes in. */
function programOf(files: readonly SourceFile[]): ts.Program {
	const texts = new Map([['/ambient.d.ts', AMBIENT]]);
	for (const { path, text } of files)
		if (path.endsWith('.svelte')) texts.set(`/${path}.ts`, componentCode(text));
		else if (path.endsWith('.ts')) texts.set(`/${path}`, text);
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		lib: ['lib.es2022.d.ts'],
		types: [],
		strict: false,
		noEmit: true
	};
	const host = ts.createCompilerHost(options, true);
	const library = ts.getDefaultLibFilePath(options).replace(/[^/\\]*$/, '');
	const inLibrary = (path: string) => path.startsWith(library);
	host.getCurrentDirectory = () => '/';
	host.fileExists = (path) => texts.has(path) || (inLibrary(path) && ts.sys.fileExists(path));
	host.readFile = (path) =>
		texts.get(path) ?? (inLibrary(path) ? ts.sys.readFile(path) : undefined);
	host.directoryExists = () => true;
	host.getDirectories = () => [];
	host.realpath = (path) => path;
	return ts.createProgram([...texts.keys()], options, host);
}

/** A component as plain code: its scripts, then what its markup reads, in the scopes it reads it in. */
function componentCode(text: string): string {
	const { module, instance, fragment } = parse(text, { modern: true });
	const slice = (node: unknown) => {
		const { start, end, typeAnnotation } = node as Tree & { typeAnnotation?: Tree };
		return text.slice(start, Math.max(end, typeAnnotation?.end ?? 0));
	};
	const markup = (node: unknown): string => {
		if (Array.isArray(node)) return node.map(markup).join('');
		if (typeof node !== 'object' || node === null) return '';
		const tree = node as Tree;
		switch (tree.type) {
			case 'EachBlock': {
				const item = tree['context'] ? slice(tree['context']) : '_';
				const index = typeof tree['index'] === 'string' ? `const ${tree['index']} = 0;` : '';
				const key = tree['key'] ? `void (${slice(tree['key'])});` : '';
				const body = index + key + markup(tree['body']);
				return `for (const ${item} of (${slice(tree['expression'])})) {${body}}${markup(tree['fallback'])}`;
			}
			case 'IfBlock':
				return `if (${slice(tree['test'])}) {${markup(tree['consequent'])}} else {${markup(tree['alternate'])}}`;
			case 'SnippetBlock': {
				const parameters = (tree['parameters'] as unknown[]).map(slice).join(', ');
				return `function ${slice(tree['expression'])}(${parameters}) {${markup(tree['body'])}}`;
			}
			case 'ConstTag':
				return `${slice(tree['declaration'])};`;
			default: {
				const { expression, ...rest } = tree;
				const read = expression ? `void (${slice(expression)});` : '';
				return read + Object.values(rest).map(markup).join('');
			}
		}
	};
	const scripts = [module, instance].map((script) => (script ? slice(script.content) : ''));
	return `${scripts.join('\n')}\n{${markup(fragment)}}\nexport default {} as any;`;
}
