-- What stands in the way of a whole run, not of one of its ranges, and until when that is to be said.
ALTER TABLE cert_generation
  ADD COLUMN fault       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN fault_until DATETIME(6)  NULL;
