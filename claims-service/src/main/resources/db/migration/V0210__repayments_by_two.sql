-- A treasurer's word that money came back is confirmed by a second person before it counts, like money that is given up.
ALTER TABLE recovery_waiver RENAME TO recovery_proposal;
ALTER TABLE recovery_proposal ADD COLUMN kind text NOT NULL DEFAULT 'WAIVED' CHECK (kind IN ('WAIVED', 'REPAID'));
ALTER TABLE recovery_proposal ALTER COLUMN kind DROP DEFAULT;
DROP INDEX recovery_waiver_one_at_a_time;
CREATE UNIQUE INDEX recovery_proposal_one_at_a_time ON recovery_proposal (claim_id, line_key, payee_key, kind)
    WHERE state = 'PROPOSED';
ALTER INDEX recovery_waiver_of_claim RENAME TO recovery_proposal_of_claim;
