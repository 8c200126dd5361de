-- The initiatives of each city under a theme, with the departments in charge and how much is known of each; figures are those on the theme.
-- テーマに属する各市の取組と担当課、値・年次計画・評価の数（値はテーマに属する指標のもの）。
-- $1 theme, $2 municipalities (slugs separated by commas)
SELECT
  municipality.slug AS municipality,
  initiative.initiative_id,
  plan.plan_id,
  plan.title_ja AS plan_ja,
  plan.title_en AS plan_en,
  (SELECT count(other.plan_id) FROM plan AS other
   WHERE other.municipality_code = plan.municipality_code) AS city_plans,
  initiative.number,
  initiative.title_ja,
  initiative.title_en,
  initiative.level1_ja,
  initiative.level2_ja,
  initiative.level3_ja,
  initiative.continuity,
  initiative.status_ja,
  initiative.page,
  initiative.source_line,
  initiative.note_ja,
  initiative.note_en,
  (SELECT string_agg(department_ja, '、') FROM initiative_department AS department
   WHERE department.initiative_id = initiative.initiative_id AND role <> 'related') AS lead_ja,
  (SELECT string_agg(department_en, '; ') FROM initiative_department AS department
   WHERE department.initiative_id = initiative.initiative_id AND role <> 'related') AS lead_en,
  (SELECT count(*) FROM observation
   JOIN indicator USING (indicator_id)
   JOIN indicator_theme USING (indicator_id)
   WHERE indicator.initiative_id = initiative.initiative_id
     AND indicator_theme.theme_id = $1 AND value IS NOT NULL
     AND indicator.subject = 'own' AND indicator.derivation = 'measure'
     AND observation.kind NOT IN ('effect', 'achievement_rate')) AS figures,
  (SELECT count(*) FROM schedule_step AS step
   WHERE step.initiative_id = initiative.initiative_id
     AND step.restated_by_document IS NULL) AS steps,
  (SELECT count(*) FROM evaluation
   WHERE evaluation.initiative_id = initiative.initiative_id
     AND evaluation.restated_by_document IS NULL) AS grades
FROM initiative_theme
JOIN initiative USING (initiative_id)
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN plan ON plan.plan_id = initiative.plan_id
WHERE initiative_theme.theme_id = $1
  AND list_contains(string_split($2, ','), municipality.slug)
ORDER BY municipality.sort_order, initiative.sort_order;
