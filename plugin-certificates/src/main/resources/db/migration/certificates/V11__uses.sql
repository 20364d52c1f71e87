-- Who holds certificates of a version of a design.
ALTER TABLE cert_certificate ADD KEY cert_certificate_template (template_id, live, course_key);
