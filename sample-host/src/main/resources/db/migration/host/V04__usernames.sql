-- A user name has no case, but lea and léa are two people.
ALTER TABLE host_user
  ADD COLUMN username_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (LOWER(username)) STORED,
  DROP KEY host_user_username,
  ADD UNIQUE KEY host_user_username (username_key);
