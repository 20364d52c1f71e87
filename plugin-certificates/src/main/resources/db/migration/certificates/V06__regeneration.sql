-- A run may issue anew to those who hold a certificate in one of these statuses, and say why.
ALTER TABLE cert_generation
  ADD COLUMN regenerates VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN reason      VARCHAR(500) NOT NULL DEFAULT '';
