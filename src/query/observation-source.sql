-- Where one figure comes from: document, initiative, page, line, printed words, how it is read, and what the documents before and after print.
-- 1つの値の出どころ：文書、取組、頁、行、記載どおりの文字、読み取り方、前後の文書にある同じ値。
-- $1 observation
SELECT
  observation.observation_id,
  municipality.slug AS municipality,
  municipality.name_ja AS municipality_ja,
  municipality.name_en AS municipality_en,
  municipality.code AS municipality_code,
  observation.document_id,
  document.title_ja AS document_ja,
  document.title_en AS document_en,
  document.publisher,
  document.issued,
  document.url AS document_url,
  document.publisher_url,
  initiative.initiative_id,
  initiative.number AS initiative_number,
  initiative.title_ja AS initiative_ja,
  initiative.title_en AS initiative_en,
  indicator.label_ja,
  indicator.label_en,
  indicator.series,
  indicator.accumulation,
  observation.fiscal_year,
  observation.year_printed,
  observation.kind,
  observation.qualifier,
  observation.value,
  unit.symbol_ja AS unit_ja,
  unit.symbol_en AS unit_en,
  unit.factor AS unit_factor,
  base_unit.symbol_ja AS base_unit_ja,
  base_unit.symbol_en AS base_unit_en,
  observation.value_base,
  observation.unit_printed,
  observation.value_text,
  observation.bound,
  coalesce(observation.scope_ja, indicator.scope_ja) AS scope_ja,
  coalesce(observation.scope_en, indicator.scope_en) AS scope_en,
  observation.page,
  observation.source_line,
  observation.certainty,
  observation.note_ja,
  observation.note_en,
  indicator.note_ja AS indicator_note_ja,
  indicator.note_en AS indicator_note_en,
  concept.concept_id,
  concept.name_ja AS concept_ja,
  concept.name_en AS concept_en,
  concept.definition_ja,
  concept.definition_en,
  concept_unit.symbol_ja AS concept_unit_ja,
  concept_unit.symbol_en AS concept_unit_en,
  concept_unit.factor AS concept_unit_factor,
  CASE WHEN unit.base_unit_id = concept_unit.base_unit_id
       THEN observation.value_base / concept_unit.factor END AS concept_value,
  indicator.comparability,
  indicator.comparability_note_ja,
  indicator.comparability_note_en,
  observation.restatement,
  observation.restated_difference,
  previous.observation_id AS previous_observation_id,
  previous.value AS previous_value,
  previous_unit.symbol_ja AS previous_unit_ja,
  previous_unit.symbol_en AS previous_unit_en,
  previous.value_text AS previous_value_text,
  previous_document.title_ja AS previous_document_ja,
  previous_document.title_en AS previous_document_en,
  next.observation_id AS next_observation_id,
  next.value AS next_value,
  next_unit.symbol_ja AS next_unit_ja,
  next_unit.symbol_en AS next_unit_en,
  next.value_text AS next_value_text,
  next.restatement AS next_restatement,
  next.restated_difference AS next_difference,
  next_document.title_ja AS next_document_ja,
  next_document.title_en AS next_document_en
FROM observation
JOIN municipality ON municipality.code = observation.municipality_code
JOIN indicator USING (indicator_id)
JOIN initiative USING (initiative_id)
JOIN source_document AS document ON document.document_id = observation.document_id
LEFT JOIN unit ON unit.unit_id = observation.unit_id
LEFT JOIN unit AS base_unit ON base_unit.unit_id = unit.base_unit_id
LEFT JOIN concept USING (concept_id)
LEFT JOIN unit AS concept_unit ON concept_unit.unit_id = concept.unit_id
LEFT JOIN observation AS previous ON previous.observation_id = observation.restates
LEFT JOIN unit AS previous_unit ON previous_unit.unit_id = previous.unit_id
LEFT JOIN source_document AS previous_document
  ON previous_document.document_id = previous.document_id
LEFT JOIN observation AS next ON next.observation_id = observation.restated_by
LEFT JOIN unit AS next_unit ON next_unit.unit_id = next.unit_id
LEFT JOIN source_document AS next_document
  ON next_document.document_id = next.document_id
WHERE observation.observation_id = $1;
