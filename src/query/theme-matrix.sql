-- Which city has what on each theme: initiatives, figures of its own that it measured, grades.
-- テーマごとに、どの市に何があるか（取組、市自身が測った値、評価の数）。
WITH pair AS (
  SELECT theme.theme_id, theme.sort_order AS theme_order,
         municipality.code, municipality.slug, municipality.sort_order AS municipality_order
  FROM theme CROSS JOIN municipality
),
initiatives AS (
  SELECT initiative_theme.theme_id, initiative.municipality_code AS code, count(*) AS number
  FROM initiative_theme JOIN initiative USING (initiative_id)
  GROUP BY ALL
),
figures AS (
  SELECT indicator_theme.theme_id, observation.municipality_code AS code, count(*) AS number
  FROM observation
  JOIN indicator USING (indicator_id)
  JOIN indicator_theme USING (indicator_id)
  WHERE observation.value IS NOT NULL
    AND indicator.subject = 'own'
    AND indicator.derivation = 'measure'
    AND observation.kind NOT IN ('effect', 'achievement_rate')
  GROUP BY ALL
),
grades AS (
  SELECT initiative_theme.theme_id, initiative.municipality_code AS code, count(*) AS number
  FROM evaluation
  JOIN initiative USING (initiative_id)
  JOIN initiative_theme USING (initiative_id)
  WHERE evaluation.restated_by_document IS NULL
  GROUP BY ALL
)
SELECT
  pair.theme_id,
  pair.slug AS municipality,
  coalesce(initiatives.number, 0) AS initiatives,
  coalesce(figures.number, 0) AS figures,
  coalesce(grades.number, 0) AS grades
FROM pair
LEFT JOIN initiatives USING (theme_id, code)
LEFT JOIN figures USING (theme_id, code)
LEFT JOIN grades USING (theme_id, code)
ORDER BY pair.theme_order, pair.municipality_order;
