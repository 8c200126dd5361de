-- One row a plan, fiscal year and kind: how many figures its documents give for the year, and how many reform steps were due or done then.
-- 計画・年度・種別ごとに1行。その年度について文書にある市自身の値の件数と、その年度に予定・達成された節目の件数。計画の期間と最後の文書を添える。
WITH mark AS (
  SELECT initiative.plan_id, observation.fiscal_year, observation.kind AS mark
  FROM observation
  JOIN indicator USING (indicator_id)
  JOIN initiative USING (initiative_id)
  WHERE observation.restated_by IS NULL
    AND observation.value IS NOT NULL
    AND observation.kind IN ('baseline', 'actual', 'target')
    AND indicator.subject = 'own'
    AND indicator.derivation = 'measure'
  UNION ALL
  SELECT initiative.plan_id, record.actual_fiscal_year, 'step-done'
  FROM milestone_record AS record
  JOIN initiative USING (initiative_id)
  WHERE record.restated_by_document IS NULL AND record.status = 'done'
  UNION ALL
  SELECT initiative.plan_id, record.planned_fiscal_year, 'step-due'
  FROM milestone_record AS record
  JOIN initiative USING (initiative_id)
  WHERE record.restated_by_document IS NULL AND record.status NOT IN ('done', 'dropped')
),
counted AS (
  SELECT plan_id, fiscal_year, mark, count(*)::INTEGER AS number
  FROM mark
  GROUP BY ALL
)
SELECT
  municipality.slug AS municipality,
  plan.plan_id,
  plan.title_ja AS plan_ja,
  plan.title_en AS plan_en,
  plan.first_fiscal_year,
  plan.last_fiscal_year,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  document.kind AS document_kind,
  document.issued,
  counted.mark,
  counted.fiscal_year,
  coalesce(counted.number, 0) AS number
FROM plan
JOIN municipality ON municipality.code = plan.municipality_code
JOIN source_document AS document ON document.plan_id = plan.plan_id
LEFT JOIN counted ON counted.plan_id = plan.plan_id
WHERE NOT EXISTS (
  SELECT later.document_id FROM source_document AS later
  WHERE later.plan_id = document.plan_id AND later.sequence > document.sequence
)
ORDER BY
  municipality.sort_order,
  plan.first_fiscal_year,
  plan.plan_id,
  counted.mark,
  counted.fiscal_year NULLS LAST;
