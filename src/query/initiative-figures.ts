import sql from './initiative-figures.sql?raw';
import { defineQuestion } from './question';
import { figureRow } from './theme-figures';
import { FIGURE } from './views';

/** Every figure of one initiative; those without a year and words instead of numbers included. */
export const initiativeFigures = defineQuestion<{ initiative: string }>()({
	name: 'initiative-figures',
	sql,
	view: FIGURE,
	parameters: ['initiative'],
	row: figureRow
});
