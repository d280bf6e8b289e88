/** The operator's door to sending claims again. */
package org.pakekelambu.claims.republish.api;
