/** Strong ETags and If-Match on everything that can change (trust rule 12). */
package org.pakekelambu.manners.precondition;
