-- Who left one regency and joined another: what was recorded before belongs to the region he left.
CREATE TABLE worker_move (
    worker_id   uuid        NOT NULL REFERENCES worker,
    moved_at    timestamptz NOT NULL,
    from_region text        NOT NULL,
    PRIMARY KEY (worker_id, moved_at)
);
REVOKE UPDATE, DELETE, TRUNCATE ON worker_move FROM ${app_role};

INSERT INTO worker_move (worker_id, moved_at, from_region)
SELECT id, recorded_at, before
  FROM (SELECT id, recorded_at, region, lag(region) OVER (PARTITION BY id ORDER BY version) AS before
          FROM (SELECT worker_id AS id, version, recorded_at, facts ->> 'region' AS region
                  FROM worker_history WHERE facts IS NOT NULL
                UNION ALL
                SELECT id, version, recorded_at, region FROM worker) AS versions) AS steps
 WHERE before <> region;

-- Cases are listed for either region.
CREATE INDEX conflict_case_enrolled ON conflict_case (enrolled_region, id);
CREATE INDEX conflict_case_claimed ON conflict_case (claimed_region, id);
