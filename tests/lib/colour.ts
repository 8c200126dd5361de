/** A colour as light: linear red, green and blue from 0 to 1. */
export type Light = readonly [number, number, number];

/** `#0067b1` as light (sRGB, IEC 61966-2-1). */
export function readHex(hex: string): Light {
	const channel = (at: number) => {
		const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(a: Light, b: Light): number {
	const luminance = ([r, g, b]: Light) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
	const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (bright + 0.05) / (dark + 0.05);
}

/** What people without red or green cones see: Machado, Oliveira and Fernandes 2009, severity 1. */
export const VISIONS = {
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	]
} as const;

/** A colour as a vision sees it. */
export function seen(light: Light, vision: keyof typeof VISIONS): Light {
	return VISIONS[vision].map((row) => {
		const sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
		return Math.min(1, Math.max(0, sum));
	}) as unknown as Light;
}

/** How unlike two colours look: distance in OKLab times 100; about 2 is just noticeable side by side. */
export function distance(a: Light, b: Light): number {
	const [x, y] = [toOklab(a), toOklab(b)];
	return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function toOklab([r, g, b]: Light): Light {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}
