/** Programmes and sponsors over HTTP. */
package org.pakekelambu.registry.programme.api;
