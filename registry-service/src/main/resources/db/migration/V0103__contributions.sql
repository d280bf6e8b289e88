-- A booking of contributions: control totals that matched, and the workers still to be written.
CREATE TABLE booking (
    id             uuid        PRIMARY KEY,
    programme      text        NOT NULL REFERENCES programme,
    region         text        NOT NULL,
    reference      text        NOT NULL,
    request_digest text        NOT NULL,
    payments       jsonb       NOT NULL,
    declared_count bigint      NOT NULL CHECK (declared_count > 0),
    declared_total bigint      NOT NULL CHECK (declared_total > 0),
    workers        integer     NOT NULL,
    done           integer     NOT NULL DEFAULT 0,
    booked_by      text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('RUNNING', 'DONE')),
    started_at     timestamptz NOT NULL,
    finished_at    timestamptz,
    heartbeat_at   timestamptz,
    CONSTRAINT one_booking_per_reference UNIQUE (programme, reference)
);

CREATE INDEX booking_unfinished ON booking (started_at) WHERE state = 'RUNNING';

-- Who is booked which months; the row goes in the transaction that writes them into the worker.
CREATE TABLE booking_worker (
    worker_id   uuid NOT NULL REFERENCES worker,
    booking_id  uuid NOT NULL REFERENCES booking,
    first_month date NOT NULL,
    last_month  date NOT NULL,
    PRIMARY KEY (worker_id, booking_id)
);

CREATE INDEX booking_worker_by_booking ON booking_worker (booking_id, worker_id);
