/** Programmes and the places they protect. Pure Java. */
package org.pakekelambu.registry.programme.domain;
