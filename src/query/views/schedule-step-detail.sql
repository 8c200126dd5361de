-- One row a cell of a schedule, as the last document words it, with its initiative and the years of its plan.
-- 年次計画の欄ごとに1行。いくつもの文書にあるときは最後の文書の欄（取組、計画の期間、前の文書の語を添える）。
CREATE VIEW schedule_step_detail AS
WITH cell AS (
  SELECT document_id, initiative_id, action_ja, kind, fiscal_year,
         string_agg(plan_text_ja, '、' ORDER BY sort_order) AS words_ja
  FROM schedule_step
  GROUP BY ALL
)
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
  plan.plan_id,
  plan.title_ja AS plan_ja,
  plan.title_en AS plan_en,
  (SELECT count(other.plan_id) FROM plan AS other
   WHERE other.municipality_code = plan.municipality_code) AS city_plans,
  plan.first_fiscal_year,
  plan.last_fiscal_year,
  municipality.sort_order AS municipality_order,
  initiative.sort_order AS initiative_order,
  step.sort_order AS step_order,
  step.document_id,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  CASE
    WHEN previous.words_ja = own.words_ja THEN 'same'
    WHEN previous.words_ja IS NOT NULL THEN 'different'
  END AS restatement,
  previous.words_ja AS previous_text_ja,
  previous_document.title_ja AS previous_document_ja,
  previous_document.title_en AS previous_document_en
FROM schedule_step AS step
JOIN initiative USING (initiative_id)
JOIN plan USING (plan_id)
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN source_document AS document ON document.document_id = step.document_id
JOIN cell AS own
  ON own.document_id = step.document_id
  AND own.initiative_id = step.initiative_id
  AND own.action_ja = step.action_ja
  AND own.kind = step.kind
  AND own.fiscal_year IS NOT DISTINCT FROM step.fiscal_year
LEFT JOIN cell AS previous
  ON previous.document_id = step.restates_document
  AND previous.initiative_id = step.initiative_id
  AND previous.action_ja = step.action_ja
  AND previous.kind = step.kind
  AND previous.fiscal_year IS NOT DISTINCT FROM step.fiscal_year
LEFT JOIN source_document AS previous_document
  ON previous_document.document_id = step.restates_document
WHERE step.restated_by_document IS NULL;
