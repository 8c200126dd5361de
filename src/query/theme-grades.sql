-- The cities' own grades of the initiatives under a theme, each on its own scale.
-- テーマに属する取組への市自身の評価（評価区分は市ごとに別）。
-- $1 theme, $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
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
JOIN initiative_theme USING (initiative_id)
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN grade_scale AS scale ON scale.scale_id = evaluation.scale_id AND scale.grade = evaluation.grade
WHERE initiative_theme.theme_id = $1
  AND list_contains(string_split($2, ','), municipality.slug)
  AND evaluation.fiscal_year BETWEEN $3 AND $4
ORDER BY
  municipality.sort_order,
  initiative.sort_order,
  evaluation.department_ja NULLS FIRST,
  evaluation.fiscal_year,
  CASE evaluation.period WHEN '中間' THEN 1 ELSE 2 END;
