-- What one person said of a claim and another has yet to confirm or refuse, beside the claim so that it is listed without opening it.
CREATE TABLE pending_word (
    claim_id    uuid NOT NULL REFERENCES claim (id),
    kind        text NOT NULL CHECK (kind IN ('DEATH_WITHDRAWAL', 'CLAIM_WITHDRAWAL')),
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL,
    PRIMARY KEY (claim_id, kind)
);
CREATE INDEX pending_word_in_order ON pending_word (proposed_at, claim_id);
CREATE INDEX recovery_proposal_pending ON recovery_proposal (proposed_at, id) WHERE state = 'PROPOSED';
-- Doubts from before: the latest, unless something was decided since.
INSERT INTO pending_word (claim_id, kind, proposed_by, proposed_at)
SELECT DISTINCT ON (v.claim_id) v.claim_id, 'DEATH_WITHDRAWAL', v.changed_by, v.recorded_at
FROM claim_version v JOIN claim c ON c.id = v.claim_id
WHERE v.step = 'DEATH_DOUBTED' AND c.status IN ('APPROVED', 'PAID', 'REJECTED')
  AND NOT EXISTS (SELECT 1 FROM claim_version l WHERE l.claim_id = v.claim_id AND l.version > v.version
                  AND l.step IN ('APPROVED', 'REJECTED', 'RETURNED', 'DEATH_WITHDRAWN'))
ORDER BY v.claim_id, v.version DESC;
