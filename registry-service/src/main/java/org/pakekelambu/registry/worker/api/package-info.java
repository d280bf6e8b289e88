/** Workers over HTTP: what is asked, what is shown, and to whom. */
package org.pakekelambu.registry.worker.api;
