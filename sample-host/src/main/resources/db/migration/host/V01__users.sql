CREATE TABLE host_user (
  id            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  username      VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL,
  full_name     VARCHAR(255) NOT NULL DEFAULT '',
  email         VARCHAR(255) NOT NULL DEFAULT '',
  password_hash VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  locale        VARCHAR(35)  NOT NULL DEFAULT 'en',
  roles         VARCHAR(100) NOT NULL DEFAULT '',
  employee_id   VARCHAR(64)  NOT NULL DEFAULT '',
  created_at    DATETIME(6)  NOT NULL,
  UNIQUE KEY host_user_username (username)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE host_session (
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  user_id    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  csrf       CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  KEY host_session_expires (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
