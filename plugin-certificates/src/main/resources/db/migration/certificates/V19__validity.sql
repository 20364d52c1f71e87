-- dated_at: the day that is printed, where it is not that of issue. valid_until: the last moment,
-- NULL for ever. reminded: how far the holder has been told that it ends: not, 30 days before,
-- 7 days before, at the end.
ALTER TABLE cert_certificate
  ADD COLUMN dated_at    DATETIME(6) NULL,
  ADD COLUMN valid_until DATETIME(6) NULL,
  ADD COLUMN reminded    TINYINT     NOT NULL DEFAULT 0,
  ADD KEY cert_certificate_validity (reminded, valid_until),
  ADD KEY cert_certificate_expired (course_key, valid_until);
