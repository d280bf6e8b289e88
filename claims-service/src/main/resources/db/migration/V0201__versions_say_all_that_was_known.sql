-- A version says also who the worker was taken for, where he belonged, who had filed and by which day it was due. Versions from
-- before have no region here; for those the claim as it is speaks.
ALTER TABLE claim_version
    ADD COLUMN region          text,
    ADD COLUMN worker_id       uuid,
    ADD COLUMN death_confirmed boolean,
    ADD COLUMN filed_by        text,
    ADD COLUMN filed_at        timestamptz,
    ADD COLUMN due_on          date;
