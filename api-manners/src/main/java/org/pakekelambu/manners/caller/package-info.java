/** Who asks, for which regions, and which tokens are believed (trust rules 17, 18, 21). */
package org.pakekelambu.manners.caller;
