-- Where the office of every municipality lies, in degrees, for drawing it on a map.
-- 地図に描くための、全国の市区町村の役所の位置（度）。
SELECT code, latitude, longitude
FROM area_position
ORDER BY code;
