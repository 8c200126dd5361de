-- The departments that were graded or that are in charge of graded initiatives, and how many initiatives each has.
-- 評価を受けた課、又は評価された取組の担当課と、その取組の数。
SELECT
  municipality.slug AS municipality,
  department.department_ja,
  department.department_en,
  count(DISTINCT department.initiative_id) AS initiatives
FROM initiative_department AS department
JOIN initiative USING (initiative_id)
JOIN municipality ON municipality.code = initiative.municipality_code
JOIN evaluation USING (initiative_id)
WHERE department.role <> 'related'
  AND (evaluation.department_ja IS NULL OR evaluation.department_ja = department.department_ja)
GROUP BY
  municipality.slug,
  municipality.sort_order,
  department.department_ja,
  department.department_en
ORDER BY municipality.sort_order, initiatives DESC, department.department_ja;
