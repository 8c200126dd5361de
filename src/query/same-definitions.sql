-- The statistics that are known to measure what some target of a plan means.
-- 計画の目標と定義が同じと分かっている公的統計。
SELECT statistic_id, count(*)::INTEGER AS targets
FROM followed_target
WHERE relation IN ('same', 'convertible')
GROUP BY statistic_id
ORDER BY statistic_id;
