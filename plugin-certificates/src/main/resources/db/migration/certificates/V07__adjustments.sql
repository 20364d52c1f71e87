ALTER TABLE cert_template
  ADD COLUMN adjustments MEDIUMTEXT NULL AFTER language,
  ADD COLUMN revision INT NOT NULL DEFAULT 0 AFTER adjustments;

UPDATE cert_template SET adjustments = '{"fitting":"NONE","mappings":[]}';

ALTER TABLE cert_template MODIFY COLUMN adjustments MEDIUMTEXT NOT NULL;
