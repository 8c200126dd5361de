import { getContext, setContext } from 'svelte';

const KEY = Symbol('drawing document');

/** Gives the components below a document to make their drawings in, where no browser has one. */
export const provideDrawingDocument = (document: Document): Document => setContext(KEY, document);

/** The document given; undefined in a browser. */
export const useDrawingDocument = (): Document | undefined => getContext(KEY);
