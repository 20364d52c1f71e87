-- The organizations in which a manager's roles count, one a line; without any they count everywhere.
ALTER TABLE host_user ADD COLUMN organizations VARCHAR(2000) NOT NULL DEFAULT '';
