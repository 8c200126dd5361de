-- Of the pairs of cities that measure the same concept, how many have figures that may be read together, and how.
-- 同じ概念を測る2市の組のうち、値を並べて比べられるものの数（定義どおり、注意して）。
WITH pair AS (
  SELECT
    series_pair.concept_id,
    least(series_pair.municipality_a, series_pair.municipality_b) AS first_city,
    greatest(series_pair.municipality_a, series_pair.municipality_b) AS second_city,
    bool_or(series_pair.verdict = 'same') AS same,
    bool_or(series_pair.verdict = 'with-care') AS with_care
  FROM series_pair
  JOIN indicator AS a ON a.indicator_id = series_pair.indicator_a
  JOIN indicator AS b ON b.indicator_id = series_pair.indicator_b
  WHERE a.comparability <> 'not_comparable' AND b.comparability <> 'not_comparable'
  GROUP BY ALL
)
SELECT
  count(*)::INTEGER AS measured,
  count(*) FILTER (same)::INTEGER AS same,
  count(*) FILTER (with_care AND NOT same)::INTEGER AS with_care
FROM pair
ORDER BY measured;
