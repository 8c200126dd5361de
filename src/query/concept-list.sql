-- The themes and their concepts, with unit, direction, and the cities whose indicators measure each.
-- テーマとその概念、単位、良い向き、それを測る指標のある市。
SELECT
  theme.theme_id,
  concept.concept_id,
  concept.name_ja,
  concept.name_en,
  concept.definition_ja,
  concept.definition_en,
  concept.unit_id,
  unit.symbol_ja AS unit_ja,
  unit.symbol_en AS unit_en,
  concept.direction,
  (SELECT string_agg(DISTINCT municipality.slug, ',')
   FROM indicator
   JOIN municipality ON municipality.code = indicator.municipality_code
   WHERE indicator.concept_id = concept.concept_id
     AND indicator.comparability <> 'not_comparable') AS municipalities
FROM concept
JOIN theme USING (theme_id)
JOIN unit USING (unit_id)
ORDER BY theme.sort_order, concept.sort_order;
