/** What every request meets before and after the resources: request id, limits, headers, and failures outside JAX-RS. */
package org.pakekelambu.manners.http;
