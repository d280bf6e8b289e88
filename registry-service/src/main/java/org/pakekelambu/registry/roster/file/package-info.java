/** Reads roster files row by row: CSV in the ways offices write it, and XLSX, each within limits of time and memory. */
package org.pakekelambu.registry.roster.file;
