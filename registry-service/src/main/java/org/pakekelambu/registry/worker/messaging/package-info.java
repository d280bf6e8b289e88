/** What the registry hears from the claims: deaths confirmed and withdrawn. */
package org.pakekelambu.registry.worker.messaging;
