-- Every figure of the indicators under a theme, with the concept it measures and its place in the document.
-- テーマに属する指標のすべての値と、それが測る概念、文書での場所。
-- $1 theme, $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
SELECT observation_detail.*
FROM observation_detail
WHERE (concept_theme_id = $1 OR indicator_id IN (
    SELECT indicator_theme.indicator_id FROM indicator_theme
    WHERE indicator_theme.theme_id = $1))
  AND list_contains(string_split($2, ','), municipality)
  AND (fiscal_year BETWEEN $3 AND $4 OR fiscal_year IS NULL)
ORDER BY
  concept_order NULLS LAST,
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
