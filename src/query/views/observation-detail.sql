-- One row a figure, as the last document prints it, with its indicator, initiative, concept and place.
-- 値ごとに1行。いくつもの文書にあるときは最後の文書の値（指標、取組、概念、文書での場所、前の文書の値を添える）。
CREATE VIEW observation_detail AS
SELECT
  observation.observation_id,
  municipality.slug AS municipality,
  concept.concept_id,
  concept.theme_id AS concept_theme_id,
  concept.name_ja AS concept_ja,
  concept.name_en AS concept_en,
  concept.definition_ja,
  concept.definition_en,
  concept.direction AS concept_direction,
  concept.sort_order AS concept_order,
  concept.scope_ja AS concept_scope_ja,
  concept.scope_en AS concept_scope_en,
  concept.accounts AS concept_accounts,
  concept.as_of AS concept_as_of,
  concept.size AS concept_size,
  concept_unit.symbol_ja AS concept_unit_ja,
  concept_unit.symbol_en AS concept_unit_en,
  indicator.indicator_id,
  indicator.label_ja,
  indicator.label_en,
  indicator.series,
  indicator.accumulation,
  indicator.scope_ja AS indicator_scope_ja,
  indicator.scope_en AS indicator_scope_en,
  indicator.accounts,
  indicator.as_of,
  indicator.subject,
  indicator.derivation,
  indicator.comparability,
  indicator.conversion,
  indicator.comparability_note_ja,
  indicator.comparability_note_en,
  initiative.initiative_id,
  initiative.number AS initiative_number,
  initiative.title_ja AS initiative_ja,
  initiative.title_en AS initiative_en,
  observation.fiscal_year,
  observation.year_printed,
  observation.kind,
  observation.qualifier,
  observation.value,
  unit.symbol_ja AS unit_ja,
  unit.symbol_en AS unit_en,
  CASE WHEN indicator.conversion = 'residents'
       THEN CASE WHEN unit.base_unit_id = indicator_unit.base_unit_id
                 THEN round(observation.value_base / (register.value / 100), 1) END
       WHEN unit.base_unit_id = concept_unit.base_unit_id
       THEN observation.value_base / concept_unit.factor END AS concept_value,
  unit.base_unit_id,
  indicator_unit.base_unit_id AS series_base_unit_id,
  observation.value_text,
  observation.bound,
  observation.scope_ja,
  observation.scope_en,
  observation.page,
  observation.source_line,
  observation.certainty,
  observation.note_ja,
  observation.note_en,
  observation.unit_id,
  observation.value_base,
  unit.dimension,
  concept_unit.base_unit_id AS concept_base_unit_id,
  concept_unit.dimension AS concept_dimension,
  indicator.direction,
  theme.sort_order AS theme_order,
  municipality.sort_order AS municipality_order,
  initiative.sort_order AS initiative_order,
  observation.document_id,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  observation.restatement,
  observation.restated_difference,
  previous.observation_id AS previous_observation_id,
  previous.value AS previous_value,
  previous_unit.symbol_ja AS previous_unit_ja,
  previous_unit.symbol_en AS previous_unit_en,
  previous.value_text AS previous_value_text,
  previous_document.title_ja AS previous_document_ja,
  previous_document.title_en AS previous_document_en
FROM observation
JOIN indicator USING (indicator_id)
JOIN initiative USING (initiative_id)
JOIN municipality ON municipality.code = observation.municipality_code
LEFT JOIN unit ON unit.unit_id = observation.unit_id
LEFT JOIN unit AS indicator_unit ON indicator_unit.unit_id = indicator.unit_id
LEFT JOIN concept USING (concept_id)
LEFT JOIN context_observation AS register
  ON indicator.conversion = 'residents'
  AND register.statistic_id = 'population-register'
  AND register.municipality_code = observation.municipality_code
  AND register.as_of = (observation.fiscal_year + 1) || '-01-01'
LEFT JOIN theme USING (theme_id)
LEFT JOIN unit AS concept_unit ON concept_unit.unit_id = concept.unit_id
JOIN source_document AS document ON document.document_id = observation.document_id
LEFT JOIN observation AS previous ON previous.observation_id = observation.restates
LEFT JOIN unit AS previous_unit ON previous_unit.unit_id = previous.unit_id
LEFT JOIN source_document AS previous_document
  ON previous_document.document_id = previous.document_id
WHERE observation.restated_by IS NULL;
