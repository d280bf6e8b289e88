#!/bin/sh
# Prints env.example with every empty value filled in at random: (umask 077 && deploy/new-env.sh > .env). Needs openssl.
set -eu
secret() { openssl rand -base64 24; }
number() { echo $((0x$(openssl rand -hex 4) | 1)); }
# A Tink keyset: one AES-256-GCM key as a protocol buffer (field 3, 32 bytes), under a number of its own.
keyset() {
    id=$(number)
    value=$({ printf '\032\040' && openssl rand 32; } | openssl base64 -A)
    printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",' "$id"
    printf '"value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"TINK"}]}' "$value" "$id"
}
while IFS= read -r line; do
    case "$line" in
        \#*) printf '%s\n' "$line" ;;
        *_DATA_KEYSET=) printf "%s'%s'\n" "$line" "$(keyset)" ;;
        MATCHING_KEY=) printf '%sm1:%s\n' "$line" "$(openssl rand -base64 32)" ;;
        WORK_URL=) printf '%shttp://localhost:8083\n' "$line" ;;
        KEYCLOAK_ADMIN=) printf '%sadmin\n' "$line" ;;
        *=) printf '%s%s\n' "$line" "$(secret)" ;;
        *) printf '%s\n' "$line" ;;
    esac
done < "$(dirname "$0")/env.example"
