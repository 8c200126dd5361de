import type { PageParams } from './filters';

const KEY = 'machikurabe-sheet';

/**
 * The sheet that a reader is putting together: its choices as its address has them. It lasts as long as
 * the browser's tab; where that keeps nothing, as long as the page.
 */
export class SheetBasket {
	#params = $state.raw<PageParams>(recall());

	get params(): PageParams {
		return this.#params;
	}

	set params(params: PageParams) {
		this.#params = params;
		try {
			sessionStorage.setItem(KEY, JSON.stringify(params));
		} catch {
			// A browser may keep nothing.
		}
	}
}

function recall(): PageParams {
	try {
		const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
		return typeof stored === 'object' && stored !== null
			? Object.fromEntries(
					Object.entries(stored).filter((e): e is [string, string] => typeof e[1] === 'string')
				)
			: {};
	} catch {
		return {};
	}
}
