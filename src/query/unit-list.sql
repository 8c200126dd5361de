-- The units in which figures are printed, with their base unit and factor.
-- 値に付いている単位と、換算先の基本単位・係数。
SELECT
  unit_id,
  symbol_ja,
  symbol_en,
  dimension,
  base_unit_id,
  factor,
  printed_forms
FROM unit
ORDER BY dimension, base_unit_id, factor, unit_id;
