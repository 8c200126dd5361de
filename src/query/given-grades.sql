-- The grades that cities gave their initiatives, with what the tables group them by; lists are joined by |.
-- 市が自らの取組に付けた評価と、分けるときに使う語（複数あるものは|でつなぐ）。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
-- $5 department ('all' for every department): the one that was graded, else a lead of the initiative
WITH leads AS (
  SELECT initiative_id,
         list(department_ja) AS names,
         string_agg(department_ja, '|') AS leads_ja,
         string_agg(coalesce(department_en, department_ja), '|') AS leads_en
  FROM initiative_department
  WHERE role = 'lead'
  GROUP BY initiative_id
),
themes AS (
  SELECT initiative_id,
         list(theme_id) AS ids,
         string_agg(theme_id, '|' ORDER BY sort_order) AS themes
  FROM initiative_theme JOIN theme USING (theme_id)
  GROUP BY initiative_id
)
SELECT
  given_grade.*,
  themes.themes,
  leads.leads_ja,
  leads.leads_en
FROM given_grade
LEFT JOIN themes USING (initiative_id)
LEFT JOIN leads USING (initiative_id)
WHERE ($1 = 'all' OR list_contains(themes.ids, $1))
  AND list_contains(string_split($2, ','), municipality)
  AND fiscal_year BETWEEN $3 AND $4
  AND ($5 = 'all' OR department_ja = $5
       OR (department_ja IS NULL AND list_contains(leads.names, $5)))
ORDER BY
  municipality_order,
  initiative_order,
  department_ja NULLS FIRST,
  fiscal_year,
  period_order;
