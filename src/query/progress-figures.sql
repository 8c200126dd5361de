-- The figures of the indicators under a theme with the direction that is better and the years of the plan: for pace and attainment.
-- テーマに属する指標の値と、望ましい向き、計画の期間（ペースと達成を計算する元）。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
-- Baselines and targets stand for all years, since what is done in some of them is measured by these.
SELECT observation_detail.*, plan.first_fiscal_year, plan.last_fiscal_year
FROM observation_detail
JOIN initiative USING (initiative_id)
JOIN plan USING (plan_id)
WHERE ($1 = 'all' OR indicator_id IN (
    SELECT indicator_theme.indicator_id FROM indicator_theme
    WHERE indicator_theme.theme_id = $1))
  AND list_contains(string_split($2, ','), municipality)
  AND (fiscal_year BETWEEN $3 AND $4 OR fiscal_year IS NULL OR kind IN ('baseline', 'target'))
ORDER BY
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
