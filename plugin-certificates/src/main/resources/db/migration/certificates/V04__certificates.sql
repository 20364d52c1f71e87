CREATE TABLE cert_certificate (
  id            CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  course_key    VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  username      VARCHAR(100) NOT NULL,
  full_name     VARCHAR(255) NOT NULL,
  course_title  VARCHAR(255) NOT NULL,
  organisation  VARCHAR(255) NOT NULL,
  mode          VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  grade         DOUBLE       NOT NULL,
  status        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  template_id   VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  pdf_hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason        VARCHAR(1000) NOT NULL DEFAULT '',
  issued_at     DATETIME(6)  NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  superseded_by CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- one live certificate for each learner and course: NULL for those in the history
  live          BOOLEAN AS (CASE WHEN status = 'SUPERSEDED' THEN NULL ELSE TRUE END) STORED,
  UNIQUE KEY cert_certificate_live (course_key, user_id, live),
  KEY cert_certificate_user (user_id),
  KEY cert_certificate_list (course_key, live, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_allowlist (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  added_by   VARCHAR(255) NOT NULL,
  added_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (course_key, user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
