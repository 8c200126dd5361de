-- What one city planned and did in which year, in the words of its schedules, and the phase they mean.
-- 1つの市がどの年度に何を計画し、行ったか（年次計画の語と、そこから読み取った段階）。
-- $1 municipality, $2 first and $3 last fiscal year
SELECT schedule_step_detail.*
FROM schedule_step_detail
WHERE municipality = $1
  AND (fiscal_year BETWEEN $2 AND $3 OR fiscal_year IS NULL)
ORDER BY initiative_order, step_order;
