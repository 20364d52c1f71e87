-- Each status list as it was signed last, in each form: served on where no key can sign it any more.
CREATE TABLE cert_status_signed (
  list_id        CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  key_id         CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 of its bits
  bits           CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content        MEDIUMTEXT  NOT NULL,
  signed_at      DATETIME(6) NOT NULL,
  believed_until DATETIME(6) NOT NULL,
  PRIMARY KEY (list_id, format)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
