/**
 * School years as the scholarship counts them, and the way of a child through school. Pure.
 */
package org.pakekelambu.claims.scholarship.domain;
