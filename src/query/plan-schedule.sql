-- What each city planned and did in which year, in the words of its schedule, with the years of its plan.
-- 各市がどの年度に何を計画し、行ったか（年次計画の語と段階）と、その計画の期間。
-- $1 theme ('all' for every theme), $2 municipalities (slugs separated by commas), $3 first and $4 last fiscal year
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
  initiative.page,
  initiative.continuity,
  plan.first_fiscal_year,
  plan.last_fiscal_year
FROM schedule_step AS step
JOIN initiative USING (initiative_id)
JOIN plan USING (plan_id)
JOIN municipality ON municipality.code = initiative.municipality_code
WHERE ($1 = 'all' OR initiative.initiative_id IN (
    SELECT initiative_theme.initiative_id FROM initiative_theme
    WHERE initiative_theme.theme_id = $1))
  AND list_contains(string_split($2, ','), municipality.slug)
  AND (step.fiscal_year BETWEEN $3 AND $4 OR step.fiscal_year IS NULL)
ORDER BY municipality.sort_order, initiative.sort_order, step.sort_order;
