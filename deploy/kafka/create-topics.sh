#!/bin/sh
# The topics of the contract: compacted full state, one dead-letter topic beside each.
set -eu
create() {
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --partitions 6 --replication-factor 1 "$@"
}
for topic in registry.worker.v1 benefits.entitlement.v1 claims.claim.v1; do
    create --topic "$topic" --config cleanup.policy=compact
    create --topic "$topic.dead-letter" --config cleanup.policy=delete --config retention.ms=-1
done
