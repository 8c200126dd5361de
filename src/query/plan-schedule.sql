-- What each city planned and did in which year, in the words of its schedule, with the years of its plan.
-- 各市がどの年度に何を計画し、行ったか（年次計画の語と段階）と、その計画の期間。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
SELECT schedule_step_detail.*
FROM schedule_step_detail
WHERE ($1 = 'all' OR initiative_id IN (
    SELECT initiative_theme.initiative_id FROM initiative_theme
    WHERE initiative_theme.theme_id = $1))
  AND list_contains(string_split($2, ','), municipality)
  AND (fiscal_year BETWEEN $3 AND $4 OR fiscal_year IS NULL)
ORDER BY municipality_order, initiative_order, step_order;
