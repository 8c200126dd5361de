-- The municipalities of the prefectures in which the cities of the plans lie: where, and how many residents on 1 January 2024.
-- 計画を収めた市のある都道府県の市町村：役所の位置と、2024年1月1日の住民基本台帳人口。
SELECT
  area.code,
  area.name_ja,
  area.name_en,
  area.prefecture_ja,
  position.latitude,
  position.longitude,
  area.population,
  municipality.slug
FROM area_outline AS area
JOIN area_position AS position ON position.code = area.code
LEFT JOIN municipality ON municipality.code = area.code
JOIN (
  SELECT prefecture_ja, min(sort_order) AS sort_order FROM municipality GROUP BY prefecture_ja
) AS prefecture ON prefecture.prefecture_ja = area.prefecture_ja
ORDER BY prefecture.sort_order, area.code;
