-- Another number with each change of a course, its modes, settings or policy: what was read of
-- these is kept in memory for as long as it is the same.
ALTER TABLE host_course ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
