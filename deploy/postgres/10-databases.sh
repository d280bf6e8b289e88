#!/bin/sh
# One database and two roles a service: the owner migrates, the application role works and cannot touch audit entries.
set -eu
service() {
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$1" -v owner="$1_owner" -v app="$1_app" -v owner_password="$2" -v app_password="$3" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"app";
\connect :name
ALTER SCHEMA public OWNER TO :"owner";
GRANT USAGE ON SCHEMA public TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT USAGE ON SEQUENCES TO :"app";
SQL
}
service registry "$REGISTRY_OWNER_PASSWORD" "$REGISTRY_APP_PASSWORD"
service benefits "$BENEFITS_OWNER_PASSWORD" "$BENEFITS_APP_PASSWORD"
service claims "$CLAIMS_OWNER_PASSWORD" "$CLAIMS_APP_PASSWORD"
psql -v ON_ERROR_STOP=1 -U postgres -v password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
