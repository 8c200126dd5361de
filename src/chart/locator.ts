import { groupBy } from '../domain';
import type { LocatedArea } from '../query';

/** Pixels for a degree of latitude. */
const SCALE = 150;
/** Room around the municipalities, for symbols and names, in pixels. */
const MARGIN = { top: 14, bottom: 14, name: 84 } as const;
/** Marks that are nearer than this, in pixels, would write over each other's names. */
const NEAR = { across: 90, down: 15 } as const;
/** Radius of a municipality of a million residents, in pixels. */
const MILLION = 22;
const SMALLEST = 1.5;

/** A municipality at its place, in pixels from the upper left corner of its prefecture. */
export interface LocatedMark {
	area: LocatedArea;
	x: number;
	y: number;
	/** Area stands for residents. */
	radius: number;
	/** Whether its name stands on its left. */
	left: boolean;
}

/** A prefecture in pixels, all of them on one scale. */
export interface LocatedPrefecture {
	prefecture: string;
	width: number;
	height: number;
	marks: readonly LocatedMark[];
}

/** The prefectures with their municipalities in the order of the rows; names of cities with plans stand clear of each other. */
export function locatePrefectures(rows: readonly LocatedArea[]): LocatedPrefecture[] {
	return [...groupBy(rows, (r) => r.prefecture_ja)].map(([prefecture, areas]) => {
		const latitudes = areas.map((a) => a.latitude);
		const longitudes = areas.map((a) => a.longitude);
		const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)];
		const [east, west] = [Math.max(...longitudes), Math.min(...longitudes)];
		const across = SCALE * Math.cos((((north + south) / 2) * Math.PI) / 180);
		const placed = areas.map((area) => ({
			area,
			x: MARGIN.name + (area.longitude - west) * across,
			y: MARGIN.top + (north - area.latitude) * SCALE,
			radius: Math.max(SMALLEST, MILLION * Math.sqrt(area.population / 1_000_000))
		}));
		const named = placed.filter((p) => p.area.slug !== null);
		return {
			prefecture,
			width: (east - west) * across + 2 * MARGIN.name,
			height: (north - south) * SCALE + MARGIN.top + MARGIN.bottom,
			marks: placed.map((p) => ({
				...p,
				left: named.some(
					(other) =>
						other.x > p.x && other.x - p.x < NEAR.across && Math.abs(other.y - p.y) < NEAR.down
				)
			}))
		};
	});
}
