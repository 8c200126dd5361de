-- The figures of the initiatives under a theme with the direction that is better: for pace and attainment.
-- テーマに属する取組の値と、どちらが良いか（歩みと達成を計算する元）。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
SELECT observation_detail.*
FROM observation_detail
WHERE ($1 = 'all' OR initiative_id IN (
    SELECT initiative_theme.initiative_id FROM initiative_theme
    WHERE initiative_theme.theme_id = $1))
  AND list_contains(string_split($2, ','), municipality)
  AND (fiscal_year BETWEEN $3 AND $4 OR fiscal_year IS NULL)
ORDER BY
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
