-- By what claims that have nothing to do with each other may still be alike: accounts and claimants as keyed
-- fingerprints, who reported, who registered the worker (noted_on: the day of enrolment), and the village. Traces are
-- never taken away: an account that was named once was named.
CREATE TABLE claim_trace (
    claim_id uuid NOT NULL REFERENCES claim (id),
    kind     text NOT NULL CHECK (kind IN ('ACCOUNT', 'CLAIMANT', 'REPORTER', 'REGISTRAR', 'VILLAGE')),
    value    text NOT NULL,
    noted_on date,
    PRIMARY KEY (claim_id, kind, value)
);
CREATE INDEX claim_trace_alike ON claim_trace (kind, value);
-- How many workers a registrar enrolled.
CREATE INDEX worker_copy_registrar ON worker_copy ((state ->> 'registeredBy'));
