/** A class of a map: its lowest and highest value, and how many have one of it. */
export interface MapClass {
	low: number;
	high: number;
	count: number;
}

/** Classes in order of their values. */
export interface MapClasses {
	classes: MapClass[];
	/** The place of a value's class in them. */
	classOf: (value: number) => number;
}

/**
 * Classes with about as many values each. Equal values are never parted: where many are equal, the
 * classes are unlike in number, and there may be fewer.
 * @param count how many classes are wished for
 */
export function quantileClasses(values: readonly number[], count: number): MapClasses {
	const sorted = [...values].sort((a, b) => a - b);
	const starts = [
		...new Set(
			Array.from({ length: count }, (_, k) => sorted[Math.floor((sorted.length * k) / count)])
		)
	].filter((v) => v !== undefined);
	const classOf = (value: number) => {
		let at = starts.length - 1;
		while (at > 0 && value < starts[at]!) at--;
		return at;
	};
	const classes: MapClass[] = [];
	for (const value of sorted) {
		const at = classOf(value);
		const known = (classes[at] ??= { low: value, high: value, count: 0 });
		known.high = value;
		known.count++;
	}
	return { classes, classOf };
}
