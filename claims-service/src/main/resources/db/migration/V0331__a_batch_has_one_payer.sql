-- Who pays takes: BPJS the lines of the statute, the regency those of its programme.
ALTER TABLE payout_batch ADD COLUMN payer text NOT NULL DEFAULT 'BPJS_KETENAGAKERJAAN';
ALTER TABLE payout_batch ALTER COLUMN payer DROP DEFAULT;
-- Batches of before took what waited, of either payer. A mixed one stays with BPJS; each payer sees only his own lines of it.
UPDATE payout_batch b SET payer = 'PROGRAMME' WHERE EXISTS (SELECT 1 FROM payout WHERE batch_id = b.id)
  AND NOT EXISTS (SELECT 1 FROM payout WHERE batch_id = b.id AND payer <> 'PROGRAMME');
