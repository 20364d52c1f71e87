CREATE TABLE cert_document (
  id      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content LONGBLOB NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_audit (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  at         DATETIME(6)  NOT NULL,
  user_id    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  user_name  VARCHAR(255) NOT NULL,
  action     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(255) NOT NULL DEFAULT '',
  reason     VARCHAR(500) NOT NULL DEFAULT '',
  KEY cert_audit_course (course_key, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_scheduled_task (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB,
  execution_time       TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50),
  last_success         TIMESTAMP(6) NULL,
  last_failure         TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat       TIMESTAMP(6) NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY cert_scheduled_task_execution (execution_time),
  KEY cert_scheduled_task_heartbeat (last_heartbeat)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
