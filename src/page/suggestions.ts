import type { Component } from 'svelte';

/** What the field of the search tells its suggestions. */
export interface SuggestionsProps {
	/** The beginning of the ids in the list: its own and those of its options. */
	id: string;
	typed: string;
	/** Whether the reader has turned to the field. */
	wanted: boolean;
	/** Whether the list is open. */
	asked: boolean;
	/** Whether what is searched in could not be fetched. */
	failed: boolean;
	/** Place of the option that the arrow keys have reached; -1 for none. */
	active: number;
	/** The address of all results. */
	everything: string;
	/** Takes, once, how to ask for all that the arrow keys reach: addresses in the order of the options. */
	onlist: (addresses: () => readonly string[]) => void;
	/** An option was chosen. */
	onchoose: () => void;
}

/** The list below the field: its code comes once a reader turns to the field. */
export type SuggestionsComponent = Component<SuggestionsProps>;
