-- The figures of an official statistic in all periods for the municipalities chosen.
-- 選んだ市区町村について、1つの公的統計のすべての時点の値。
-- $1 statistic, $2 tax and $3 basis ('' where it has none)
-- $4 per: 'none' for the values as published; 'resident' for values divided by the residents registered on 1 January
--   of the fiscal year (2024-01-01 for 2023), or of the year of a date
-- $5 areas: codes separated by commas, in their order
WITH chosen AS (
  SELECT
    unnest(string_split($5, ',')) AS code,
    generate_subscripts(string_split($5, ','), 1) AS place
),
register AS (
  SELECT code, '2024-01-01' AS as_of, population AS residents FROM area_outline
  UNION ALL
  SELECT municipality_code, as_of, value
  FROM official_figure
  WHERE statistic_id = 'population-register' AND as_of <> '2024-01-01'
)
SELECT
  area.code,
  area.name_ja,
  area.name_en,
  area.prefecture_ja,
  municipality.slug,
  figure.fiscal_year,
  figure.as_of,
  CASE $4 WHEN 'resident' THEN figure.value / register.residents ELSE figure.value END AS value,
  figure.value AS published,
  CAST(register.residents AS DOUBLE) AS residents,
  CASE
    WHEN figure.value IS NULL THEN figure.absence
    WHEN $4 = 'resident' AND register.residents IS NULL THEN 'no-register'
  END AS absence
FROM official_figure AS figure
JOIN chosen ON chosen.code = figure.municipality_code
JOIN area_outline AS area ON area.code = figure.municipality_code
LEFT JOIN register
  ON register.code = figure.municipality_code
  AND register.as_of = coalesce(figure.fiscal_year + 1, CAST(left(figure.as_of, 4) AS INTEGER)) || '-01-01'
LEFT JOIN municipality ON municipality.code = area.code
WHERE figure.statistic_id = $1
  AND coalesce(figure.tax, '') = $2
  AND coalesce(figure.basis, '') = $3
  AND $4 IN ('none', 'resident')
ORDER BY chosen.place, figure.fiscal_year, figure.as_of;
