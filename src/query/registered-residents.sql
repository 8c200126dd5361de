-- Registered residents of every city on 1 January of each year, by which amounts are divided.
-- 各市の住民基本台帳人口（各年1月1日）。値を人口で割るときの分母。
SELECT
  municipality.slug AS municipality,
  register.as_of,
  register.value AS residents,
  register.source,
  register.sureness
FROM context_observation AS register
JOIN municipality ON municipality.code = register.municipality_code
WHERE register.statistic_id = 'population-register'
  AND register.as_of IS NOT NULL
  AND register.value IS NOT NULL
ORDER BY municipality.sort_order, register.as_of;
