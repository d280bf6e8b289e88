/**
 * What every journey needs: the running system, the people who use it by their roles, invented workers, and patience.
 *
 * <p>One system serves all journeys of a run; each brings its own people and sets the business date it needs. What an
 * actor does is one request of the public contract, with a real token. No journey looks into a database to decide.
 */
package org.pakekelambu.acceptance.stage;
