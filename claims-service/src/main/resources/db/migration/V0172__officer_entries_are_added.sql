-- Who an officer is, entered by somebody else and never changed: the latest entry counts, the earlier ones stay. Fingerprints only.
CREATE TABLE officer_entry (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject         text NOT NULL,
    nik_fingerprint text NOT NULL,
    entered_by      text NOT NULL,
    entered_at      timestamptz NOT NULL
);
CREATE INDEX officer_entry_of_subject ON officer_entry (subject, id);
REVOKE UPDATE, DELETE, TRUNCATE ON officer_entry FROM ${app_role};
INSERT INTO officer_entry (subject, nik_fingerprint, entered_by, entered_at)
SELECT subject, nik_fingerprint, registered_by, registered_at FROM officer ORDER BY registered_at, subject;
DROP TABLE officer;
CREATE VIEW officer AS
SELECT DISTINCT ON (subject) subject, nik_fingerprint FROM officer_entry ORDER BY subject, id DESC;
