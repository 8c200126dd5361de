-- Every figure of the indicators that measure one concept, with what the comparability check and per-resident values need.
-- 1つの概念を測る指標のすべての値と、並べてよいかの判定・人口当たりの計算に要る項目。
-- $1 concept, $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
SELECT observation_detail.*
FROM observation_detail
WHERE concept_id = $1
  AND list_contains(string_split($2, ','), municipality)
  AND (fiscal_year BETWEEN $3 AND $4 OR fiscal_year IS NULL)
ORDER BY
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
