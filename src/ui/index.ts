export { provideReader, useReader } from './reader';
