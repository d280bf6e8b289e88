/** Personal data encrypted at rest, and recognised by keyed fingerprints (trust rule 23). */
package org.pakekelambu.manners.secrets;
