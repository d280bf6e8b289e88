-- A death is looked up among the claims that name the worker before he is known; an officer among all entries of his number.
CREATE INDEX claim_of_wanted_worker ON claim (wanted_worker) WHERE wanted_worker IS NOT NULL;
CREATE INDEX officer_entry_by_number ON officer_entry (nik_fingerprint);
DROP VIEW officer;
