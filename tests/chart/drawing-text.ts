/**
 * A drawing as text that tells changes apart from noise: one element a line, numbers rounded to two
 * places, generated ids counted from 1. Text elements stay on one line, because their spaces show.
 */
export function toDrawingText(drawing: Element): string {
	for (const style of drawing.querySelectorAll('style')) style.remove();
	drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	const ids = new Map<string, string>();
	const plain = drawing.outerHTML
		.replace(/plot-(clip|pattern|gradient)-\d+/g, (id, kind: string) => {
			if (!ids.has(id)) ids.set(id, `plot-${kind}-${ids.size + 1}`);
			return ids.get(id)!;
		})
		.replace(/(?<=\s[\w:-]+="[^"]*)-?\d+\.\d{3,}(?=[^"]*")/g, (number) =>
			String(Math.round(Number(number) * 100) / 100 + 0)
		);
	return `${indent(plain)}\n`;
}

function indent(markup: string): string {
	const parts =
		markup.match(
			/<text[\s\S]*?<\/text>|<title[\s\S]*?<\/title>|<(\w+)[^>]*><\/\1>|<[^>]+>|[^<]+/g
		) ?? [];
	let depth = 0;
	return parts
		.map((part) => {
			if (part.startsWith('</')) depth--;
			const line = '\t'.repeat(depth) + part;
			const opens = /^<[a-z][^>]*[^/]>$/.test(part) && !/^<(text|title)/.test(part);
			if (opens) depth++;
			return line;
		})
		.join('\n');
}
