/** Contributions over HTTP. */
package org.pakekelambu.registry.contribution.api;
