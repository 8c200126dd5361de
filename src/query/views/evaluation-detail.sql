-- One row a grade that a city gave itself, with its initiative and what the city's scale says of it; lists are joined by |.
-- 市が自ら付けた評価ごとに1行（取組と、その市の評価区分での意味を添える。複数あるものは|でつなぐ）。
CREATE VIEW evaluation_detail AS
WITH leads AS (
  SELECT initiative_id,
         string_agg(department_ja, '|') AS leads_ja,
         string_agg(coalesce(department_en, department_ja), '|') AS leads_en
  FROM initiative_department
  WHERE role = 'lead'
  GROUP BY initiative_id
),
themes AS (
  SELECT initiative_id, string_agg(theme_id, '|' ORDER BY sort_order) AS themes
  FROM initiative_theme JOIN theme USING (theme_id)
  GROUP BY initiative_id
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
  scale.meaning_ja,
  scale.meaning_en,
  evaluation.scale_id,
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
  leads.leads_en
FROM evaluation
JOIN initiative USING (initiative_id)
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN grade_scale AS scale ON scale.scale_id = evaluation.scale_id AND scale.grade = evaluation.grade
LEFT JOIN themes USING (initiative_id)
LEFT JOIN leads USING (initiative_id);
