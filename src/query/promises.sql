-- Targets that a published statistic follows: what the plan prints, and the official figures since its baseline.
-- 公表統計で追える目標：計画の値（基準値・目標・実績）と、基準値の年度からの公表値。定義の違いと出どころを添える。
-- $1 municipalities (slugs separated by commas), $2 followed (identifiers of statistics separated by commas, with .latest behind where the latest figure is enough)
WITH promise AS (
  SELECT
    followed_target.indicator_id,
    followed_target.municipality_code,
    followed_target.statistic_id,
    followed_target.tax,
    followed_target.basis,
    followed_target.relation,
    followed_target.difference_ja,
    followed_target.difference_en,
    municipality.slug AS municipality,
    municipality.sort_order AS municipality_order,
    initiative.initiative_id,
    initiative.number AS initiative_number,
    initiative.title_ja AS initiative_ja,
    initiative.title_en AS initiative_en,
    initiative.sort_order AS initiative_order,
    indicator.label_ja,
    indicator.label_en,
    indicator.direction,
    indicator.accumulation,
    plan.first_fiscal_year,
    plan.last_fiscal_year,
    unit.unit_id,
    unit.base_unit_id,
    unit.dimension,
    unit.factor,
    unit.symbol_ja AS unit_ja,
    unit.symbol_en AS unit_en,
    CASE WHEN followed_target.relation <> 'not_comparable'
           AND published_unit.base_unit_id = unit.base_unit_id
         THEN published_unit.factor / unit.factor END AS factor_to_own,
    statistic.name_ja AS statistic_ja,
    statistic.name_en AS statistic_en,
    statistic.value_type,
    statistic.unit_ja AS published_unit_ja,
    statistic.unit_en AS published_unit_en,
    statistic.publisher_ja,
    statistic.publisher_en,
    statistic.publisher_url,
    statistic.citation_ja,
    statistic.citation_en,
    coalesce((
      SELECT min(known.fiscal_year)
      FROM observation AS known
      WHERE known.indicator_id = followed_target.indicator_id
        AND known.kind IN ('baseline', 'actual')
    ), plan.first_fiscal_year) AS since
  FROM followed_target
  JOIN indicator USING (indicator_id)
  JOIN initiative USING (initiative_id)
  JOIN plan USING (plan_id)
  JOIN municipality ON municipality.code = followed_target.municipality_code
  JOIN statistic USING (statistic_id)
  LEFT JOIN unit ON unit.unit_id = indicator.unit_id
  LEFT JOIN unit AS published_unit ON published_unit.unit_id = statistic.unit_id
  WHERE list_contains(string_split($1, ','), municipality.slug)
    AND (list_contains(string_split($2, ','), followed_target.statistic_id)
      OR list_contains(string_split($2, ','), followed_target.statistic_id || '.latest'))
), official AS (
  -- A figure of 31 March or 1 April closes a fiscal year; any other date stands in the year that it falls in.
  SELECT
    official_figure.statistic_id,
    official_figure.municipality_code,
    official_figure.tax,
    official_figure.basis,
    coalesce(
      official_figure.fiscal_year,
      CAST(substr(official_figure.as_of, 1, 4) AS INTEGER)
        - CASE WHEN substr(official_figure.as_of, 6) BETWEEN '01-01' AND '04-01' THEN 1 ELSE 0 END
    ) AS fiscal_year,
    official_figure.as_of,
    official_figure.value,
    official_figure.absence
  FROM official_figure
), figure AS (
  SELECT
    promise.indicator_id,
    promise.statistic_id,
    'plan' AS origin,
    observation.kind,
    observation.fiscal_year,
    NULL AS as_of,
    observation.qualifier,
    CASE WHEN own_unit.base_unit_id = promise.base_unit_id
         THEN observation.value_base / promise.factor END AS value,
    observation.value AS published,
    NULL AS absence,
    observation.observation_id,
    observation.value_text,
    observation.bound,
    observation.scope_ja,
    observation.scope_en,
    observation.certainty,
    observation.page,
    observation.source_line,
    document.title_ja AS document_ja,
    document.title_en AS document_en
  FROM promise
  JOIN observation USING (indicator_id)
  JOIN source_document AS document ON document.document_id = observation.document_id
  LEFT JOIN unit AS own_unit ON own_unit.unit_id = observation.unit_id
  WHERE observation.restated_by IS NULL
    AND observation.kind IN ('baseline', 'target', 'actual', 'forecast')
  UNION ALL
  SELECT
    promise.indicator_id,
    promise.statistic_id,
    'official',
    NULL,
    official.fiscal_year,
    official.as_of,
    NULL,
    round(official.value * promise.factor_to_own, 9),
    official.value,
    official.absence,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL
  FROM promise
  JOIN official
    ON official.statistic_id = promise.statistic_id
    AND official.municipality_code = promise.municipality_code
    AND official.tax IS NOT DISTINCT FROM promise.tax
    AND official.basis IS NOT DISTINCT FROM promise.basis
    AND official.fiscal_year >= promise.since
)
SELECT
  promise.municipality,
  promise.municipality_order,
  promise.initiative_id,
  promise.initiative_number,
  promise.initiative_ja,
  promise.initiative_en,
  promise.indicator_id,
  promise.label_ja,
  promise.label_en,
  promise.direction,
  promise.accumulation,
  promise.dimension,
  promise.unit_id,
  promise.unit_ja,
  promise.unit_en,
  promise.first_fiscal_year,
  promise.last_fiscal_year,
  promise.statistic_id,
  promise.statistic_ja,
  promise.statistic_en,
  promise.tax,
  promise.basis,
  promise.value_type,
  promise.published_unit_ja,
  promise.published_unit_en,
  promise.publisher_ja,
  promise.publisher_en,
  promise.publisher_url,
  promise.citation_ja,
  promise.citation_en,
  promise.relation,
  promise.difference_ja,
  promise.difference_en,
  figure.origin,
  figure.kind,
  figure.fiscal_year,
  figure.as_of,
  figure.qualifier,
  figure.value,
  figure.published,
  figure.absence,
  figure.observation_id,
  figure.value_text,
  figure.bound,
  figure.scope_ja,
  figure.scope_en,
  figure.certainty,
  figure.page,
  figure.source_line,
  figure.document_ja,
  figure.document_en
FROM promise
JOIN figure USING (indicator_id, statistic_id)
ORDER BY
  promise.municipality_order,
  promise.initiative_order,
  promise.indicator_id,
  promise.statistic_id,
  figure.origin DESC,
  figure.fiscal_year NULLS LAST,
  figure.as_of NULLS FIRST,
  figure.kind,
  figure.qualifier NULLS FIRST;
