-- When each city planned and reached the reform steps that several documents share, in the words of the document.
-- 複数の市の文書に共通する改革の節目を、各市がいつ計画し、いつ達したか（文書の語と場所）。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
SELECT milestone_detail.*
FROM milestone_detail
WHERE ($1 = 'all' OR theme_id = $1)
  AND list_contains(string_split($2, ','), municipality)
  AND (planned_fiscal_year BETWEEN $3 AND $4
    OR actual_fiscal_year BETWEEN $3 AND $4
    OR (planned_fiscal_year IS NULL AND actual_fiscal_year IS NULL))
ORDER BY theme_order, milestone_order, municipality_order, record_order;
