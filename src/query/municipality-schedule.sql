-- What one city planned and did in which year, in the words of its schedules, and the phase they mean.
-- 1つの市がどの年度に何を計画し、行ったか（年次計画の語と、そこから読み取った段階）。
-- $1 municipality, $2 first and $3 last fiscal year
SELECT
  municipality.slug AS municipality,
  initiative.initiative_id,
  initiative.number AS initiative_number,
  initiative.title_ja AS initiative_ja,
  initiative.title_en AS initiative_en,
  step.action_ja,
  step.action_en,
  step.kind,
  step.fiscal_year,
  step.plan_text_ja,
  step.phase,
  step.phase_word_ja,
  step.source_line,
  step.certainty,
  step.note_ja,
  step.note_en,
  initiative.page
FROM schedule_step AS step
JOIN initiative USING (initiative_id)
JOIN municipality ON municipality.code = initiative.municipality_code
WHERE municipality.slug = $1
  AND (step.fiscal_year BETWEEN $2 AND $3 OR step.fiscal_year IS NULL)
ORDER BY initiative.sort_order, step.sort_order;
