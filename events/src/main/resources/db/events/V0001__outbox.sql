-- Events on their way: written in the transaction of the change they tell of, deleted once Kafka has acknowledged them.
CREATE TABLE outbox (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic       text        NOT NULL,
    key         uuid        NOT NULL,
    type        text        NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    payload     text        NOT NULL,
    traceparent text,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (
    -- Rows live for milliseconds: keep the state in the row, and clear the dead ones early.
    toast_tuple_target = 8160,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 1000000,
    autovacuum_analyze_threshold = 1000000
);

COMMENT ON TABLE outbox IS 'Events on their way to Kafka, in the order of id. Full states without names or numbers of persons.';
COMMENT ON COLUMN outbox.key IS 'Id of the aggregate; becomes the record key, under which its topic is compacted.';
COMMENT ON COLUMN outbox.version IS 'Version of the aggregate; readers ignore what is not newer than their copy.';
COMMENT ON COLUMN outbox.traceparent IS 'W3C trace context of the work that appended the event.';
