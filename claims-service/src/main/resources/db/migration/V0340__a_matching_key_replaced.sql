-- While the registry puts its workers under another matching key: what their numbers were called before, so that a claim filed
-- under the old name still finds its worker; and the same for the number of an officer.
ALTER TABLE worker_copy ADD COLUMN nik_before text, ADD COLUMN kpj_before text;
CREATE INDEX worker_copy_nik_before ON worker_copy (nik_before) WHERE nik_before IS NOT NULL;
CREATE INDEX worker_copy_kpj_before ON worker_copy (kpj_before) WHERE kpj_before IS NOT NULL;

ALTER TABLE officer_entry ADD COLUMN nik_fingerprint_before text;
CREATE INDEX officer_entry_by_number_before ON officer_entry (nik_fingerprint_before) WHERE nik_fingerprint_before IS NOT NULL;

-- A child keeps its school years under the new name of its number.
GRANT UPDATE (child_number) ON scholarship_year TO ${app_role};
CREATE INDEX scholarship_year_of_child ON scholarship_year (child_number) WHERE child_number IS NOT NULL;
