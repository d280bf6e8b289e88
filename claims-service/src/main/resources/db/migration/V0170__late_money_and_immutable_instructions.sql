-- Money may turn up under an instruction that had been replaced: it then stands beside its replacement.
ALTER TABLE payout ADD COLUMN beside boolean NOT NULL DEFAULT false;
DROP INDEX payout_never_twice;
CREATE UNIQUE INDEX payout_never_twice ON payout (claim_id, line_key, payee_key, part)
    WHERE status <> 'REISSUED' AND NOT beside;
