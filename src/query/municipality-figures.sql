-- Every figure of one city, those that measure a concept first, with their place in the document.
-- 1つの市のすべての値（概念を測るものから）と、文書での場所。
-- $1 municipality, $2 first and $3 last fiscal year
SELECT observation_detail.*
FROM observation_detail
WHERE municipality = $1
  AND (fiscal_year BETWEEN $2 AND $3 OR fiscal_year IS NULL)
ORDER BY
  theme_order NULLS LAST,
  concept_order NULLS LAST,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
