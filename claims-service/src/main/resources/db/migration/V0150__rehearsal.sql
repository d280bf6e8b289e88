-- What was rehearsed: the sums so far, and where the next page begins. Nothing here is law or decision.
CREATE TABLE rehearsal (
    id           uuid        PRIMARY KEY,
    regions      text[]      NOT NULL,
    draft        jsonb       NOT NULL,
    law_digest   text        NOT NULL,
    draft_digest text        NOT NULL,
    tally        jsonb       NOT NULL,
    reached      uuid        NOT NULL,
    created_at   timestamptz NOT NULL
);
CREATE INDEX rehearsal_by_age ON rehearsal (created_at);

-- The decisions that would differ; whole rupiah.
CREATE TABLE rehearsal_claim (
    rehearsal_id  uuid   NOT NULL REFERENCES rehearsal ON DELETE CASCADE,
    claim_id      uuid   NOT NULL,
    region        text   NOT NULL,
    effect        text   NOT NULL,
    now_says      text   NOT NULL,
    now_payable   bigint NOT NULL,
    now_held      bigint NOT NULL,
    now_future    bigint NOT NULL,
    draft_says    text   NOT NULL,
    draft_payable bigint NOT NULL,
    draft_held    bigint NOT NULL,
    draft_future  bigint NOT NULL,
    PRIMARY KEY (rehearsal_id, claim_id)
);
