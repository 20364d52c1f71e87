CREATE TABLE host_course (
  course_key         VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  title              VARCHAR(255) NOT NULL,
  organisation       VARCHAR(255) NOT NULL,
  number             VARCHAR(255) NOT NULL DEFAULT '',
  run                VARCHAR(255) NOT NULL DEFAULT '',
  pacing             VARCHAR(10)  NOT NULL,
  start_at           DATETIME(6)  NULL,
  end_at             DATETIME(6)  NULL,
  started_at         DATETIME(6)  NULL,
  duration           VARCHAR(100) NOT NULL DEFAULT '',
  pass_mark          DOUBLE       NULL,
  minimum_completion DOUBLE       NULL,
  created_at         DATETIME(6)  NOT NULL,
  KEY host_course_organisation (organisation)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_course_mode (
  course_key              VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position                INT          NOT NULL,
  slug                    VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name                    VARCHAR(255) NOT NULL,
  is_certificate_eligible BOOLEAN      NOT NULL,
  PRIMARY KEY (course_key, slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_course_staff (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (course_key, user_id),
  KEY host_course_staff_user (user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_course_setting (
  course_key  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  setting_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value       VARCHAR(255) NOT NULL,
  PRIMARY KEY (course_key, setting_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_badge (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position   INT          NOT NULL,
  name       VARCHAR(255) NOT NULL,
  weight     DOUBLE       NOT NULL,
  PRIMARY KEY (course_key, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_grade_range (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name       VARCHAR(255) NOT NULL,
  minimum    DOUBLE       NOT NULL,
  PRIMARY KEY (course_key, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_enrolment (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mode       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  since      DATETIME(6)  NOT NULL,
  PRIMARY KEY (course_key, user_id),
  KEY host_enrolment_user (user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_progress (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scores     TEXT         NOT NULL,
  completion DOUBLE       NOT NULL,
  PRIMARY KEY (course_key, user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_outbox (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  user_id    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  attempts   INT          NOT NULL DEFAULT 0,
  due_at     DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
