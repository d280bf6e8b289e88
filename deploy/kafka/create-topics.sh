#!/bin/sh
# The topics of the contract: compacted full state, one dead-letter topic beside each. Then who may do what (acls.txt).
set -eu
umask 077
cat > /tmp/admin.properties <<EOF
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="$KAFKA_BROKER_PASSWORD";
EOF
kafka="--bootstrap-server kafka:9092 --command-config /tmp/admin.properties"
create() {
    /opt/kafka/bin/kafka-topics.sh $kafka --create --if-not-exists --partitions 6 --replication-factor 1 "$@"
}
for topic in registry.worker.v1 benefits.entitlement.v1 claims.claim.v1; do
    create --topic "$topic" --config cleanup.policy=compact
    create --topic "$topic.dead-letter" --config cleanup.policy=delete --config retention.ms=-1
done
grep -v '^#' /deploy/acls.txt | while read -r user kind name operations; do
    pattern=literal
    case "$name" in *'*') pattern=prefixed ;; esac
    /opt/kafka/bin/kafka-acls.sh $kafka --add --allow-principal "User:$user" "--$kind" "${name%\*}" \
        --resource-pattern-type "$pattern" $(echo "$operations" | tr ',' '\n' | sed 's/^/--operation /') < /dev/null
done
