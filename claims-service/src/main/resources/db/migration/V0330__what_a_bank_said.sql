-- What was handed to a bank by us, and every time it did not know an instruction, gave no answer or told another sum. Never changed.
CREATE TABLE bank_word (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payout_id   uuid NOT NULL REFERENCES payout (id),
    word        text NOT NULL CHECK (word IN ('HANDED_OVER', 'NOT_KNOWN', 'NO_ANSWER', 'ANOTHER_SUM')),
    recorded_at timestamptz NOT NULL
);
CREATE INDEX bank_word_of_payout ON bank_word (payout_id, recorded_at);
REVOKE UPDATE, DELETE, TRUNCATE ON bank_word FROM ${app_role};
INSERT INTO bank_word (payout_id, word, recorded_at)
SELECT id, 'HANDED_OVER', sent_at FROM payout
WHERE status IN ('SENT', 'UNKNOWN') AND batch_id IS NULL AND sent_at IS NOT NULL AND EXISTS (
    SELECT 1 FROM payout_step WHERE payout_id = payout.id AND status = 'SENT' AND by_subject = 'service:claims');
