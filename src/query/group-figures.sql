-- Every figure of the concepts that at least two of some cities measure.
-- 選んだ市のうち2市以上が測っている概念のすべての値。
-- $1 municipalities (slugs separated by commas), $2 first and $3 last fiscal year
WITH shared AS (
  SELECT concept_id
  FROM observation_detail
  WHERE concept_id IS NOT NULL
    AND comparability <> 'not_comparable'
    AND list_contains(string_split($1, ','), municipality)
  GROUP BY concept_id
  HAVING count(DISTINCT municipality) > 1
)
SELECT observation_detail.*
FROM observation_detail
JOIN shared USING (concept_id)
WHERE comparability <> 'not_comparable'
  AND list_contains(string_split($1, ','), municipality)
  AND (fiscal_year BETWEEN $2 AND $3 OR fiscal_year IS NULL)
ORDER BY
  theme_order,
  concept_order,
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
