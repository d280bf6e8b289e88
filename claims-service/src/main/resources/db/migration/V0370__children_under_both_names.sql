-- While the matching key is replaced, one parent's copy may name a child anew and the other's still as before: both names are one child.
-- The newest name stands once for all names before it, however often the key was replaced.
CREATE TABLE child_renamed (
    before text PRIMARY KEY,
    now    text NOT NULL
);
CREATE INDEX child_renamed_now ON child_renamed (now);
REVOKE DELETE, TRUNCATE ON child_renamed FROM ${app_role};
INSERT INTO child_renamed (before, now)
SELECT DISTINCT ON (r ->> 'before') r ->> 'before', r ->> 'now'
  FROM worker_copy w, jsonb_array_elements(nullif(w.state -> 'fingerprints' -> 'formerly', 'null')) r,
       jsonb_array_elements(nullif(w.state -> 'family', 'null')) m
 WHERE m ->> 'nikFingerprint' = r ->> 'now';
