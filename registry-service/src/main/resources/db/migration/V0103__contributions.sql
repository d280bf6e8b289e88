-- A booking of contributions whose control totals matched; its job tells how far it is.
CREATE TABLE booking (
    id             uuid        PRIMARY KEY REFERENCES job,
    programme      text        NOT NULL REFERENCES programme,
    reference      text        NOT NULL,
    request_digest text        NOT NULL,
    months         date[]      NOT NULL,
    paid_on        date[]      NOT NULL,
    declared_count bigint      NOT NULL CHECK (declared_count > 0),
    declared_total bigint      NOT NULL CHECK (declared_total > 0),
    workers        integer     NOT NULL CHECK (workers > 0),
    booked_by      text        NOT NULL,
    booked_at      timestamptz NOT NULL,
    CONSTRAINT one_booking_per_reference UNIQUE (programme, reference)
);

-- Who is still to be written, and which months: the row goes in the transaction that writes them into the worker.
CREATE TABLE booking_worker (
    booking_id  uuid NOT NULL,
    worker_id   uuid NOT NULL,
    first_month date NOT NULL,
    last_month  date NOT NULL CHECK (last_month >= first_month),
    PRIMARY KEY (booking_id, worker_id)
);

CREATE INDEX booking_worker_pending ON booking_worker (worker_id, last_month);
