import { parseArgs } from 'node:util';
import { ScriptError } from './script-error';

/**
 * The options of a script, each with a value: `--data DIR`.
 * @param names of the options that the script knows
 * @param args the words behind the script's name
 * @throws ScriptError for an option that is not known or lacks its value, and for a stray word
 */
export function readOptions<N extends string>(
	names: readonly N[],
	args: readonly string[] = process.argv.slice(2)
): Partial<Record<N, string>> {
	const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
	try {
		return parseArgs({ args: [...args], options }).values as Partial<Record<N, string>>;
	} catch {
		throw new ScriptError([
			`invalid options: ${args.join(' ')}; expected ${names.map((name) => `--${name} …`).join(', ')}`
		]);
	}
}
