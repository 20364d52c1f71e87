-- Who was erased, and who goes on with another account: neither is found as a person any more.
ALTER TABLE host_user
  ADD COLUMN erased_at   DATETIME(6) NULL,
  ADD COLUMN merged_into VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY host_user_merged (merged_into);

ALTER TABLE host_outbox
  ADD COLUMN other_user_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL;

CREATE TABLE host_deleted_course (
  course_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  deleted_at DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
