/** Writes into the OpenAPI document what this module does to every operation: roles, headers, refusals. */
package org.pakekelambu.manners.openapi;
