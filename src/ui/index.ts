export { provideReader, useReader } from './reader';
export { provideDrawingDocument } from './drawing-document';
