-- What drawings need of every municipality: name, prefecture, similar group, residents.
-- 図に要る市区町村の項目：名称、都道府県、類似団体の区分、人口（2024年1月1日）。
SELECT
  area.code,
  area.name_ja,
  area.name_en,
  area.prefecture_ja,
  area.similar_group,
  CAST(area.in_averages AS INTEGER) AS in_averages,
  area.population,
  municipality.slug
FROM area_outline AS area
LEFT JOIN municipality ON municipality.code = area.code
ORDER BY area.code;
