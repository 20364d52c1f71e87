CREATE TABLE cert_generation (
  id          CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  course_key  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_by  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starter     VARCHAR(255) NOT NULL,
  started_at  DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  total       BIGINT       NOT NULL,
  issued      BIGINT       NOT NULL DEFAULT 0,
  failed      BIGINT       NOT NULL DEFAULT 0,
  skipped     BIGINT       NOT NULL DEFAULT 0,
  after_user  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- one run at a time for each course: NULL for those that have ended
  going       BOOLEAN AS (CASE WHEN state IN ('QUEUED', 'RUNNING') THEN TRUE ELSE NULL END) STORED,
  UNIQUE KEY cert_generation_going (course_key, going),
  KEY cert_generation_course (course_key, started_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_generation_failure (
  generation_id CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  username      VARCHAR(100) NOT NULL,
  full_name     VARCHAR(255) NOT NULL,
  reason        VARCHAR(1000) NOT NULL,
  PRIMARY KEY (generation_id, user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
