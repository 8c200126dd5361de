import { createContext } from 'svelte';
import type { Reader } from '../describe';

const [useReader, provideReader] = createContext<Reader>();

export { provideReader, useReader };
