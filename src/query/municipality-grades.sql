-- One city's own grades of its initiatives, on its own scale.
-- 1つの市が自らの取組に付けた評価（評価区分はその市のもの）。
-- $1 municipality, $2 first and $3 last fiscal year
SELECT
  municipality.slug AS municipality,
  initiative.initiative_id,
  initiative.number AS initiative_number,
  initiative.title_ja AS initiative_ja,
  initiative.title_en AS initiative_en,
  evaluation.department_ja,
  evaluation.fiscal_year,
  evaluation.period,
  evaluation.grade,
  scale.sort_order AS grade_order,
  scale.meaning_ja,
  scale.meaning_en,
  evaluation.scale_id,
  evaluation.page,
  evaluation.source_line,
  evaluation.certainty,
  evaluation.note_ja,
  evaluation.note_en
FROM evaluation
JOIN initiative USING (initiative_id)
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN grade_scale AS scale ON scale.scale_id = evaluation.scale_id AND scale.grade = evaluation.grade
WHERE municipality.slug = $1
  AND evaluation.fiscal_year BETWEEN $2 AND $3
ORDER BY
  initiative.sort_order,
  evaluation.department_ja NULLS FIRST,
  evaluation.fiscal_year,
  CASE evaluation.period WHEN '中間' THEN 1 ELSE 2 END;
