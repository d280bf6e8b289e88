/**
 * Benefits: what the law makes of the registry's facts. Who is covered, since when, paid up to when, and what that is worth.
 *
 * <p>It owns no fact: every answer follows from the worker as the registry published him and from {@code benefit-law}, so a
 * replay of the topic rebuilds everything here. It never asks another service anything.
 */
package org.pakekelambu.benefits;
