import sql from './initiative-figures.sql?raw';
import { defineQuery } from './query';
import { observationDetail } from './theme-figures';
import { OBSERVATION_DETAIL } from './views';

/** Every figure of one initiative; those without a year and words instead of numbers included. */
export const initiativeFigures = defineQuery<{ initiative: string }>()({
	name: 'initiative-figures',
	sql,
	sqlView: OBSERVATION_DETAIL,
	parameters: ['initiative'],
	row: observationDetail
});
