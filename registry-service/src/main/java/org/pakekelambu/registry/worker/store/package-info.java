/** Rows of workers: query columns, the state as events carry it, and the sealed personal document. */
package org.pakekelambu.registry.worker.store;
