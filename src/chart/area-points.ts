import type { Markish } from '@observablehq/plot';
import { labelWidth } from './label-places';

const SVG = 'http://www.w3.org/2000/svg';

/** A dot of a drawing that stands for a municipality; its place is in pixels. */
export interface AreaPoint {
	code: string;
	x: number;
	y: number;
	/** What is shown of it when it is pointed at: name, prefecture, value. */
	tip: () => string;
}

/** How dots of one kind look. */
export interface DotStyle {
	radius: number;
	fill?: string;
	stroke?: string;
	strokeWidth?: number;
	opacity?: number;
}

/** Drawings with more dots than these let the keyboard reach the chosen ones only. */
const MOST_CONTROLS = 200;

/** Pixels between the pointer and a dot that it still points at. */
const REACH = 24;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Many dots of one look as a single path, which is drawn faster than an element for each. */
export function dots(points: readonly Pick<AreaPoint, 'x' | 'y'>[], style: DotStyle): Markish {
	const r = style.radius;
	const path = points
		.map(
			({ x, y }) =>
				`M${tenth(x - r)},${tenth(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`
		)
		.join('');
	return (_index, _scales, _values, _dimensions, context) => {
		const element = context.document.createElementNS(SVG, 'path');
		element.setAttribute('d', path);
		element.setAttribute('fill', style.fill ?? 'none');
		if (style.stroke) element.setAttribute('stroke', style.stroke);
		if (style.strokeWidth) element.setAttribute('stroke-width', String(style.strokeWidth));
		if (style.opacity) element.setAttribute('opacity', String(style.opacity));
		return element;
	};
}

/** What a layer of controls needs. */
interface AreaControls {
	/** All dots: the pointer finds the nearest of them. */
	points: readonly AreaPoint[];
	/** Dots that the keyboard reaches, in reading order. */
	reachable: readonly AreaPoint[];
	/** What is announced of a dot. */
	label: (point: AreaPoint) => string;
	width: number;
	height: number;
}

/** The dots that the keyboard reaches: all where they are not too many, else the chosen ones. */
export function reachableAreas(
	points: readonly AreaPoint[],
	chosen: readonly string[]
): AreaPoint[] {
	const own = points.filter((p) => chosen.includes(p.code));
	const all = points.length <= MOST_CONTROLS ? points : own;
	return [...all].sort((a, b) => a.x - b.x || a.y - b.y);
}

/**
 * The topmost layer of a drawing of municipalities: pointing at a dot names it, a click with a mouse
 * picks it (`data-area`), and the keyboard walks those that it reaches. A touch only names, so that
 * scrolling picks nothing.
 */
export function areaControls({ points, reachable, label, width, height }: AreaControls): Markish {
	return (_index, _scales, _values, _dimensions, { document }) => {
		const create = (name: string, attributes: Record<string, string | number>) => {
			const element = document.createElementNS(SVG, name);
			for (const [key, value] of Object.entries(attributes))
				element.setAttribute(key, String(value));
			return element;
		};
		const group = create('g', { class: 'areas' });
		const ring = create('circle', {
			r: 7,
			fill: 'none',
			stroke: 'var(--ink)',
			'stroke-width': 1.5,
			visibility: 'hidden',
			'pointer-events': 'none'
		});
		const tip = create('text', {
			'aria-hidden': 'true',
			fill: 'var(--ink)',
			stroke: 'var(--ground)',
			'stroke-width': 4,
			'paint-order': 'stroke',
			'text-anchor': 'middle',
			'font-weight': 600,
			'pointer-events': 'none'
		});
		const field = create('rect', { width, height, fill: 'transparent' });
		const show = (point: AreaPoint | undefined) => {
			ring.setAttribute('visibility', point ? 'visible' : 'hidden');
			const words = point?.tip() ?? '';
			tip.textContent = words;
			if (!point) return;
			const half = labelWidth(words) / 2;
			ring.setAttribute('cx', String(point.x));
			ring.setAttribute('cy', String(point.y));
			tip.setAttribute(
				'x',
				String(Math.min(Math.max(point.x, half), Math.max(half, width - half)))
			);
			tip.setAttribute('y', String(point.y < 24 ? point.y + 22 : point.y - 12));
		};
		const find = nearestPoint(points);
		group.addEventListener('pointermove', (event) => {
			const { clientX, clientY, pointerType } = event as PointerEvent;
			const box = field.getBoundingClientRect();
			const scale = box.width === 0 ? 1 : width / box.width;
			const point = find((clientX - box.left) * scale, (clientY - box.top) * scale);
			show(point);
			if (point && pointerType === 'mouse') field.setAttribute('data-area', point.code);
			else field.removeAttribute('data-area');
		});
		group.addEventListener('pointerleave', () => {
			show(undefined);
			field.removeAttribute('data-area');
		});
		group.append(field);
		for (const point of reachable) {
			const control = create('circle', {
				cx: tenth(point.x),
				cy: tenth(point.y),
				r: 9,
				fill: 'transparent',
				'pointer-events': 'none',
				'data-area': point.code,
				role: 'button',
				tabindex: -1,
				class: 'control',
				'aria-label': label(point)
			});
			// Not at the group: Chromium's tab key stops at every SVG element that listens for focus.
			control.addEventListener('focus', () => show(point));
			control.addEventListener('blur', () => show(undefined));
			group.append(control);
		}
		group.append(ring, tip);
		return group as SVGGElement;
	};
}

/** A search for the dot nearest to a place, over a grid whose cells are as wide as the reach of the pointer. */
export function nearestPoint(
	points: readonly AreaPoint[]
): (x: number, y: number) => AreaPoint | undefined {
	const cells = new Map<string, AreaPoint[]>();
	const cell = (value: number) => Math.floor(value / REACH);
	for (const point of points) {
		const key = `${cell(point.x)} ${cell(point.y)}`;
		const known = cells.get(key);
		if (known) known.push(point);
		else cells.set(key, [point]);
	}
	return (x, y) => {
		let best: AreaPoint | undefined;
		let least = REACH * REACH;
		for (let i = cell(x) - 1; i <= cell(x) + 1; i++)
			for (let j = cell(y) - 1; j <= cell(y) + 1; j++)
				for (const point of cells.get(`${i} ${j}`) ?? []) {
					const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
					if (distance < least) [best, least] = [point, distance];
				}
		return best;
	};
}
