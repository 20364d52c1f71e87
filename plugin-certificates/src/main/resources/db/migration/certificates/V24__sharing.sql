-- What holders let everyone see of their certificates; nothing of a certificate that is not here.
-- The choices are kept while it is not shared, for the next time.
CREATE TABLE cert_sharing (
  certificate_id CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  is_shared      BOOLEAN     NOT NULL,
  has_picture    BOOLEAN     NOT NULL,
  has_grade      BOOLEAN     NOT NULL,
  is_findable    BOOLEAN     NOT NULL,
  changed_at     DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
