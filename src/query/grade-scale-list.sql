-- Each city's own scale of grades, its grades in order and what they mean, and how often each was given.
-- 市ごとの評価区分：評価の順、意味、付けられた回数。
SELECT
  scale.scale_id,
  municipality.slug AS municipality,
  scale.sort_order,
  scale.grade,
  scale.tier,
  scale.meaning_ja,
  scale.meaning_en,
  (SELECT count(*) FROM evaluation
   WHERE evaluation.scale_id = scale.scale_id AND evaluation.grade = scale.grade
     AND evaluation.restated_by_document IS NULL) AS given
FROM grade_scale AS scale
JOIN municipality ON municipality.code = scale.municipality_code
ORDER BY municipality.sort_order, scale.scale_id, scale.sort_order;
