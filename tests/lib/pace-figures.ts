import { figure } from './rows';

const indicator = {
	municipality: 'mine',
	indicator_id: 'mine-leave',
	unit_ja: '日',
	unit_en: 'days'
};
const leave = [
	figure({ ...indicator, kind: 'baseline', fiscal_year: 2017, value: 9.43 }),
	figure({ ...indicator, fiscal_year: 2019, value: 9.57 }),
	figure({ ...indicator, kind: 'target', fiscal_year: 2023, value: 10 })
];
const rate = { indicator_id: 'mine-rate', unit_ja: '%', unit_en: '%' };
/** Figures of indicators whose targets are out of reach, reached, and without an actual; one has none. */
export const paceFigures = [
	...leave,
	figure({ ...rate, kind: 'baseline', fiscal_year: 2017, value: 45 }),
	figure({ ...rate, fiscal_year: 2019, value: 48 }),
	figure({ ...rate, kind: 'target', fiscal_year: 2023, value: 45 }),
	figure({ indicator_id: 'ube-x', kind: 'target', fiscal_year: 2026 }),
	figure({ indicator_id: 'ube-y' })
];
