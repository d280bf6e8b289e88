/** The business date (Asia/Jakarta) and the only place where it can be set, in rehearsals. */
package org.pakekelambu.manners.time;
