-- The cities' own grades of the initiatives under a theme, each on its own scale.
-- テーマに属する取組への市自身の評価（評価区分は市ごとに別）。
-- $1 theme, $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
SELECT given_grade.*
FROM given_grade
WHERE initiative_id IN (
    SELECT initiative_theme.initiative_id FROM initiative_theme
    WHERE initiative_theme.theme_id = $1)
  AND list_contains(string_split($2, ','), municipality)
  AND fiscal_year BETWEEN $3 AND $4
ORDER BY
  municipality_order,
  initiative_order,
  department_ja NULLS FIRST,
  fiscal_year,
  period_order;
