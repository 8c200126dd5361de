-- The latest figures of some official statistics for the municipalities chosen, beside median and quartiles of their similar groups.
-- 選んだ市区町村の公的統計の最新の値を、それぞれの類似団体の中央値・四分位と並べて示す。
-- Of the first one's similar group it counts how many stand below and level with them.
-- $1 statistics (separated by commas), $2 areas: codes separated by commas, in their order
-- Every municipality of a similar group counts, those outside the ministry's averages too; their number is given.
WITH listed AS (
  SELECT
    unnest(string_split($1, ',')) AS statistic_id,
    generate_subscripts(string_split($1, ','), 1) AS place
),
chosen AS (
  SELECT
    unnest(string_split($2, ',')) AS code,
    generate_subscripts(string_split($2, ','), 1) AS place
),
latest AS (
  SELECT
    statistic_id,
    municipality_code,
    fiscal_year,
    as_of,
    tax,
    basis,
    value,
    absence,
    coalesce(fiscal_year + 1, CAST(left(as_of, 4) AS INTEGER)) || '-01-01' AS register_date
  FROM official_figure
  WHERE statistic_id IN (SELECT statistic_id FROM listed)
  QUALIFY coalesce(CAST(fiscal_year AS VARCHAR), as_of)
    = max(coalesce(CAST(fiscal_year AS VARCHAR), as_of)) OVER (PARTITION BY statistic_id)
),
figure AS (
  SELECT
    latest.statistic_id,
    latest.municipality_code,
    latest.fiscal_year,
    latest.as_of,
    latest.tax,
    latest.basis,
    latest.value,
    latest.absence,
    -- A dash of 将来負担比率 is better than 0 and goes before every number; a median among such dashes is empty.
    CASE
      WHEN latest.statistic_id = 'future-burden-ratio' AND latest.absence = 'dash'
        THEN CAST('-Infinity' AS DOUBLE)
      ELSE latest.value
    END AS place,
    area.similar_group,
    area.in_averages,
    -- Only values of fiscal year 2023 or dates of 2024 belong to the register that stands with the outlines.
    CASE latest.register_date WHEN '2024-01-01' THEN CAST(area.population AS DOUBLE) END AS residents
  FROM latest
  JOIN area_outline AS area ON area.code = latest.municipality_code
),
typical AS (
  SELECT
    statistic_id,
    tax,
    basis,
    similar_group,
    CAST(count(*) AS INTEGER) AS members,
    CAST(count(value) AS INTEGER) AS with_value,
    CAST(count(*) FILTER (WHERE absence = 'dash') AS INTEGER) AS dashes,
    CAST(count(*) FILTER (WHERE NOT CAST(in_averages AS BOOLEAN)) AS INTEGER) AS out_of_averages,
    quantile_cont(place, 0.25) AS p25,
    quantile_cont(place, 0.5) AS median,
    quantile_cont(place, 0.75) AS p75,
    quantile_cont(value / residents, 0.25) AS p25_per_resident,
    quantile_cont(value / residents, 0.5) AS median_per_resident,
    quantile_cont(value / residents, 0.75) AS p75_per_resident
  FROM figure
  GROUP BY statistic_id, tax, basis, similar_group
),
reference AS (
  SELECT area.similar_group
  FROM chosen
  JOIN area_outline AS area ON area.code = chosen.code
  ORDER BY chosen.place
  LIMIT 1
),
peer AS (
  SELECT
    figure.statistic_id,
    figure.tax,
    figure.basis,
    figure.place,
    figure.value / figure.residents AS per_resident
  FROM figure
  JOIN reference ON reference.similar_group = figure.similar_group
),
position AS (
  SELECT
    figure.statistic_id,
    figure.tax,
    figure.basis,
    figure.municipality_code,
    CAST(count(peer.place) AS INTEGER) AS compared,
    CAST(count(*) FILTER (WHERE peer.place < figure.place) AS INTEGER) AS below,
    CAST(count(*) FILTER (WHERE peer.place = figure.place) AS INTEGER) AS level_with,
    CAST(count(peer.per_resident) AS INTEGER) AS compared_per_resident,
    CAST(count(*) FILTER (WHERE peer.per_resident < figure.value / figure.residents) AS INTEGER) AS below_per_resident,
    CAST(count(*) FILTER (WHERE peer.per_resident = figure.value / figure.residents) AS INTEGER) AS level_per_resident
  FROM figure
  JOIN chosen ON chosen.code = figure.municipality_code
  JOIN peer
    ON peer.statistic_id = figure.statistic_id
    AND peer.tax IS NOT DISTINCT FROM figure.tax
    AND peer.basis IS NOT DISTINCT FROM figure.basis
  GROUP BY figure.statistic_id, figure.tax, figure.basis, figure.municipality_code
)
SELECT
  figure.statistic_id,
  figure.tax,
  figure.basis,
  figure.fiscal_year,
  figure.as_of,
  figure.municipality_code AS code,
  figure.similar_group,
  figure.value,
  figure.absence,
  figure.residents,
  figure.value / figure.residents AS per_resident,
  typical.members,
  typical.with_value,
  typical.dashes,
  typical.out_of_averages,
  CASE WHEN isfinite(typical.p25) THEN typical.p25 END AS p25,
  CASE WHEN isfinite(typical.median) THEN typical.median END AS median,
  CASE WHEN isfinite(typical.p75) THEN typical.p75 END AS p75,
  typical.p25_per_resident,
  typical.median_per_resident,
  typical.p75_per_resident,
  coalesce(position.compared, 0) AS compared,
  coalesce(position.below, 0) AS below,
  coalesce(position.level_with, 0) AS level_with,
  coalesce(position.compared_per_resident, 0) AS compared_per_resident,
  coalesce(position.below_per_resident, 0) AS below_per_resident,
  coalesce(position.level_per_resident, 0) AS level_per_resident
FROM figure
JOIN listed ON listed.statistic_id = figure.statistic_id
JOIN chosen ON chosen.code = figure.municipality_code
JOIN typical
  ON typical.statistic_id = figure.statistic_id
  AND typical.tax IS NOT DISTINCT FROM figure.tax
  AND typical.basis IS NOT DISTINCT FROM figure.basis
  AND typical.similar_group = figure.similar_group
LEFT JOIN position
  ON position.statistic_id = figure.statistic_id
  AND position.tax IS NOT DISTINCT FROM figure.tax
  AND position.basis IS NOT DISTINCT FROM figure.basis
  AND position.municipality_code = figure.municipality_code
ORDER BY listed.place, figure.tax, figure.basis, chosen.place;
