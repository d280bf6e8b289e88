/**
 * What travels between the services: one full-state record per aggregate, each with a version that only grows.
 *
 * <p>Pure Java. No name, NIK, KK, phone, account or diagnosis ever stands here: where a service must recognise a person it
 * compares a keyed fingerprint. Wire changes add optional fields only; a break is a new type on a {@code .v2} topic.
 */
package org.pakekelambu.events.contract;
