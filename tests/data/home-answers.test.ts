import { expect, test } from 'vitest';
import { cityMoves, latestPositions, measureRows } from '../../src/analysis';
import {
	answerApart,
	answerGrades,
	answerMeasure,
	answerPerResident,
	answerSameYear,
	answerStep,
	Municipalities,
	type ReaderContext
} from '../../src/describe';
import {
	givenGrades,
	gradeScaleList,
	measureMatrix,
	milestones,
	registeredResidents
} from '../../src/query';
import { everything, openRealDb } from '../lib/real-data';

const { db, data } = await openRealDb();
const reader: ReaderContext = {
	language: 'ja',
	calendar: 'wareki',
	municipalities: new Municipalities(
		data.municipality.map((m) => [m.slug, m.name_ja]),
		[]
	)
};
const figures = await db.ask(measureMatrix, {});
const measures = measureRows(figures);
const measure = (id: string) => measures.find((m) => m.concept.concept_id === id)!;
const choice = everything(data, 'all');

test('what cities may be read together is answered with value, year and target', () => {
	expect(answerMeasure(measure('rpa-processes'), reader)).toBe(
		'宇部市17業務（R3）→目標20業務（R4）、安中市0業務（年度の記載なし）→目標12業務（R6）。定義などの違いに注意。'
	);
	expect(answerMeasure(measure('regular-staff'), reader)).toBe(
		'宇部市1,008人（R3、下水道事業を除く）→目標1,089人（R8）、山陽小野田市739人（H29）。定義などの違いに注意。'
	);
});

test('what may not is answered with the reason', () => {
	expect(answerApart(measure('tax-collection-rate'), reader)).toBe(
		'宇部市96.79%（R3）、美祢市99.3%（R1）。値の時点をそろえられないため、大小を読めません。'
	);
});

test('actuals of one year are told with the highest first', () => {
	expect(answerSameYear(measure('paid-leave-days'), reader)).toBe(
		'令和元年度（2019）の実績は岩国市が12.6日、美祢市が9.57日。定義などの違いに注意。'
	);
});

test('donations by residents are those of the documents, with their years', async () => {
	const all = figures.filter((f) => f.concept_id === 'hometown-tax-amount');
	const residents = await db.ask(registeredResidents, {});
	const members = ['ube', 'sanyo-onoda', 'mine'];
	const position = latestPositions(all, 'ube', members, 'per-resident', { all, residents });
	expect(answerPerResident(position, reader)).toBe(
		'美祢市2,477円／人（R1）、宇部市765円／人（R3）、山陽小野田市599円／人（H29）。年度が違います。'
	);
});

test('grades are counted by how they moved, of cities that graded two years', async () => {
	const grades = await db.ask(givenGrades, choice);
	const moves = cityMoves(grades, await db.ask(gradeScaleList, {}));
	expect(answerGrades(moves, reader)).toBe(
		'岩国市（R1 期末→R2 期末）：上がった7、同じ22、下がった8。'
	);
});

test('a step is told with who took it first, then who meant to', async () => {
	const steps = await db.ask(milestones, choice);
	const online = steps.filter((s) => s.milestone_id === 'online-applications');
	expect(answerStep(online, reader)).toBe(
		'安中市はR1に開始（一部の行政手続）、宇部市はR3に開始（証明書のスマート申請）、岩国市はR3に開始予定（マイナポータルを活用した電子申請）。'
	);
});
