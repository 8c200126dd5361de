export {
	type AttainmentRow,
	attainmentRows,
	disagreements,
	type GradeEvidence,
	gradeEvidence
} from './attainment';
export {
	describedSeries,
	type IndicatorSeries,
	inputOfSeries,
	largestComparableSet,
	seriesOf
} from './comparable';
export { type MeasuredPanel, conceptLines, hasNumbers } from './concept-panels';
export { type Dot, type DotRow, type DotRows, dotRange, dotRows, dotsOf } from './dot-rows';
export { type GradeGroup, countByGrade, gradeGroups } from './grade-groups';
export { gradeHistory } from './grade-history';
export { gradeRows } from './grade-rows';
export { type IndicatorPanel, indicatorPanels } from './indicator-panels';
export {
	type Hit,
	type Part,
	type SearchFilters,
	type Searchable,
	departmentChoices,
	find,
	gradeChoices,
	prepare,
	relaxations,
	unknownWords
} from './initiative-search';
export { byYear, finalTarget, latestValue, sameYearTarget } from './latest';
export {
	type Measure,
	type MeasureInputs,
	type MeasuredValue,
	measureValue,
	perResidentBasisOf
} from './measure';
export {
	type MilestoneCounts,
	type MilestoneGroup,
	milestoneCounts,
	milestoneGroups,
	milestoneSummary,
	milestoneYears
} from './milestones';
export {
	byBasis,
	type ComparisonBasis,
	type MeasureCell,
	type MeasureRow,
	measureRows
} from './measure-matrix';
export {
	type PlanAxis,
	planAxisOf,
	type PlanMark,
	type PlanMarkKind,
	type PlanOnAxis
} from './plan-axis';
export { type MissingYear, missingYears } from './missing-years';
export { municipalityStyles, NEUTRAL_STYLE, type MunicipalityStyle } from './municipality-style';
export { isOwnMeasure } from './own-measure';
export { type PaceRow, paceRows } from './pace';
export {
	type AssessedPanel,
	type ConceptPanels,
	type Panel,
	type PanelPoint,
	bestComparedFirst,
	conceptsElsewhere,
	conceptsOf,
	isComparable,
	observationsOutside
} from './panels';
export { type PhaseCount } from './phase-counts';
export {
	type CitySchedule,
	type ConsiderationRow,
	type PlanClockAxis,
	citySchedules,
	considerationLength,
	isOpen
} from './plan-clock';
export { areaPositions, extremePositions, type PositionRow } from './area-positions';
export { leadingRows } from './leading-rows';
export { type PlanClockRow } from './plan-clock-rows';
export { type Heading, countInitiatives, planOutlines } from './plan-outline';
export { type Position, type PositionedValue, latestPositions } from './position';
export {
	countPromises,
	type FollowedPromise,
	followedPromises,
	type FollowedTarget,
	followedTotal,
	latestFollowed,
	promiseRange,
	promiseYears,
	type PromiseCounts,
	type PromiseOutcome,
	type UnfollowedTarget,
	unfollowedTargets
} from './promises';
export { comparableRanking, type RankingResult } from './ranking';
export { leadingPart, scheduleParts } from './schedule-parts';
export { type ScheduleRow, scheduleRows } from './schedule-rows';
export { type ScheduleYears, scheduleYears, yearsOfRows } from './schedule-years';
export { seriesMarks } from './series-marks';
export {
	type ComparedPair,
	type Counterpart,
	type SharedConcept,
	type Side,
	counterpartsOf,
	sharedConcepts
} from './shared-concepts';
export { type SimilarInitiative, similarInitiatives } from './similar-initiatives';
export { splitList } from './split-list';
export { statisticsOf, typesOf } from './statistics';
export { type Department, departmentsOf, namedDepartments } from './departments';
export { uniqueTopics } from './unique-topics';
export { type ValueRange, valueRange } from './value-range';
export {
	type AttainmentOverview,
	assessedRows,
	attainmentOverview,
	countGrades,
	measuredRows
} from './attainment-overview';
export {
	actualAnswerRows,
	type AnswerRow,
	measureAnswerRows,
	placeAnswerRows,
	positionAnswerRows,
	stepAnswerRows
} from './answer-rows';
export { barScale } from './bar-scale';
export { type CityPreset, cityPresets, presetOf } from './city-presets';
export { type CityMoves, type MovedGrade, cityMoves } from './city-moves';
export {
	type ConsiderationLengths,
	considerationLengths,
	countConsidered
} from './consideration-lengths';
export { distinctGrades } from './distinct-grades';
export { fewestCities } from './fewest-cities';
export {
	type CityGradeGroups,
	type GradeGrouping,
	type LeadingGroup,
	cityGradeGroups,
	groupsOfGrade,
	lastClosedGrades,
	leadingGroups,
	LEAST_GRADES
} from './grade-grouping';
export { gradesByScale, type ScaleGrades, tierGrades } from './grade-scales';
export { hitGroups } from './hit-groups';
export { indicatorLines } from './initiative-lines';
export { type Peers, peersOf } from './peers';
export { type PlanClockCity, figuresInRows, planClockCities } from './plan-clock-cities';
export { type PositionScope, isMember, positionScope } from './position-scope';
export { type RankedFigure, rankedFigures } from './ranked-figures';
export { sharedActuals } from './shared-actuals';
export { verdictCounts } from './verdict-counts';
export { pairsWhere } from './pairs-where';
export { type ProfileLine, profileLines } from './area-profile';
export { type ProfileStrip, profileStrips, stripRange } from './profile-strips';
export { type CityPromise, cityPromises } from './city-promises';
export { type ReadableConcept, readableConcepts } from './readable-concepts';
export {
	findAreas,
	prepareAreas,
	sharedNames,
	type NamedArea,
	type SearchableArea
} from './area-search';
export {
	type AreaGroupSummary,
	type Quantiles,
	type ValuedArea,
	membersOf,
	summarizeGroup,
	valuedAreas
} from './area-group';
export { type AreaRank, type AreaRankReason, areaRanks, rankInGroup } from './area-rank';
export { type MapClass, type MapClasses, quantileClasses } from './map-classes';
export {
	type NearArea,
	type Nearness,
	type NearPart,
	NEAR_BY,
	canBeNearBy,
	nearAreas
} from './near-areas';
export {
	type OfficialMeasure,
	type OfficialStatistic,
	canBePerResident,
	isDashBest,
	inYen,
	isYesOrNo,
	officialMeasure,
	shownDecimals,
	shownQuantile,
	shownValue
} from './official-measure';
export {
	type AreaLine,
	type Period,
	type YearBand,
	type YearValue,
	areaLines,
	leftOutYears,
	officialRange,
	stretches,
	yearBands
} from './official-years';
export { type Swarm, placeSwarm } from './swarm';
export {
	type FoundGroup,
	type SearchableSite,
	type SearchResult,
	prepareSearch,
	searchSite
} from './site-search';
export { type SynonymGroup, sameMeaning } from './synonyms';
