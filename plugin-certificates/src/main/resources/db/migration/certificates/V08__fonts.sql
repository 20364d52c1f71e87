-- Fonts of organisations. Removed ones stay, for the versions that use them.
CREATE TABLE cert_font (
  id            CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organisation  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  family        VARCHAR(255) NOT NULL,
  style         VARCHAR(255) NOT NULL,
  is_bold       BOOLEAN      NOT NULL,
  is_italic     BOOLEAN      NOT NULL,
  file_name     VARCHAR(255) NOT NULL,
  document_id   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploader      VARCHAR(255) NOT NULL,
  uploaded_at   DATETIME(6)  NOT NULL,
  -- one font for each file: NULL for those that were removed
  live          BOOLEAN      NULL DEFAULT TRUE,
  UNIQUE KEY cert_font_live (organisation, document_id, live)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
