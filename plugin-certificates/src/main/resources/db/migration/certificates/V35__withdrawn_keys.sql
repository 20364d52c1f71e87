-- Since when what a key signs is not to be trusted, as somebody else may have it.
ALTER TABLE cert_signing_key ADD COLUMN withdrawn_at DATETIME(6) NULL;
