export { afterPaint } from './after-paint';
export { provideReader, useReader } from './reader';
export { followPrinting, redrawAll } from './paper.svelte';
export { provideDrawingDocument } from './drawing-document';
export { onPhone, provideWhole } from './phone';
export { rovingFocus } from './roving-focus';
export { showTips } from './tips';
