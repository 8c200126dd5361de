-- Median, quartiles and tenths of an official statistic in a group of municipalities, period by period.
-- 1つの公的統計について、グループの中央値・四分位・十分位を時点ごとに示す。
-- $1 statistic, $2 tax and $3 basis ('' where it has none)
-- $4 per: 'none' for the values as published; 'resident' for values divided by the residents registered on 1 January
--   of the fiscal year (2024-01-01 for 2023), or of the year of a date
-- $5 reference: code of the municipality whose group is meant
-- $6 group: 'similar' (same similar group of the ministry), 'prefecture', 'population' (residents of 2024-01-01 within
--   $7 factor times as few or as many), 'all', or the name of a group of municipality_group
-- Missing values are in none of the quantiles, which are interpolated. A dash of 将来負担比率, which is better than 0,
-- goes before every number; a quantile among such dashes is empty.
WITH reference AS (
  SELECT code, prefecture_ja, similar_group, population FROM area_outline WHERE code = $5
),
member AS (
  SELECT area.code, area.in_averages
  FROM area_outline AS area, reference
  WHERE CASE $6
    WHEN 'similar' THEN area.similar_group = reference.similar_group
    WHEN 'prefecture' THEN area.prefecture_ja = reference.prefecture_ja
    WHEN 'population' THEN area.population
      BETWEEN reference.population / CAST($7 AS DOUBLE) AND reference.population * CAST($7 AS DOUBLE)
    WHEN 'all' THEN TRUE
    ELSE area.code IN (
      SELECT municipality_code FROM municipality_group_member WHERE group_id = $6)
  END
),
register AS (
  SELECT code, '2024-01-01' AS as_of, population AS residents FROM area_outline
  UNION ALL
  SELECT municipality_code, as_of, value
  FROM official_figure
  WHERE statistic_id = 'population-register' AND as_of <> '2024-01-01'
),
figure AS (
  SELECT
    published.fiscal_year,
    published.as_of,
    published.absence,
    member.in_averages,
    CASE $4
      WHEN 'resident' THEN published.value / register.residents
      WHEN 'none' THEN published.value
    END AS value,
    published.statistic_id = 'future-burden-ratio' AND published.absence = 'dash' AS best
  FROM official_figure AS published
  JOIN member ON member.code = published.municipality_code
  LEFT JOIN register
    ON register.code = published.municipality_code
    AND register.as_of
      = coalesce(published.fiscal_year + 1, CAST(left(published.as_of, 4) AS INTEGER)) || '-01-01'
  WHERE published.statistic_id = $1
    AND coalesce(published.tax, '') = $2
    AND coalesce(published.basis, '') = $3
    AND $4 IN ('none', 'resident')
),
placed AS (
  SELECT
    fiscal_year,
    as_of,
    absence,
    in_averages,
    value,
    CASE WHEN best THEN CAST('-Infinity' AS DOUBLE) ELSE value END AS place
  FROM figure
),
band AS (
  SELECT
    fiscal_year,
    as_of,
    CAST(count(*) AS INTEGER) AS members,
    CAST(count(*) FILTER (WHERE NOT CAST(in_averages AS BOOLEAN)) AS INTEGER) AS out_of_averages,
    CAST(count(value) AS INTEGER) AS with_value,
    CAST(count(*) FILTER (WHERE absence = 'dash') AS INTEGER) AS dashes,
    quantile_cont(place, [0.1, 0.25, 0.5, 0.75, 0.9]) AS quantiles
  FROM placed
  GROUP BY fiscal_year, as_of
)
SELECT
  fiscal_year,
  as_of,
  members,
  out_of_averages,
  with_value,
  dashes,
  CASE WHEN isfinite(quantiles[1]) THEN quantiles[1] END AS p10,
  CASE WHEN isfinite(quantiles[2]) THEN quantiles[2] END AS p25,
  CASE WHEN isfinite(quantiles[3]) THEN quantiles[3] END AS median,
  CASE WHEN isfinite(quantiles[4]) THEN quantiles[4] END AS p75,
  CASE WHEN isfinite(quantiles[5]) THEN quantiles[5] END AS p90
FROM band
ORDER BY fiscal_year, as_of;
