/**
 * The append-only memory of every decision, change and read of personal data, and the auditors' view of it (trust rule
 * 24). The application's database role can add and read entries, not change or delete them.
 */
package org.pakekelambu.manners.audit;
