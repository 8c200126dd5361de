-- The figures of the concepts that one city and at least one of the others both measure.
-- 1つの市と、ほかの市の少なくとも1つがともに測っている概念の値。
-- $1 municipality, $2 others (slugs separated by commas), $3 first and $4 last fiscal year
WITH shared AS (
  SELECT DISTINCT own.concept_id
  FROM observation_detail AS own
  JOIN observation_detail AS other USING (concept_id)
  WHERE own.municipality = $1
    AND other.municipality <> $1
    AND list_contains(string_split($2, ','), other.municipality)
    AND own.comparability <> 'not_comparable'
    AND other.comparability <> 'not_comparable'
)
SELECT observation_detail.*
FROM observation_detail
JOIN shared USING (concept_id)
WHERE comparability <> 'not_comparable'
  AND (municipality = $1 OR list_contains(string_split($2, ','), municipality))
  AND (fiscal_year BETWEEN $3 AND $4 OR fiscal_year IS NULL)
ORDER BY
  theme_order,
  concept_order,
  municipality <> $1,
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
