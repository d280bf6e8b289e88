-- What was instructed stays as it was instructed: of a payout only its state and the payer's answer may change.
REVOKE UPDATE, DELETE, TRUNCATE ON payout FROM ${app_role};
GRANT UPDATE (version, beside, status, sent_at, paid_on, receipt_reference, reason, changed_at, batch_id)
    ON payout TO ${app_role};
-- Of a school year only what was decided on it.
REVOKE UPDATE, DELETE, TRUNCATE ON scholarship_year FROM ${app_role};
GRANT UPDATE (version, state, decided_by, decided_at, payout_id) ON scholarship_year TO ${app_role};
-- A claim changes by new versions, never by going away.
REVOKE DELETE, TRUNCATE ON claim FROM ${app_role};
