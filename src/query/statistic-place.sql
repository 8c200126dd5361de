-- The latest figure of a statistic for each city of the plans, beside the middle half of its similar group.
-- 計画を収めた市ごとに、1つの公的統計の最新の値と、類似団体の中央値・四分位。
-- $1 statistic, $2 tax and $3 basis ('' where it has none)
WITH figure AS (
  SELECT
    official_figure.municipality_code,
    official_figure.fiscal_year,
    official_figure.as_of,
    official_figure.value,
    area.similar_group
  FROM official_figure
  JOIN area_outline AS area ON area.code = official_figure.municipality_code
  WHERE official_figure.statistic_id = $1
    AND coalesce(official_figure.tax, '') = $2
    AND coalesce(official_figure.basis, '') = $3
    AND official_figure.value IS NOT NULL
  QUALIFY coalesce(CAST(official_figure.fiscal_year AS VARCHAR), official_figure.as_of)
    = max(coalesce(CAST(official_figure.fiscal_year AS VARCHAR), official_figure.as_of)) OVER ()
),
peer AS (
  SELECT
    similar_group,
    count(*)::INTEGER AS members,
    quantile_cont(value, 0.25) AS lower,
    median(value) AS middle,
    quantile_cont(value, 0.75) AS upper
  FROM figure
  GROUP BY similar_group
)
SELECT
  municipality.slug AS municipality,
  statistic.name_ja,
  statistic.name_en,
  statistic.unit_ja,
  statistic.unit_en,
  figure.fiscal_year,
  figure.as_of,
  figure.value,
  figure.similar_group,
  peer.members,
  peer.lower,
  peer.middle,
  peer.upper
FROM figure
JOIN municipality ON municipality.code = figure.municipality_code
JOIN statistic ON statistic.statistic_id = $1
JOIN peer ON peer.similar_group = figure.similar_group
ORDER BY municipality.sort_order;
