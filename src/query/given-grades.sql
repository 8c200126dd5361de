-- The grades that cities gave their initiatives, with what the tables group them by; lists are joined by |.
-- 市が自らの取組に付けた評価と、分けるときに使う語（複数あるものは|でつなぐ）。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
-- $5 department ('all' for every department): the one that was graded, else one in charge of the initiative
SELECT evaluation_detail.*
FROM evaluation_detail
WHERE ($1 = 'all' OR list_contains(string_split(themes, '|'), $1))
  AND list_contains(string_split($2, ','), municipality)
  AND fiscal_year BETWEEN $3 AND $4
  AND ($5 = 'all' OR department_ja = $5
       OR (department_ja IS NULL AND list_contains(string_split(leads_ja, '|'), $5)))
ORDER BY
  municipality_order,
  initiative_order,
  department_ja NULLS FIRST,
  fiscal_year,
  period_order;
