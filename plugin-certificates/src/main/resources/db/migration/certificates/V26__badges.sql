-- What an Open Badge says of a course at the time somebody was given a certificate of it. A row is
-- never changed, so that credentials that name it keep their meaning.
CREATE TABLE cert_achievement (
  id           CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  course_key   VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  organisation VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title        VARCHAR(255) NOT NULL,
  language     VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at      DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Lists of 131,072 bits. Places are taken one after the other in an order that seed shuffles.
CREATE TABLE cert_status_list (
  id           CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organisation VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number       INT          NOT NULL,
  seed         CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken        INT          NOT NULL DEFAULT 0,
  made_at      DATETIME(6)  NOT NULL,
  UNIQUE KEY cert_status_list_number (organisation, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Which bit is whose. A certificate that was taken back and restored gets another one, as a
-- credential that was revoked stays revoked.
CREATE TABLE cert_status_entry (
  list_id        CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position       INT         NOT NULL,
  certificate_id CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (list_id, position),
  KEY cert_status_entry_certificate (certificate_id, made_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
