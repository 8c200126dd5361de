import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is read on a narrow screen; never on paper, nor where there is no window to ask. */
export const onPhone = (): MediaQuery => new MediaQuery('screen and (max-width: 40rem)', false);
