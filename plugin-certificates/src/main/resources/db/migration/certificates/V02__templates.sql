CREATE TABLE cert_template (
  id                VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  lineage           VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version           INT          NOT NULL,
  title             VARCHAR(255) NOT NULL,
  owner_kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_key         VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name         VARCHAR(255) NOT NULL,
  language          VARCHAR(35)  NOT NULL,
  placeholders      TEXT         NOT NULL,
  report            MEDIUMTEXT   NOT NULL,
  source_document   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  compiled_document CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  uploaded_by       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at       DATETIME(6)  NOT NULL,
  UNIQUE KEY cert_template_version (lineage, version),
  KEY cert_template_owner (owner_kind, owner_key),
  KEY cert_template_state (state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE cert_review (
  template_id VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  voice       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  comment     VARCHAR(2000) NOT NULL,
  user_id     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_name   VARCHAR(255) NOT NULL,
  at          DATETIME(6)  NOT NULL,
  PRIMARY KEY (template_id, voice)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
