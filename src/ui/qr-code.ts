import { encode } from 'uqr';

/** A QR code as a path in a square of modules, without the quiet zone around it. */
export interface QrCode {
	/** Modules along each side. */
	size: number;
	/** One stroke of a module's height per run of dark modules. */
	path: string;
}

/** The QR code of a text, as small as it gets; of the levels of correction the best that costs no room. */
export function qrCode(text: string): QrCode {
	const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
	const runs = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g)
		].map((run) => `M${run.index} ${y + 0.5}h${run[0].length}`)
	);
	return { size, path: runs.join('') };
}
