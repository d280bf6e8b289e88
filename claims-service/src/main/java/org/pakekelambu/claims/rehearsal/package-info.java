/**
 * Which past decisions would flip under draft values of the law, and by how much; what the draft means to all members is the
 * benefits service's answer to the same request.
 *
 * <p>Each decided claim is examined twice from the same facts, on the day it was decided: under the law in force and under the
 * draft. No claim changes, nothing is published. The periods of cover are those benefits published under the law in force.
 */
package org.pakekelambu.claims.rehearsal;
