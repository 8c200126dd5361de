-- The municipalities nearest to one by some statistics, each measured in standard deviations of all municipalities.
-- 選んだ統計について、標準偏差を単位として測ったときに最も近い市区町村。
-- $1 reference (code), $2 statistics (separated by commas), $3 count of municipalities
-- Residents and areas are compared by their logarithm, so that half as many are as far away as twice as many. The distance
-- is the root of the mean squared difference. Whoever lacks one of the values is left out.
WITH listed AS (
  SELECT
    unnest(string_split($2, ',')) AS statistic_id,
    generate_subscripts(string_split($2, ','), 1) AS place
),
measured AS (
  SELECT
    code,
    'population-register' AS statistic_id,
    NULL AS fiscal_year,
    '2024-01-01' AS as_of,
    CAST(population AS DOUBLE) AS value,
    ln(population) AS measure
  FROM area_outline
  WHERE population > 0 AND 'population-register' IN (SELECT statistic_id FROM listed)
  UNION ALL
  SELECT
    municipality_code,
    statistic_id,
    fiscal_year,
    as_of,
    value,
    CASE statistic_id WHEN 'area' THEN ln(value) ELSE value END
  FROM official_figure
  WHERE statistic_id <> 'population-register'
    AND statistic_id IN (SELECT statistic_id FROM listed)
    AND coalesce(tax, 'total') = 'total'
    AND coalesce(basis, 'all') = 'all'
  QUALIFY coalesce(CAST(fiscal_year AS VARCHAR), as_of)
    = max(coalesce(CAST(fiscal_year AS VARCHAR), as_of)) OVER (PARTITION BY statistic_id)
),
scored AS (
  SELECT
    code,
    statistic_id,
    fiscal_year,
    as_of,
    value,
    (measure - avg(measure) OVER (PARTITION BY statistic_id))
      / nullif(stddev_pop(measure) OVER (PARTITION BY statistic_id), 0) AS score
  FROM measured
  WHERE measure IS NOT NULL
),
distance AS (
  SELECT other.code, sqrt(avg((other.score - own.score) ** 2)) AS distance
  FROM scored AS other
  JOIN scored AS own ON own.statistic_id = other.statistic_id AND own.code = $1
  WHERE other.code <> $1 AND other.score IS NOT NULL AND own.score IS NOT NULL
  GROUP BY other.code
  HAVING count(*) = (SELECT count(DISTINCT statistic_id) FROM listed)
),
nearest AS (
  SELECT code, distance, row_number() OVER (ORDER BY distance, code) AS place
  FROM distance
)
SELECT
  CAST(nearest.place AS INTEGER) AS place,
  area.code,
  area.name_ja,
  area.name_en,
  area.prefecture_ja,
  area.similar_group,
  municipality.slug,
  nearest.distance,
  other.statistic_id,
  other.fiscal_year,
  other.as_of,
  other.value,
  own.value AS reference_value,
  other.score - own.score AS difference
FROM nearest
JOIN area_outline AS area ON area.code = nearest.code
JOIN scored AS other ON other.code = nearest.code
JOIN scored AS own ON own.statistic_id = other.statistic_id AND own.code = $1
JOIN listed ON listed.statistic_id = other.statistic_id
LEFT JOIN municipality ON municipality.code = area.code
WHERE nearest.place <= $3
ORDER BY nearest.place, listed.place;
