-- The latest published figure of each statistic for every city: population, area, finance and so on.
-- 各市の公表統計（人口、面積、財政など）の、項目ごとに最も新しい値。
SELECT
  municipality.slug AS municipality,
  statistic.statistic_id,
  statistic.name_ja,
  statistic.name_en,
  statistic.unit_ja,
  statistic.unit_en,
  latest.as_of,
  latest.year,
  latest.value,
  latest.value_text,
  latest.source,
  latest.sureness
FROM context_observation AS latest
JOIN statistic USING (statistic_id)
JOIN municipality ON municipality.code = latest.municipality_code
QUALIFY row_number() OVER (
  PARTITION BY latest.municipality_code, latest.statistic_id
  ORDER BY latest.year DESC NULLS LAST, latest.as_of DESC NULLS LAST
) = 1
ORDER BY statistic.statistic_id, municipality.sort_order;
