-- What is public of each key that certificates were or are signed with; private keys are not here.
CREATE TABLE cert_signing_key (
  -- SHA-256 of the key's certificate
  id                CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  algorithm         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- PEM, the key's own certificate first, then its issuers
  chain             MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_for_trying_out BOOLEAN     NOT NULL,
  first_used_at     DATETIME(6) NOT NULL,
  KEY cert_signing_key_order (first_used_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
