-- Deaths that are on record, and those a draft tells of whose worker the registry does not know to be dead yet.
CREATE VIEW told_death AS
SELECT worker_id, died_on, true AS recorded FROM worker_copy WHERE died_on IS NOT NULL
UNION ALL
SELECT * FROM (
    SELECT DISTINCT ON (r.worker_id) r.worker_id, r.died_on, false AS recorded
    FROM (SELECT w.worker_id, w.region, c.died_on, c.filed_at, c.id, c.filer_regions
          FROM claim c JOIN worker_copy w ON w.worker_id = c.wanted_worker
          WHERE c.status = 'DRAFT' AND c.died_on IS NOT NULL AND w.died_on IS NULL
          UNION ALL
          SELECT w.worker_id, w.region, c.died_on, c.filed_at, c.id, c.filer_regions
          FROM claim c CROSS JOIN LATERAL unnest(c.wanted_nik) n JOIN worker_copy w ON w.nik_fingerprint = n
          WHERE c.status = 'DRAFT' AND c.died_on IS NOT NULL AND w.died_on IS NULL) r
    WHERE EXISTS (SELECT 1 FROM unnest(r.filer_regions) f WHERE f = '' OR r.region = f OR r.region LIKE f || '.%')
    ORDER BY r.worker_id, r.filed_at, r.id) reported;
GRANT SELECT ON told_death TO ${app_role};
CREATE INDEX claim_drafts_of_deaths ON claim (filed_at, id) WHERE status = 'DRAFT' AND died_on IS NOT NULL;
-- Another day of death may be another law.
ALTER TABLE unclaimed_worth ADD COLUMN died_on date;
