-- An absence ends before its last day when somebody ends it; who typed a wrong year enters it anew. What was entered stays.
ALTER TABLE officer_absence ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE officer_absence ADD COLUMN ended_on date;
ALTER TABLE officer_absence ADD COLUMN ended_by text;
ALTER TABLE officer_absence ADD COLUMN ended_at timestamptz;
ALTER TABLE officer_absence ADD CHECK ((ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (ended_at IS NULL));
ALTER TABLE officer_absence DROP CONSTRAINT officer_absence_subject_from_on_key;
CREATE UNIQUE INDEX officer_absence_once ON officer_absence (subject, from_on) WHERE ended_on IS NULL;
GRANT UPDATE (version, ended_on, ended_by, ended_at) ON officer_absence TO ${app_role};
