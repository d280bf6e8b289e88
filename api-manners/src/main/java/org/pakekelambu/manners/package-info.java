/**
 * The manners of every endpoint, once. No business word stands here.
 *
 * <p>To read in ten minutes, in the order in which a request meets them: {@code http.FirstDoor} (id, trace, limits), {@code
 * caller.TokenRules} and {@code caller.Caller} (who asks, for which regions), {@code query.PageRequest} and {@code
 * json.StrictJson} (what is read, and how strictly), {@code idempotency.IdempotentInterceptor} (the answer is stored with the
 * work), {@code precondition.ETags}, {@code audit.Audit}, {@code problem.Problem} (every refusal). The rest is what these stand
 * on, long work ({@code job.Jobs}), encryption ({@code secrets}), and how all of it gets into the OpenAPI document ({@code
 * openapi.MannersInOpenApi}).
 */
package org.pakekelambu.manners;
