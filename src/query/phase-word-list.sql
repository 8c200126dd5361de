-- The words of schedules from which a phase is read, and how many cells each decided.
-- 年次計画の段階を読み取る語と、その語で段階が決まった欄の数。
SELECT
  word.word_ja,
  word.phase,
  (SELECT count(*) FROM schedule_step AS step WHERE step.phase_word_ja = word.word_ja) AS cells
FROM phase_word AS word
ORDER BY word.phase, cells DESC, word.word_ja;
