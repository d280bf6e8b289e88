/**
 * A client of the three public APIs, for the main job, the acceptance tests and the benchmarks.
 *
 * <p>It knows the manners all services share (bearer token, JSON, idempotency key, ETag, problem JSON) and no single
 * operation: those stand where their story is told.
 */
package org.pakekelambu.localstack.api;
