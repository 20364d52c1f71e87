CREATE TABLE host_unit (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position   INT          NOT NULL,
  title      VARCHAR(255) NOT NULL,
  body       TEXT         NOT NULL,
  badge      VARCHAR(255) NOT NULL,
  question   VARCHAR(500) NOT NULL,
  options    TEXT         NOT NULL,
  correct    INT          NOT NULL,
  PRIMARY KEY (course_key, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_answer (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  user_id    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position   INT          NOT NULL,
  chosen     INT          NOT NULL,
  is_correct BOOLEAN      NOT NULL,
  PRIMARY KEY (course_key, user_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
