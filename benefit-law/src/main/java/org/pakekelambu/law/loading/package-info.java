/**
 * Reads the law files: YAML text in, raw dated entries with file and line out, and every fault it meets on the way.
 *
 * <p>The only package that knows YAML. What the values mean is decided by the typed faces of {@code org.pakekelambu.law}.
 */
package org.pakekelambu.law.loading;
