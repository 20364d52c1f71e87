CREATE TABLE cert_course (
  course_key        VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  is_enabled        BOOLEAN      NOT NULL DEFAULT FALSE,
  learner_generated BOOLEAN      NOT NULL DEFAULT FALSE,
  enabled_by        VARCHAR(255) NOT NULL DEFAULT '',
  enabled_at        DATETIME(6)  NULL,
  generated_at      DATETIME(6)  NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_assignment (
  course_key  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  mode        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  template_id VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assigned_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (course_key, mode),
  KEY cert_assignment_template (template_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_example (
  course_key  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  mode        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  document_id CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  failure     VARCHAR(1000) NOT NULL DEFAULT '',
  made_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (course_key, mode)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
