import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

const WHOLE = Symbol('whole');

/** Has components below show all that they have also on a narrow screen, as a sheet of paper does. */
export const provideWhole = (): void => void setContext(WHOLE, true);

/**
 * Whether the page is read on a narrow screen; never on paper, nor where there is no window to ask.
 * To be called while a component is being set up.
 */
export const onPhone = (): { readonly current: boolean } =>
	getContext(WHOLE) === true
		? { current: false }
		: new MediaQuery('screen and (max-width: 40rem)', false);
