/** What the pages of a theme let a reader choose: theme, municipalities (slugs separated by commas), fiscal years. */
export type ThemeParams = {
	theme: string;
	municipalities: string;
	first_year: number;
	last_year: number;
};

/** What the page of a concept lets a reader choose: concept, municipalities (slugs separated by commas), fiscal years. */
export type ConceptParams = {
	concept: string;
	municipalities: string;
	first_year: number;
	last_year: number;
};

/** What the page of grades lets a reader choose. */
export type GradeParams = ThemeParams & { department: string };

/** Some cities (slugs separated by commas) and the fiscal years chosen. */
export type GroupParams = Omit<ThemeParams, 'theme'>;

/** One city and the fiscal years chosen. */
export type MunicipalityParams = {
	municipality: string;
	first_year: number;
	last_year: number;
};

/** One city, the others that it is set against, and the fiscal years chosen. */
export type SharedParams = {
	municipality: string;
	others: string;
	first_year: number;
	last_year: number;
};

/**
 * The cities whose promises are followed, and the statistics that follow them (both separated by commas);
 * those of which the latest figure is enough, because they are only named beside a target, end in `.latest`.
 */
export type PromiseParams = {
	municipalities: string;
	followed: string;
};
