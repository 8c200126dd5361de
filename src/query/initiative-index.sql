-- Every initiative of every city with all that it is searched and grouped by; lists are joined by |.
-- すべての市のすべての取組と、探す・分けるときに使う語（複数あるものは|でつなぐ）。
WITH departments AS (
  SELECT initiative_id,
         string_agg(department_ja, '|') FILTER (role = 'lead') AS leads_ja,
         string_agg(department_en, '|') FILTER (role = 'lead') AS leads_en,
         string_agg(department_ja, '|') FILTER (role = 'responsible') AS responsible_ja,
         string_agg(department_en, '|') FILTER (role = 'responsible') AS responsible_en,
         string_agg(department_ja, '|') FILTER (role = 'related') AS related_ja,
         string_agg(department_en, '|') FILTER (role = 'related') AS related_en
  FROM initiative_department
  GROUP BY initiative_id
),
themes AS (
  SELECT initiative_id, string_agg(theme_id, '|' ORDER BY sort_order) AS themes
  FROM initiative_theme JOIN theme USING (theme_id)
  GROUP BY initiative_id
),
indicators AS (
  SELECT initiative_id,
         string_agg(label_ja, '|') AS labels_ja,
         string_agg(label_en, '|') AS labels_en,
         string_agg(DISTINCT concept_id, '|') FILTER (comparability <> 'not_comparable') AS concepts
  FROM indicator
  GROUP BY initiative_id
),
figures AS (
  SELECT initiative_id, count(*) AS figures
  FROM observation JOIN indicator USING (indicator_id)
  WHERE value IS NOT NULL
    AND indicator.subject = 'own'
    AND indicator.derivation = 'measure'
    AND observation.kind NOT IN ('effect', 'achievement_rate')
  GROUP BY initiative_id
),
steps AS (
  SELECT initiative_id,
         string_agg(DISTINCT action_ja || '|' || plan_text_ja, '|') AS schedule_ja,
         string_agg(DISTINCT action_en, '|') AS schedule_en,
         string_agg(DISTINCT phase, '|') AS phases,
         count(*) AS steps
  FROM schedule_step
  WHERE restated_by_document IS NULL
  GROUP BY initiative_id
),
given AS (
  SELECT initiative_id, scale_id, grade, scale.sort_order, count(*) AS times
  FROM evaluation JOIN grade_scale AS scale USING (scale_id, grade)
  WHERE restated_by_document IS NULL
  GROUP BY ALL
),
grades AS (
  SELECT initiative_id,
         string_agg(scale_id || ':' || grade, '|' ORDER BY scale_id, sort_order) AS grades,
         string_agg(sort_order, '|' ORDER BY scale_id, sort_order) AS grade_orders,
         sum(times)::INTEGER AS evaluations
  FROM given
  GROUP BY initiative_id
)
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
  departments.leads_ja,
  departments.leads_en,
  departments.responsible_ja,
  departments.responsible_en,
  departments.related_ja,
  departments.related_en,
  themes.themes,
  indicators.labels_ja,
  indicators.labels_en,
  indicators.concepts,
  coalesce(figures.figures, 0) AS figures,
  steps.schedule_ja,
  steps.schedule_en,
  steps.phases,
  coalesce(steps.steps, 0) AS steps,
  grades.grades,
  grades.grade_orders,
  coalesce(grades.evaluations, 0) AS evaluations
FROM initiative
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN plan ON plan.plan_id = initiative.plan_id
LEFT JOIN departments USING (initiative_id)
LEFT JOIN themes USING (initiative_id)
LEFT JOIN indicators USING (initiative_id)
LEFT JOIN figures USING (initiative_id)
LEFT JOIN steps USING (initiative_id)
LEFT JOIN grades USING (initiative_id)
ORDER BY municipality.sort_order, initiative.sort_order;
