-- One row a grade that a city gave itself, as last printed, with its initiative and what the city's scale says of it; lists are joined by |.
-- 市が自ら付けた評価ごとに1行。いくつもの文書にあるときは最後の文書の評価（取組と、その市の評価区分での意味を添える。複数あるものは|でつなぐ）。
CREATE VIEW evaluation_detail AS
WITH leads AS (
  SELECT initiative_id,
         string_agg(department_ja, '|') AS leads_ja,
         string_agg(coalesce(department_en, department_ja), '|') AS leads_en
  FROM initiative_department
  WHERE role <> 'related'
  GROUP BY initiative_id
),
themes AS (
  SELECT initiative_id, string_agg(theme_id, '|' ORDER BY sort_order) AS themes
  FROM initiative_theme JOIN theme USING (theme_id)
  GROUP BY initiative_id
),
scales AS (
  SELECT scale_id, string_agg(grade, '|' ORDER BY sort_order) AS scale_grades
  FROM grade_scale
  GROUP BY scale_id
)
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
  scale.tier,
  scale.meaning_ja,
  scale.meaning_en,
  evaluation.scale_id,
  scales.scale_grades,
  evaluation.read_with,
  evaluation.page,
  evaluation.source_line,
  evaluation.certainty,
  evaluation.note_ja,
  evaluation.note_en,
  initiative.level1_ja,
  municipality.sort_order AS municipality_order,
  initiative.sort_order AS initiative_order,
  CASE evaluation.period WHEN '中間' THEN 1 ELSE 2 END AS period_order,
  themes.themes,
  leads.leads_ja,
  leads.leads_en,
  evaluation.document_id,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  CASE
    WHEN previous.grade = evaluation.grade AND previous.scale_id = evaluation.scale_id THEN 'same'
    WHEN previous.grade IS NOT NULL THEN 'different'
  END AS restatement,
  previous.grade AS previous_grade,
  previous.scale_id AS previous_scale_id,
  previous_document.title_ja AS previous_document_ja,
  previous_document.title_en AS previous_document_en
FROM evaluation
JOIN initiative ON initiative.initiative_id = evaluation.initiative_id
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN grade_scale AS scale ON scale.scale_id = evaluation.scale_id AND scale.grade = evaluation.grade
JOIN scales ON scales.scale_id = evaluation.scale_id
JOIN source_document AS document ON document.document_id = evaluation.document_id
LEFT JOIN evaluation AS previous
  ON previous.document_id = evaluation.restates_document
  AND previous.initiative_id = evaluation.initiative_id
  AND previous.department_ja IS NOT DISTINCT FROM evaluation.department_ja
  AND previous.fiscal_year = evaluation.fiscal_year
  AND previous.period IS NOT DISTINCT FROM evaluation.period
LEFT JOIN source_document AS previous_document
  ON previous_document.document_id = previous.document_id
LEFT JOIN themes ON themes.initiative_id = evaluation.initiative_id
LEFT JOIN leads ON leads.initiative_id = evaluation.initiative_id
WHERE evaluation.restated_by_document IS NULL;
