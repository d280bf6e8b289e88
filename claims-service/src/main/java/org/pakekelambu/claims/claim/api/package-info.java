/**
 * Claims over HTTP: the published names of requests and answers. A request turns itself into facts; no answer shows more of a
 * person than the reader may see.
 */
package org.pakekelambu.claims.claim.api;
