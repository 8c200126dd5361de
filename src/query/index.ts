export type { Parameter, Question } from './question';
export { observationSource, type ObservationSource } from './observation-source';
export { themeFigures, type ThemeChoice, type ThemeFigure } from './theme-figures';
export { themeGrades, type ThemeGrade } from './theme-grades';
export { themeInitiatives, type ThemeInitiative } from './theme-initiatives';
export { themeMatrix, type ThemeMatrixCell } from './theme-matrix';
export { themeSchedule, type ThemeStep } from './theme-schedule';
