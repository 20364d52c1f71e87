-- How often a certificate was verified, for its holder; nothing of who did it.
CREATE TABLE cert_verified (
  certificate_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  number         BIGINT   NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
