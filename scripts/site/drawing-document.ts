import { Window } from 'happy-dom';

/** A document to make drawings in where no browser has one; empty, and good for many drawings. */
export function openDrawingDocument(): Document {
	return new Window().document as unknown as Document;
}
