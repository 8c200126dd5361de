-- Whether two indicators of a concept may be set side by side, for each pair of them, and why not.
-- 1つの概念を測る指標の2つずつについて、並べて比べられるかと、その理由。
-- $1 concept
SELECT
  city_a.slug AS municipality_a,
  pair.indicator_a,
  a.label_ja AS label_a_ja,
  a.label_en AS label_a_en,
  city_b.slug AS municipality_b,
  pair.indicator_b,
  b.label_ja AS label_b_ja,
  b.label_en AS label_b_en,
  pair.verdict,
  pair.reasons
FROM series_pair AS pair
JOIN indicator AS a ON a.indicator_id = pair.indicator_a
JOIN indicator AS b ON b.indicator_id = pair.indicator_b
JOIN municipality AS city_a ON city_a.code = pair.municipality_a
JOIN municipality AS city_b ON city_b.code = pair.municipality_b
WHERE pair.concept_id = $1
ORDER BY city_a.sort_order, city_b.sort_order, pair.indicator_a, pair.indicator_b;
