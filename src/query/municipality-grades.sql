-- One city's own grades of its initiatives, on its own scale.
-- 1つの市が自らの取組に付けた評価（評価区分はその市のもの）。
-- $1 municipality, $2 first and $3 last fiscal year
SELECT evaluation_detail.*
FROM evaluation_detail
WHERE municipality = $1
  AND fiscal_year BETWEEN $2 AND $3
ORDER BY
  initiative_order,
  department_ja NULLS FIRST,
  fiscal_year,
  period_order;
