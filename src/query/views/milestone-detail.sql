-- One row a record of a milestone, as the last document tells it, with its definition, initiative and plan.
-- 節目についての記録ごとに1行。いくつもの文書にあるときは最後の文書の記録（節目の定義、取組、計画の期間を添える）。
CREATE VIEW milestone_detail AS
SELECT
  municipality.slug AS municipality,
  milestone.milestone_id,
  milestone.theme_id,
  milestone.name_ja AS milestone_ja,
  milestone.name_en AS milestone_en,
  milestone.definition_ja,
  milestone.definition_en,
  milestone.done_ja,
  milestone.done_en,
  record.scope_ja,
  record.scope_en,
  record.planned_fiscal_year,
  record.actual_fiscal_year,
  record.slip_years,
  record.status,
  record.words_ja,
  record.page,
  record.source_line,
  record.planned_words_ja,
  record.planned_source_line,
  record.certainty,
  record.note_ja,
  record.note_en,
  initiative.initiative_id,
  initiative.number AS initiative_number,
  initiative.title_ja AS initiative_ja,
  initiative.title_en AS initiative_en,
  record.document_id,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  plan.first_fiscal_year,
  plan.last_fiscal_year,
  theme.sort_order AS theme_order,
  milestone.sort_order AS milestone_order,
  municipality.sort_order AS municipality_order,
  record.sort_order AS record_order
FROM milestone_record AS record
JOIN milestone USING (milestone_id)
JOIN theme USING (theme_id)
JOIN initiative USING (initiative_id)
JOIN plan USING (plan_id)
JOIN municipality ON municipality.code = record.municipality_code
JOIN source_document AS document ON document.document_id = record.document_id
WHERE record.restated_by_document IS NULL;
