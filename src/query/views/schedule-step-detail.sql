-- One row a cell of a schedule, with its initiative and the years of its plan.
-- 年次計画の欄ごとに1行（取組と計画の期間を添える）。
CREATE VIEW schedule_step_detail AS
SELECT
  municipality.slug AS municipality,
  initiative.initiative_id,
  initiative.number AS initiative_number,
  initiative.title_ja AS initiative_ja,
  initiative.title_en AS initiative_en,
  step.action_ja,
  step.action_en,
  step.kind,
  step.fiscal_year,
  step.plan_text_ja,
  step.phase,
  step.phase_word_ja,
  step.source_line,
  step.certainty,
  step.note_ja,
  step.note_en,
  initiative.page,
  initiative.continuity,
  plan.first_fiscal_year,
  plan.last_fiscal_year,
  municipality.sort_order AS municipality_order,
  initiative.sort_order AS initiative_order,
  step.sort_order AS step_order
FROM schedule_step AS step
JOIN initiative USING (initiative_id)
JOIN plan USING (plan_id)
JOIN municipality ON municipality.code = initiative.municipality_code;
