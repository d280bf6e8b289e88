-- What was rehearsed: the sums so far, and where the next page begins. Nothing here is law or entitlement.
CREATE TABLE rehearsal (
    id           uuid        PRIMARY KEY,
    regions      text[]      NOT NULL,
    on_date      date        NOT NULL,
    draft        jsonb       NOT NULL,
    law_digest   text        NOT NULL,
    draft_digest text        NOT NULL,
    tally        jsonb       NOT NULL,
    reached      uuid        NOT NULL,
    created_at   timestamptz NOT NULL
);
CREATE INDEX rehearsal_by_age ON rehearsal (created_at);

-- The workers for whom something would differ; whole rupiah by kind of loss.
CREATE TABLE rehearsal_member (
    rehearsal_id uuid  NOT NULL REFERENCES rehearsal ON DELETE CASCADE,
    worker_id    uuid  NOT NULL,
    effect       text  NOT NULL,
    district     text,
    programme    text  NOT NULL,
    amounts      jsonb NOT NULL,
    PRIMARY KEY (rehearsal_id, worker_id)
);
