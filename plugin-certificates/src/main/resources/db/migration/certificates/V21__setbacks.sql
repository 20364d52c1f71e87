-- Runs are in the order in which they were started, also when the clock was set back in between.
ALTER TABLE cert_generation ADD COLUMN seq BIGINT NULL;

UPDATE cert_generation g
JOIN (
  SELECT id, ROW_NUMBER() OVER (ORDER BY started_at, id) AS place FROM cert_generation
) o ON o.id = g.id
SET g.seq = o.place;

ALTER TABLE cert_generation
  ADD UNIQUE KEY cert_generation_seq (seq),
  MODIFY COLUMN seq BIGINT NOT NULL AUTO_INCREMENT,
  DROP KEY cert_generation_course,
  ADD KEY cert_generation_course (course_key, seq);

-- A range whose chunk could not be done rests, while others are worked on.
ALTER TABLE cert_generation_range
  -- how often in a row; and why the last time: a code, and what belongs to it in further lines
  ADD COLUMN failures    INT          NOT NULL DEFAULT 0,
  ADD COLUMN fault       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN rests_until DATETIME(6)  NULL,
  -- what stands in the way is cut off; such a piece has a number below nought
  ADD COLUMN piece_of    INT          NULL;
