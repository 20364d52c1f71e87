-- Since when a version is where it is, so that reviewers see how long it waits for them.
ALTER TABLE cert_template ADD COLUMN state_since DATETIME(6) NULL AFTER state;

UPDATE cert_template t SET state_since = COALESCE(
  (SELECT MAX(a.at) FROM cert_audit a
    WHERE a.about = t.lineage
      AND a.action IN ('TEMPLATE_SUBMIT', 'TEMPLATE_REQUEST_CHANGES', 'TEMPLATE_APPROVE',
        'TEMPLATE_FINALIZE', 'TEMPLATE_INTEGRATE', 'TEMPLATE_RETIRE', 'TEMPLATE_WITHDRAW')
      AND a.at >= t.uploaded_at AND a.subject = CONCAT(t.title, ' ', t.version)),
  t.uploaded_at);

ALTER TABLE cert_template MODIFY COLUMN state_since DATETIME(6) NOT NULL;

-- Whose work a version is beside its uploader's: who changed it or sent it. They do not approve it.
CREATE TABLE cert_template_hand (
  template_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (template_id, user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- As long as what a reviewer may write.
ALTER TABLE cert_review MODIFY COLUMN comment VARCHAR(5000) NOT NULL;
