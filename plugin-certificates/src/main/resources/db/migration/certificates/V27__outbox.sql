-- When a mail went out last, and what waits, is asked of all people at once.
ALTER TABLE cert_letter ADD KEY cert_letter_sent (sent_at, at);
