-- One initiative: its place in the plan and in the document, its status, and how much is known of it.
-- 1つの取組：計画と文書での位置、状態、記録されている値・欄・評価の数。
-- $1 initiative
SELECT
  municipality.slug AS municipality,
  initiative.initiative_id,
  initiative.number,
  initiative.title_ja,
  initiative.title_en,
  plan.title_ja AS plan_ja,
  plan.title_en AS plan_en,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  initiative.level1_ja,
  initiative.level2_ja,
  initiative.level3_ja,
  initiative.continuity,
  initiative.status_ja,
  initiative.page,
  initiative.source_line,
  initiative.certainty,
  initiative.note_ja,
  initiative.note_en,
  (SELECT count(*) FROM observation JOIN indicator USING (indicator_id)
   WHERE indicator.initiative_id = initiative.initiative_id AND value IS NOT NULL) AS figures,
  (SELECT count(*) FROM observation JOIN indicator USING (indicator_id)
   WHERE indicator.initiative_id = initiative.initiative_id AND value IS NULL) AS wordings,
  (SELECT count(*) FROM schedule_step AS step
   WHERE step.initiative_id = initiative.initiative_id
     AND step.restated_by_document IS NULL) AS steps,
  (SELECT count(*) FROM evaluation
   WHERE evaluation.initiative_id = initiative.initiative_id
     AND evaluation.restated_by_document IS NULL) AS grades,
  (SELECT count(*) FROM evaluation
   JOIN initiative AS other USING (initiative_id)
   WHERE other.municipality_code = initiative.municipality_code
     AND evaluation.restated_by_document IS NULL) AS city_grades,
  (SELECT count(*) FROM initiative_department AS department
   JOIN initiative AS other USING (initiative_id)
   WHERE other.municipality_code = initiative.municipality_code) AS city_departments
FROM initiative
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN plan ON plan.plan_id = initiative.plan_id
JOIN source_document AS document ON document.document_id = initiative.document_id
WHERE initiative.initiative_id = $1
ORDER BY initiative.initiative_id;
