-- What one initiative plans and reports for which year, in the words of its schedule, and the phase they mean.
-- 1つの取組が、どの年度に何を計画し、行ったか（年次計画の語と、そこから読み取った段階）。
-- $1 initiative
SELECT schedule_step_detail.*
FROM schedule_step_detail
WHERE initiative_id = $1
ORDER BY step_order;
