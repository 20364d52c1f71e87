-- The list by the day of issue, and how many were issued on which day.
ALTER TABLE cert_certificate ADD KEY cert_certificate_issued (course_key, issued_at, id, status);

-- What staff did to many learners at once, and what it did to each of them, so that it can be
-- undone where nothing else has happened since.
CREATE TABLE cert_bulk (
  id          CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  course_key  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  act         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  state       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_by  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starter     VARCHAR(255) NOT NULL,
  started_at  DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  undone_by   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  undoer      VARCHAR(255) NOT NULL DEFAULT '',
  undone_at   DATETIME(6)  NULL,
  KEY cert_bulk_course (course_key, started_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_bulk_item (
  bulk_id        CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number         INT          NOT NULL,
  user_id        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  username       VARCHAR(100) NOT NULL,
  full_name      VARCHAR(255) NOT NULL,
  outcome        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail         VARCHAR(1000) NOT NULL DEFAULT '',
  certificate_id CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason_before  VARCHAR(1000) NULL,
  changed_at     DATETIME(6)  NULL,
  undo_outcome   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  undo_detail    VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (bulk_id, number),
  KEY cert_bulk_item_outcome (bulk_id, outcome, undo_outcome)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How often documents and verification pages of a course were asked for on a day; nothing of whom.
CREATE TABLE cert_looked_at (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  day        DATE         NOT NULL,
  kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     BIGINT       NOT NULL,
  PRIMARY KEY (course_key, day, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
