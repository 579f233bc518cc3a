#!/bin/sh
# Runs once, when the database folder is empty: the owner migrates, the application serves and can reshape nothing.
set -eu
: "${KAIMEN_OWNER_PASSWORD:?is empty: set it in .env}" "${KAIMEN_APP_PASSWORD:?is empty: set it in .env}"

psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=owner_password="$KAIMEN_OWNER_PASSWORD" --set=app_password="$KAIMEN_APP_PASSWORD" <<'SQL'
CREATE ROLE kaimen_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE kaimen_app LOGIN PASSWORD :'app_password';
CREATE DATABASE kaimen OWNER kaimen_owner;
REVOKE CONNECT, TEMPORARY ON DATABASE kaimen FROM PUBLIC;
GRANT CONNECT ON DATABASE kaimen TO kaimen_owner, kaimen_app;
SQL
