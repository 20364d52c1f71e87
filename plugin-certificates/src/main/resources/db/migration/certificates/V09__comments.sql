-- What people say of a version: on the whole, or at a place of its picture (percent of the page).
CREATE TABLE cert_comment (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  template_id VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thread      BIGINT       NULL,
  x           SMALLINT     NULL,
  y           SMALLINT     NULL,
  text        VARCHAR(5000) NOT NULL,
  user_id     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_name   VARCHAR(255) NOT NULL,
  at          DATETIME(6)  NOT NULL,
  resolved_by VARCHAR(255) NULL,
  resolved_at DATETIME(6)  NULL,
  KEY cert_comment_template (template_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What an entry is about beside its course, so that a design can tell its own history.
ALTER TABLE cert_audit
  ADD COLUMN about VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY cert_audit_about (about, id);
