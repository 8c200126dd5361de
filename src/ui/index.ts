export { provideReader, useReader, type Reader } from './reader';
export type { TableColumn } from './table-column';
