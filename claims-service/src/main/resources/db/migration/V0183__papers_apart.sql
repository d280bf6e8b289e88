-- The content of papers stands apart from their rows, so that lists and backups of claims stay small. Encrypted, hence not
-- compressed once more. A directory may take its place (PAPERS_DIRECTORY); what stands here stays readable.
CREATE TABLE paper_content (
    paper_id uuid PRIMARY KEY,
    content  bytea NOT NULL
);
ALTER TABLE paper_content ALTER COLUMN content SET STORAGE EXTERNAL;
INSERT INTO paper_content (paper_id, content) SELECT id, content FROM claim_document;
ALTER TABLE claim_document DROP COLUMN content;
REVOKE UPDATE, DELETE, TRUNCATE ON paper_content FROM ${app_role};
