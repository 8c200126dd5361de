-- Two official statistics for all municipalities side by side, and who belongs to the group of one of them.
-- 2つの公的統計を全国の市区町村について並べ、選んだ団体と同じグループかどうかを付ける。
-- $1 statistic, $2 period (a fiscal year, a date, or 'latest'), $3 tax and $4 basis ('' where it has none)
-- $5 per: 'none' for the values as published; 'resident' for values divided by the residents registered on 1 January
--   of the fiscal year (2024-01-01 for 2023), or of the year of a date
-- $6 other: the other statistic, in the same period where it has that, else in its latest; all taxes and years of levy
-- $7 other_per, as per
-- $8 reference: code of the municipality whose group is meant
-- $9 group: 'similar' (same similar group of the ministry), 'prefecture', 'population' (residents of 2024-01-01 within
--   $10 factor times as few or as many), 'all', or the name of a group of municipality_group
WITH reference AS (
  SELECT code, prefecture_ja, similar_group, population FROM area_outline WHERE code = $8
),
member AS (
  SELECT area.code, area.in_averages
  FROM area_outline AS area, reference
  WHERE CASE $9
    WHEN 'similar' THEN area.similar_group = reference.similar_group
    WHEN 'prefecture' THEN area.prefecture_ja = reference.prefecture_ja
    WHEN 'population' THEN area.population
      BETWEEN reference.population / CAST($10 AS DOUBLE) AND reference.population * CAST($10 AS DOUBLE)
    WHEN 'all' THEN TRUE
    ELSE area.code IN (
      SELECT municipality_code FROM municipality_group_member WHERE group_id = $9)
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
    statistic_id,
    municipality_code,
    fiscal_year,
    as_of,
    value,
    absence,
    coalesce(CAST(fiscal_year AS VARCHAR), as_of) AS period,
    coalesce(fiscal_year + 1, CAST(left(as_of, 4) AS INTEGER)) || '-01-01' AS register_date
  FROM official_figure
  WHERE (statistic_id = $1 AND coalesce(tax, '') = $3 AND coalesce(basis, '') = $4)
    OR (statistic_id = $6 AND statistic_id <> $1
      AND coalesce(tax, 'total') = 'total' AND coalesce(basis, 'all') = 'all')
),
first AS (
  SELECT
    figure.municipality_code,
    figure.fiscal_year,
    figure.as_of,
    figure.period,
    figure.absence,
    CASE $5 WHEN 'resident' THEN figure.value / register.residents ELSE figure.value END AS value
  FROM figure
  LEFT JOIN register
    ON register.code = figure.municipality_code AND register.as_of = figure.register_date
  WHERE figure.statistic_id = $1
    AND $5 IN ('none', 'resident')
    AND figure.period = CASE $2
      WHEN 'latest' THEN (SELECT max(period) FROM figure WHERE statistic_id = $1)
      ELSE $2
    END
),
second AS (
  SELECT
    figure.municipality_code,
    figure.fiscal_year,
    figure.as_of,
    figure.absence,
    CASE $7 WHEN 'resident' THEN figure.value / register.residents ELSE figure.value END AS value
  FROM figure
  LEFT JOIN register
    ON register.code = figure.municipality_code AND register.as_of = figure.register_date
  WHERE figure.statistic_id = $6
    AND $7 IN ('none', 'resident')
    AND figure.period = (
      SELECT coalesce(max(period) FILTER (WHERE period IN (SELECT period FROM first)), max(period))
      FROM figure
      WHERE statistic_id = $6)
)
SELECT
  area.code,
  area.name_ja,
  area.name_en,
  area.prefecture_ja,
  municipality.slug,
  CAST(area.code IN (SELECT code FROM member) AS INTEGER) AS in_group,
  first.fiscal_year,
  first.as_of,
  first.value,
  first.absence,
  second.fiscal_year AS other_fiscal_year,
  second.as_of AS other_as_of,
  second.value AS other_value,
  second.absence AS other_absence
FROM first
JOIN second USING (municipality_code)
JOIN area_outline AS area ON area.code = municipality_code
LEFT JOIN municipality ON municipality.code = area.code
WHERE EXISTS (SELECT 1 FROM member)
ORDER BY area.code;
