/** Lists in pages, and query parameters that are known and readable or refused. */
package org.pakekelambu.manners.query;
