import { DEPARTMENT_ROLES, type DepartmentRole } from '../domain';
import type { IndexedInitiative } from '../query';

/** A department as an initiative names it. */
export interface NamedDepartment {
	role: DepartmentRole;
	name_ja: string;
	name_en: string;
}

type DepartmentLists = Pick<
	IndexedInitiative,
	'leads_ja' | 'leads_en' | 'responsible_ja' | 'responsible_en' | 'related_ja' | 'related_en'
>;

/** The departments of an initiative, those in charge first; the lists of both languages run in step. */
export function namedDepartments(row: DepartmentLists): NamedDepartment[] {
	const lists: Record<DepartmentRole, [ja: string | null, en: string | null]> = {
		lead: [row.leads_ja, row.leads_en],
		responsible: [row.responsible_ja, row.responsible_en],
		related: [row.related_ja, row.related_en]
	};
	return DEPARTMENT_ROLES.flatMap((role) => {
		const [ja, en] = lists[role];
		const english = en?.split('|') ?? [];
		return (ja?.split('|') ?? []).map((name_ja, i) => ({
			role,
			name_ja,
			name_en: english[i] ?? name_ja
		}));
	});
}

/** A department with its initiatives, by what it is to them. */
export interface Department {
	name_ja: string;
	name_en: string;
	initiatives: Record<DepartmentRole, IndexedInitiative[]>;
}

/** The departments of a city's initiatives, those in charge of most first; ties in order of appearance. */
export function departmentsOf(rows: readonly IndexedInitiative[]): Department[] {
	const departments = new Map<string, Department>();
	for (const row of rows)
		for (const { role, name_ja, name_en } of namedDepartments(row)) {
			const department = departments.get(name_ja) ?? {
				name_ja,
				name_en,
				initiatives: { lead: [], responsible: [], related: [] }
			};
			departments.set(name_ja, department);
			department.initiatives[role].push(row);
		}
	const inCharge = ({ initiatives: { lead, responsible } }: Department) =>
		lead.length + responsible.length;
	return [...departments.values()].sort(
		(a, b) =>
			inCharge(b) - inCharge(a) || b.initiatives.related.length - a.initiatives.related.length
	);
}
