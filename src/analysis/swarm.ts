/** Radii that are tried from the largest, in pixels. */
const RADII = [5, 4, 3.5, 3, 2.5, 2.2, 1.9, 1.6, 1.4, 1.2, 1];

/** Dots on a line, moved apart from it so that none covers another. */
export interface Swarm {
	radius: number;
	/** Distance of each dot from the line in pixels, in the order given. */
	offsets: Float64Array;
	/** The largest of them. */
	reach: number;
}

/**
 * A beeswarm: each dot stands at its place along the line, as near to the line as those before it let
 * it. The radius is the largest with which all stand within the height; with the least one, what would
 * stand higher is pressed together and dots may cover each other.
 * @param places of the dots along the line, in pixels
 * @param height of the drawing, half of it on either side of the line
 */
export function placeSwarm(places: readonly number[], height: number): Swarm {
	const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]! || a - b);
	for (const radius of RADII) {
		if (isTooDense(places, radius, height)) continue;
		const swarm = placeWith(radius, places, order, height / 2 - radius);
		if (swarm) return swarm;
	}
	const radius = RADII.at(-1)!;
	const { offsets, reach } = placeWith(radius, places, order, Infinity)!;
	const scale = (height / 2 - radius) / reach;
	return { radius, offsets: offsets.map((y) => y * scale), reach: reach * scale };
}

/** Whether some stretch as wide as a dot holds more dots than stand above each other in the height. */
function isTooDense(places: readonly number[], radius: number, height: number): boolean {
	const counts = new Map<number, number>();
	for (const place of places) {
		const bin = Math.floor(place / (2 * radius));
		counts.set(bin, (counts.get(bin) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values()) * 2 * radius > height;
}

/** Places all dots; null as soon as one stands farther from the line than it may. */
function placeWith(
	radius: number,
	places: readonly number[],
	order: readonly number[],
	most: number
): Swarm | null {
	const offsets = new Float64Array(places.length);
	const width = 2 * radius;
	let reach = 0;
	let first = 0;
	for (const [k, dot] of order.entries()) {
		const place = places[dot]!;
		while (place - places[order[first]!]! >= width) first++;
		// Stretches that the neighbours to the left leave no room in, from low to high.
		const taken: [number, number][] = [];
		for (let j = first; j < k; j++) {
			const neighbour = order[j]!;
			const gap = place - places[neighbour]!;
			const need = Math.sqrt(width * width - gap * gap);
			taken.push([offsets[neighbour]! - need, offsets[neighbour]! + need]);
		}
		const offset = nearestFree(taken.sort((a, b) => a[0] - b[0]));
		if (Math.abs(offset) > most) return null;
		offsets[dot] = offset;
		reach = Math.max(reach, Math.abs(offset));
	}
	return { radius, offsets, reach };
}

/** The place nearest to zero outside all stretches. */
function nearestFree(taken: readonly (readonly [number, number])[]): number {
	let best = Infinity;
	const offer = (y: number) => {
		if (Math.abs(y) < Math.abs(best)) best = y;
	};
	let end = -Infinity;
	for (const [low, high] of taken) {
		if (low >= end) {
			if (end <= 0 && low >= 0) return 0;
			offer(low);
			if (end > -Infinity) offer(end);
		}
		end = Math.max(end, high);
	}
	if (end <= 0) return 0;
	offer(end);
	return best;
}
