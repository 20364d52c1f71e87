-- A run goes through its course in ranges of learners, several of them at a time. Each has its own
-- place and its own counts, so that those who work on it do not wait for each other. They are
-- added up in the run's row when it has finished.
CREATE TABLE cert_generation_range (
  generation_id CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number        INT         NOT NULL,
  -- behind this learner it goes on; NULL at the beginning of the course
  after_user    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- the last learner that belongs to it; NULL for the end of the course, wherever that is
  until_user    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  due           BIGINT      NOT NULL,
  issued        BIGINT      NOT NULL DEFAULT 0,
  failed        BIGINT      NOT NULL DEFAULT 0,
  skipped       BIGINT      NOT NULL DEFAULT 0,
  ended         BOOLEAN     NOT NULL,
  PRIMARY KEY (generation_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A run that goes now counts those who are left when it is cut into ranges.
UPDATE cert_generation SET total = issued + failed + skipped WHERE state IN ('QUEUED', 'RUNNING');

-- Rows lie in the order in which they were written: ids and hashes are random, and a run would
-- change every page of the table.
ALTER TABLE cert_document
  DROP PRIMARY KEY,
  ADD COLUMN seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD UNIQUE KEY cert_document_id (id);

ALTER TABLE cert_certificate
  DROP PRIMARY KEY,
  ADD COLUMN seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD UNIQUE KEY cert_certificate_id (id),
  ADD KEY cert_certificate_count (course_key, live, status, mode, template_id);
