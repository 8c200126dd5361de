-- Every figure of the shared measures: things that several cities measure.
-- 共通指標（複数の市が測っていること）を測る指標の、すべての値。
SELECT observation_detail.*
FROM observation_detail
WHERE concept_id IS NOT NULL
ORDER BY
  theme_order,
  concept_order,
  municipality_order,
  initiative_order,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
