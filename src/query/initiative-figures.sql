-- Every figure of one initiative, with the concept it measures and its place in the document.
-- 1つの取組のすべての値と、それが測る概念、文書での場所。
-- $1 initiative
SELECT observation_detail.*
FROM observation_detail
WHERE initiative_id = $1
ORDER BY
  CASE series WHEN 'indicator' THEN 1 WHEN 'output' THEN 2 WHEN 'plan_figure' THEN 3 ELSE 4 END,
  indicator_id,
  fiscal_year NULLS LAST,
  kind,
  qualifier NULLS FIRST;
