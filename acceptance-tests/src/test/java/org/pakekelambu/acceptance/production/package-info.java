/**
 * The set-up for production as far as it can be checked without a Docker engine: what the compose file, its scripts and
 * the realm say is what the services read. That it runs is told in docs/production.md.
 */
package org.pakekelambu.acceptance.production;
