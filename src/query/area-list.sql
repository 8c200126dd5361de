-- Every municipality of Japan with its names, its similar group and, where its plans are here, its name in addresses.
-- 全国の市区町村の名称（漢字・かな・英語）、類似団体の区分と、計画を収めた市のアドレス名。
SELECT
  area.code,
  area.name_ja,
  area.name_kana,
  area.name_en,
  area.prefecture_ja,
  area.kind,
  area.similar_group,
  CAST(area.in_averages AS INTEGER) AS in_averages,
  municipality.slug
FROM area
LEFT JOIN municipality ON municipality.code = area.code
ORDER BY area.code;
