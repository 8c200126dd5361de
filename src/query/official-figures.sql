-- The figures of an official statistic in one period for all municipalities, and who belongs to the group of one of them.
-- 1つの公的統計の1つの時点の値を全国の市区町村について示し、選んだ団体と同じグループかどうかを付ける。
-- $1 statistic, $2 period (a fiscal year, a date, or 'latest'), $3 tax and $4 basis ('' where it has none)
-- $5 per: 'none' for the values as published; 'resident' for values divided by the residents registered on 1 January
--   of the fiscal year (2024-01-01 for 2023), or of the year of a date
-- $6 reference: code of the municipality whose group is meant
-- $7 group: 'similar' (same similar group of the ministry), 'prefecture', 'population' (residents of 2024-01-01 within
--   $8 factor times as few or as many), 'all', or the name of a group of municipality_group
WITH reference AS (
  SELECT code, prefecture_ja, similar_group, population FROM area_outline WHERE code = $6
),
member AS (
  SELECT area.code, area.in_averages
  FROM area_outline AS area, reference
  WHERE CASE $7
    WHEN 'similar' THEN area.similar_group = reference.similar_group
    WHEN 'prefecture' THEN area.prefecture_ja = reference.prefecture_ja
    WHEN 'population' THEN area.population
      BETWEEN reference.population / CAST($8 AS DOUBLE) AND reference.population * CAST($8 AS DOUBLE)
    WHEN 'all' THEN TRUE
    ELSE area.code IN (
      SELECT municipality_code FROM municipality_group_member WHERE group_id = $7)
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
    municipality_code,
    fiscal_year,
    as_of,
    value,
    absence,
    coalesce(CAST(fiscal_year AS VARCHAR), as_of) AS period,
    -- The register by which the value is divided.
    coalesce(fiscal_year + 1, CAST(left(as_of, 4) AS INTEGER)) || '-01-01' AS register_date
  FROM official_figure
  WHERE statistic_id = $1 AND coalesce(tax, '') = $3 AND coalesce(basis, '') = $4
)
SELECT
  area.code,
  area.name_ja,
  area.name_en,
  area.prefecture_ja,
  area.similar_group,
  CAST(area.in_averages AS INTEGER) AS in_averages,
  area.population,
  municipality.slug,
  CAST(area.code IN (SELECT code FROM member) AS INTEGER) AS in_group,
  figure.fiscal_year,
  figure.as_of,
  CASE $5 WHEN 'resident' THEN figure.value / register.residents ELSE figure.value END AS value,
  figure.value AS published,
  CAST(register.residents AS DOUBLE) AS residents,
  CASE
    WHEN figure.value IS NULL THEN figure.absence
    WHEN $5 = 'resident' AND register.residents IS NULL THEN 'no-register'
  END AS absence
FROM figure
JOIN area_outline AS area ON area.code = figure.municipality_code
LEFT JOIN register ON register.code = figure.municipality_code AND register.as_of = figure.register_date
LEFT JOIN municipality ON municipality.code = area.code
WHERE figure.period = CASE $2 WHEN 'latest' THEN (SELECT max(period) FROM figure) ELSE $2 END
  AND $5 IN ('none', 'resident')
  AND EXISTS (SELECT 1 FROM member)
ORDER BY area.code;
