-- Who pays takes: BPJS the lines of the statute, the regency those of its programme.
ALTER TABLE payout_batch ADD COLUMN payer text NOT NULL DEFAULT 'BPJS_KETENAGAKERJAAN';
ALTER TABLE payout_batch ALTER COLUMN payer DROP DEFAULT;
