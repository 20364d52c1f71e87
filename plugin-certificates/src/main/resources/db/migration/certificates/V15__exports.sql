CREATE TABLE cert_export (
  id           CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  course_key   VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  format       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  selection    MEDIUMTEXT   NOT NULL,
  part_size    INT          NOT NULL,
  state        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_by VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requester    VARCHAR(255) NOT NULL,
  requested_at DATETIME(6)  NOT NULL,
  finished_at  DATETIME(6)  NULL,
  expires_at   DATETIME(6)  NULL,
  total        BIGINT       NOT NULL,
  done         BIGINT       NOT NULL,
  problem      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  KEY cert_export_course (course_key, requested_at),
  KEY cert_export_expiry (state, expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_export_file (
  export_id    CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number       INT          NOT NULL,
  name         VARCHAR(255) NOT NULL,
  certificates BIGINT       NOT NULL,
  bytes        BIGINT       NOT NULL,
  last_id      CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (export_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A file is kept in documents of some megabytes, in this order.
CREATE TABLE cert_export_piece (
  export_id   CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file        INT      NOT NULL,
  number      INT      NOT NULL,
  document_id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (export_id, file, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
