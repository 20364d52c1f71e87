-- A document without content is an object of the object store, under its id.
ALTER TABLE cert_document MODIFY content LONGBLOB NULL;

-- Objects that are, or may be, in the object store without a document that is kept: under way, left
-- behind by what was rolled back, or given up.
CREATE TABLE cert_upload (
  id CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  KEY cert_upload_at (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
