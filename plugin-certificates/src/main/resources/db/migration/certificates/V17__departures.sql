-- A certificate that was taken back can be in the history too: when its holder's two accounts were
-- merged and the other one held a better certificate. Its address goes on telling that it was taken
-- back.
ALTER TABLE cert_certificate
  MODIFY COLUMN live BOOLEAN AS
    (CASE WHEN status = 'SUPERSEDED' OR superseded_by IS NOT NULL THEN NULL ELSE TRUE END) STORED;

-- The person to whom something was done, so that she can be erased from the history.
ALTER TABLE cert_audit
  ADD COLUMN person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY cert_audit_person (person),
  ADD KEY cert_audit_user (user_id);

ALTER TABLE cert_allowlist ADD KEY cert_allowlist_user (user_id);
ALTER TABLE cert_bulk_item ADD KEY cert_bulk_item_user (user_id);
ALTER TABLE cert_generation_failure ADD KEY cert_generation_failure_user (user_id);

-- A course that the host has deleted, and whether its certificates reached learners until then.
ALTER TABLE cert_course
  ADD COLUMN deleted_at  DATETIME(6) NULL,
  ADD COLUMN was_enabled BOOLEAN NOT NULL DEFAULT FALSE;

-- How far the search for people and courses that departed unnoticed has come: one row.
CREATE TABLE cert_reconciliation (
  id       TINYINT      NOT NULL PRIMARY KEY,
  part     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  after    VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  begun_at DATETIME(6)  NOT NULL,
  moved_at DATETIME(6)  NOT NULL,
  ended_at DATETIME(6)  NULL,
  looked   BIGINT       NOT NULL DEFAULT 0,
  mended   BIGINT       NOT NULL DEFAULT 0,
  failed   BIGINT       NOT NULL DEFAULT 0
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
