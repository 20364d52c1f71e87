-- Placeholders of an organisation's or a course's own, custom.NAME. A course's goes before its
-- organisation's of the same name.
CREATE TABLE cert_field (
  owner_kind VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_key  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attribute  VARCHAR(100) NOT NULL DEFAULT '',
  value      VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (owner_kind, owner_key, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
