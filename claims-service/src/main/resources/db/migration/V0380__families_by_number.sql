-- In whose family somebody stands who is no member himself: nobody decides where a relative of his is to be paid.
CREATE INDEX worker_copy_family_numbers ON worker_copy
    USING gin (jsonb_path_query_array(state, '$.family[*].nikFingerprint'));
