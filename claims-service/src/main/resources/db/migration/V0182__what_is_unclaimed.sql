-- What a death nobody claimed would give by what is known, in whole rupiah; worked out anew when a copy or the law changes.
CREATE TABLE unclaimed_worth (
    worker_id           uuid PRIMARY KEY REFERENCES worker_copy (worker_id) ON DELETE CASCADE,
    worker_version      bigint NOT NULL,
    entitlement_version bigint NOT NULL,
    law_digest          text NOT NULL,
    rupiah              bigint NOT NULL CHECK (rupiah >= 0),
    children            integer NOT NULL CHECK (children >= 0)
);
