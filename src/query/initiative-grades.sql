-- The city's own grades of one initiative, on the city's own scale.
-- 1つの取組への市自身の評価（評価区分はその市のもの）。
-- $1 initiative
SELECT evaluation_detail.*
FROM evaluation_detail
WHERE initiative_id = $1
ORDER BY
  department_ja NULLS FIRST,
  fiscal_year,
  period_order;
