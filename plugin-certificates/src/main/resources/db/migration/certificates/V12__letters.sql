-- What people are told by mail. A row is written with what it tells of; those that wait for one
-- person go out as one mail.
CREATE TABLE cert_letter (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  user_id  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts    VARCHAR(2000) NOT NULL,
  words    VARCHAR(5000) NOT NULL,
  address  VARCHAR(500)  NOT NULL,
  at       DATETIME(6)   NOT NULL,
  sent_at  DATETIME(6)   NULL,
  KEY cert_letter_user (user_id, sent_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who looks after a design: for the course team, and for each of its reviewers.
CREATE TABLE cert_charge (
  lineage   VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_name VARCHAR(255) NOT NULL,
  since     DATETIME(6)  NOT NULL,
  PRIMARY KEY (lineage, part)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
