import type { PerResident } from './official-period';

/** An official statistic that frames a theme, as it opens there. */
export interface ThemeFrame {
	statistic_id: string;
	/** Empty where the statistic has one series. */
	tax: string;
	basis: string;
	per: PerResident;
}

const frame = (statistic_id: string, change: Partial<ThemeFrame> = {}): ThemeFrame => ({
	statistic_id,
	tax: '',
	basis: '',
	per: 'none',
	...change
});

/**
 * Which statistics stand before the plans' own indicators, theme by theme: few, in their latest period,
 * each in a file of some kilobytes. 寄附金 of the settlement card stands for hometown tax, whose amounts by
 * resident need all its years and every register (200 kB); its caution says what else it holds.
 */
const FRAMES: Readonly<Record<string, readonly ThemeFrame[]>> = {
	rpa: [frame('dx-rpa-introduced')],
	collection: [frame('tax-collection-rate', { tax: 'total', basis: 'all' })],
	staffing: [frame('staff-ordinary-account-total', { per: 'resident' }), frame('laspeyres-index')],
	'online-services': [frame('dx-online-frequent-32')],
	'my-number': [frame('my-number-card-holding-rate')],
	'own-revenue': [frame('donations-received', { per: 'resident' })],
	'fiscal-soundness': [frame('ordinary-balance-ratio'), frame('future-burden-ratio')]
};

/** Themes in the order in which a profile of a municipality shows their statistics: money, people, services. */
const PROFILE_ORDER = [
	'fiscal-soundness',
	'collection',
	'own-revenue',
	'staffing',
	'online-services',
	'my-number',
	'rpa'
] as const;

/** The official statistics that frame a theme, the first one first; none where no statistic does. */
export function framesOf(theme: string): readonly ThemeFrame[] {
	return FRAMES[theme] ?? [];
}

/** Whether a statistic frames any theme. */
export function isFraming(statistic: string): boolean {
	return Object.values(FRAMES).some((frames) => frames.some((f) => f.statistic_id === statistic));
}

/** The official statistics that frame any theme, each once, as a profile of a municipality shows them. */
export function profileFrames(): readonly ThemeFrame[] {
	return PROFILE_ORDER.flatMap((theme) => framesOf(theme));
}
